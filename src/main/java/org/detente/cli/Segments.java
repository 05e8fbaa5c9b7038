package org.detente.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.SecondReading;

/**
 * The N-Quads of many articles, kept on the disk as they are made and put in order of their graphs
 * at the end, so that memory does not grow with the archive.
 */
final class Segments implements AutoCloseable {

  private record Place(long start, long length) {}

  private final ScratchFolder folder = new ScratchFolder();
  private final FileChannel kept;
  private final SortedMap<String, Place> places = new TreeMap<>();

  Segments() throws IOException {
    this.kept =
        FileChannel.open(
            folder.path().resolve("segments"),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /** Keeps the graph of one article, written by one library and read by the other. */
  void add(Quads quads) throws IOException {
    byte[] bytes = QuadFiles.bytes(quads, Format.NQUADS);
    SecondReading.require(bytes, quads.size());
    places.put(quads.graph(), new Place(kept.position(), bytes.length));
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      kept.write(rest);
    }
  }

  /** Writes all graphs in order. */
  void writeTo(Path file) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (Place place : places.values()) {
        long done = 0;
        while (done < place.length()) {
          done += kept.transferTo(place.start() + done, place.length() - done, out);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    kept.close();
    folder.close();
  }
}
