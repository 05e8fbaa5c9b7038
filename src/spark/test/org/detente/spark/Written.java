package org.detente.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a job wrote into a folder. */
final class Written {

  private Written() {}

  static byte[] joined(Path folder, String prefix) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names(folder, prefix)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
        in.transferTo(all);
      }
    }
    return all.toByteArray();
  }

  static List<String> names(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
