package org.detente.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an archive gives, to be compared. */
final class Read {

  private Read() {}

  /** Writes a file and reads all of it. */
  static List<Entry> all(Path dir, String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.write(file, bytes);
    return all(file, Mark.START);
  }

  static List<Entry> all(Path dir, String name, String text) throws IOException {
    return all(dir, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Entry> all(Path file, Mark from) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Entries archive = Archives.open(file, from)) {
      for (Optional<Entry> e = archive.next(); e.isPresent(); e = archive.next()) {
        entries.add(e.get());
      }
    }
    return entries;
  }

  /** Where one can go on: before each entry, and at the end. */
  static List<Mark> marks(Path file) throws IOException {
    List<Mark> marks = new ArrayList<>();
    try (Entries archive = Archives.open(file, Mark.START)) {
      do {
        marks.add(archive.mark());
      } while (archive.next().isPresent());
    }
    return marks;
  }

  /** An outcome in a word or two: {@code page https://…}, {@code no-text}, {@code BAD_ARCHIVE}. */
  static String word(Entry entry) {
    if (entry instanceof Entry.Page page) {
      return "page " + page.place().url().orElse("-");
    }
    return entry instanceof Entry.PassedOver over
        ? over.reason().term()
        : ((Entry.Refused) entry).code().name();
  }

  static List<String> words(List<Entry> entries) {
    return entries.stream().map(Read::word).toList();
  }

  static String text(Entry entry) {
    return new String(((Entry.Page) entry).bytes(), StandardCharsets.UTF_8);
  }
}
