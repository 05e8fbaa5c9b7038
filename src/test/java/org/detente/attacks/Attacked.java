package org.detente.attacks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.detente.JavaCommand;

/**
 * A {@link Target} in a process of its own, with a heap of 512 MB, and ways to attack it.
 *
 * @param process the target
 * @param port where it listens
 */
record Attacked(Process process, int port) implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int PATIENCE_MILLIS = 30_000;

  /** Starts a target whose queries may take so long. */
  static Attacked in(Path folder, Duration deadline) throws IOException {
    List<String> command =
        JavaCommand.with(
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(
        List.of(Target.class.getName(), folder.toString(), Long.toString(deadline.toMillis())));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("target.log").toFile()).start();
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = told.readLine();
    if (line == null || !line.startsWith("port ")) {
      process.destroyForcibly();
      throw new IOException(
          "the target did not start: " + Files.readString(folder.resolve("target.log")));
    }
    return new Attacked(process, Integer.parseInt(line.substring(5)));
  }

  /** Asks a query. */
  HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql"))
            .header("Content-Type", "application/sparql-query")
            .timeout(Duration.ofMillis(PATIENCE_MILLIS))
            .POST(BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends bytes and returns all that comes back until the connection is closed. */
  String send(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      StringBuilder reply = new StringBuilder();
      try {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        socket.shutdownOutput();
      } catch (IOException e) {
        // It hung up while we were still sending; what it said before may still be read.
      }
      byte[] buffer = new byte[8_192];
      try {
        for (int n = socket.getInputStream().read(buffer);
            n >= 0;
            n = socket.getInputStream().read(buffer)) {
          reply.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        }
      } catch (SocketTimeoutException e) {
        throw e;
      } catch (IOException e) {
        // Reset: whatever was read is all there is.
      }
      return reply.toString();
    }
  }

  /** The most memory that the process ever had in RAM, in megabytes. */
  long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
