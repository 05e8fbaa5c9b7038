package org.detente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.detente.store.Folders;
import org.detente.store.QuadPart;
import scala.Tuple2;

/** Writes one part of the output; what it tells of it is a {@link QuadPart} on the {@link Wire}. */
final class WritingPart
    implements Function2<Integer, Iterator<Tuple2<Keyed, Told>>, Iterator<byte[]>> {

  private static final long serialVersionUID = 1L;

  private final Target target;

  WritingPart(Target target) {
    this.target = target;
  }

  @Override
  public Iterator<byte[]> call(Integer number, Iterator<Tuple2<Keyed, Told>> told)
      throws IOException {
    return List.of(Wire.bytes(write(number, new Graphs(told), target))).iterator();
  }

  /** Writes a part here, and puts it where it belongs. */
  static QuadPart write(int number, Iterator<byte[]> graphs, Target target) throws IOException {
    Path folder = Files.createTempDirectory("detente-");
    try {
      QuadPart part = QuadPart.write(folder, number, graphs);
      target.put(folder.resolve(part.file().name()));
      return part;
    } finally {
      Folders.remove(folder);
    }
  }
}
