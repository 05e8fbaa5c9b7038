package org.detente;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.detente.cli.Detente;

/**
 * Java in a process of its own, over the classes of the tests. Where the launcher has built what it
 * runs, and no source is newer, it is the launcher's jar with its archive of classes, from which
 * Java starts with less work; else the classes of the build.
 */
public final class JavaCommand {

  private static final List<String> CLASSES = classes();

  private JavaCommand() {}

  /**
   * The command that a class of ours and its arguments are to follow.
   *
   * @param options of the virtual machine
   */
  public static List<String> with(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(options);
    command.addAll(CLASSES);
    return command;
  }

  private static List<String> classes() {
    Path target = Path.of("target").toAbsolutePath();
    Path jar = target.resolve("detente.jar");
    Path archive = target.resolve("detente.jsa");
    List<String> path = new ArrayList<>();
    boolean asLaunched = Files.exists(jar) && Files.exists(archive) && isFresh(target);
    if (asLaunched) {
      path.add(jar.toString());
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path file = Path.of(entry).toAbsolutePath();
      // What the jar's manifest names lies beside it.
      boolean twice =
          file.equals(ownClasses())
              || Files.exists(target.resolve("lib").resolve(file.getFileName()));
      if (!asLaunched || !twice) {
        path.add(file.toString());
      }
    }
    List<String> options = new ArrayList<>();
    if (asLaunched) {
      options.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + archive));
    }
    options.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
    return List.copyOf(options);
  }

  private static Path ownClasses() {
    try {
      return Path.of(Detente.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the launcher looks whether it has to build. */
  private static boolean isFresh(Path target) {
    Path stamp = target.resolve(".built");
    if (!Files.exists(stamp)) {
      return false;
    }
    try (Stream<Path> sources =
        Stream.concat(Stream.of(Path.of("pom.xml")), Files.walk(Path.of("src/main")))) {
      long built = Files.getLastModifiedTime(stamp).toMillis();
      return sources.allMatch(file -> file.toFile().lastModified() <= built);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
