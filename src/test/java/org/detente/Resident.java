package org.detente;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.cli.Detente;

/**
 * Détente in a process that stays: commands typed one after the other are run in it without a start
 * of Java each. Beside it lies a command that hands it what it is given, shows what was said, and
 * ends with its exit code.
 */
final class Resident implements AutoCloseable {

  /** Its folder is that of the answers; arguments end with NUL, for they may hold anything else. */
  private static final String COMMAND =
      """
      #!/bin/bash
      # What goes on until it is stopped is a process of its own; so is what is shown of both
      # outputs in the order in which it was written.
      case ${1-} in serve | search) exec ./own-process "$@" ;; esac
      said=$(mktemp -d)
      exec 3<>/dev/tcp/127.0.0.1/PORT
      printf '%s\\0' "$#" "$said" "$@" >&3
      read -r code <&3
      cat "$said/err" >&2
      cat "$said/out"
      rm -r "$said"
      exit "$code"
      """;

  private final Process process;
  private final String port;

  private Resident(Process process, String port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it.
   *
   * @param java a command that runs a class of the class path of the tests
   * @param folder that in which commands are typed
   */
  static Resident start(List<String> java, Path folder) throws IOException {
    List<String> command = new ArrayList<>(java);
    command.add(Resident.class.getName());
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("resident.err").toFile())
            .start();
    return new Resident(process, process.inputReader().readLine());
  }

  /** The text of the command. */
  String command() {
    return COMMAND.replace("PORT", port);
  }

  /** Ends it. */
  @Override
  public void close() {
    process.destroy();
  }

  /** Tells its port, and then runs what comes there. */
  public static void main(String... none) throws IOException {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      System.out.println(door.getLocalPort());
      while (true) {
        try (Socket caller = door.accept()) {
          DataInputStream in = new DataInputStream(caller.getInputStream());
          String[] arguments = new String[Integer.parseInt(next(in))];
          Path said = Path.of(next(in));
          for (int i = 0; i < arguments.length; i++) {
            arguments[i] = next(in);
          }
          caller.getOutputStream().write((run(said, arguments) + "\n").getBytes());
        }
      }
    }
  }

  private static int run(Path said, String... arguments) throws IOException {
    PrintStream systemOut = System.out;
    PrintStream systemErr = System.err;
    try (PrintStream out = new PrintStream(new FileOutputStream(said.resolve("out").toFile()));
        PrintStream err = new PrintStream(new FileOutputStream(said.resolve("err").toFile()))) {
      System.setOut(out);
      System.setErr(err);
      PrintWriter toOut = new PrintWriter(out, false, StandardCharsets.UTF_8);
      PrintWriter toErr = new PrintWriter(err, false, StandardCharsets.UTF_8);
      int exit = Detente.run(toOut, toErr, arguments);
      toOut.flush();
      toErr.flush();
      return exit;
    } finally {
      System.setOut(systemOut);
      System.setErr(systemErr);
    }
  }

  private static String next(DataInputStream in) throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (byte b = in.readByte(); b != 0; b = in.readByte()) {
      word.write(b);
    }
    return word.toString(StandardCharsets.UTF_8);
  }
}
