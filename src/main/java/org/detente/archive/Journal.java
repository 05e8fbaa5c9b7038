package org.detente.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;

/**
 * Which parts of a run stand whole on the disk: a line each, written after the part itself. A last
 * line that was cut short is as good as none.
 */
final class Journal {

  private final Path file;
  private final List<Done> done = new ArrayList<>();

  private Journal(Path file) {
    this.file = file;
  }

  /**
   * Begins a journal, or takes up the one that is there.
   *
   * @param key what a run with the same input and options has in common
   * @throws Fault CANNOT_RESUME when the one that is there is of another run
   */
  static Journal of(Path file, String key) throws IOException {
    Journal journal = new Journal(file);
    if (!Files.exists(file)) {
      journal.append(key + "\n");
      return journal;
    }
    List<String> lines = Files.readString(file).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(key)) {
      throw new Fault(
          Fault.Code.CANNOT_RESUME,
          file.getParent().toString(),
          "begun with other input, options or knowledge; expected the same",
          "Remove the folder and begin anew");
    }
    journal.read(lines.subList(1, lines.size()));
    return journal;
  }

  private void read(List<String> lines) throws IOException {
    try {
      for (String line : lines) {
        Done next = Done.of(line);
        if (next.part() != done.size()) {
          break;
        }
        done.add(next);
      }
    } catch (IOException e) {
      // Cut short: what it told of is made again.
    }
    StringBuilder whole = new StringBuilder(Files.readString(file).lines().findFirst().orElse(""));
    whole.append('\n');
    done.forEach(d -> whole.append(d.line()));
    // Whoever is killed here finds the journal as it was, and not an empty one.
    Path anew = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(anew, whole);
    Files.move(anew, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The parts, in order. */
  List<Done> parts() {
    return List.copyOf(done);
  }

  /** The last part, or {@link Done#NOTHING}. */
  Done last() {
    return done.isEmpty() ? Done.NOTHING : done.get(done.size() - 1);
  }

  /** Says that a part stands whole; returns once that is on the disk. */
  void add(Done part) {
    try {
      append(part.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    done.add(part);
  }

  private void append(String line) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }
}
