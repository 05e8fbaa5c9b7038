package org.detente.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The graphs of all parts in the order of their IRIs, each as it was read last, with what was
 * added. In memory are the IRI and the places of each graph.
 */
final class Merged implements AutoCloseable {

  private record Piece(int part, long start, int length) {}

  private static final class Graph {
    private Piece read;
    private final List<Piece> added = new ArrayList<>(0);
  }

  private final List<FileChannel> parts = new ArrayList<>();
  private final SortedMap<String, Graph> graphs = new TreeMap<>();

  /**
   * @param files the parts' quads, each with its index beside it
   */
  Merged(List<Path> files) throws IOException {
    for (Path file : files) {
      int part = parts.size();
      parts.add(FileChannel.open(file));
      String index = file.getFileName().toString().replaceFirst("[^.]+$", Parts.INDEX);
      for (String line : Files.readAllLines(file.resolveSibling(index))) {
        IndexLine at = IndexLine.of(line);
        Graph graph = graphs.computeIfAbsent(at.graph(), g -> new Graph());
        Piece piece = new Piece(part, at.start(), at.length());
        if (at.known().isPresent()) {
          graph.read = piece;
        } else {
          graph.added.add(piece);
        }
      }
    }
  }

  /** Writes a new file; tells how many graphs it has. */
  long writeTo(Path file) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (Graph graph : graphs.values()) {
        out.write(bytes(graph.read));
        for (String line : further(graph)) {
          out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
      }
      out.force(true);
    }
    return graphs.size();
  }

  /** What was added and not read, each line once. */
  private SortedSet<String> further(Graph graph) throws IOException {
    SortedSet<String> lines = new TreeSet<>();
    for (Piece piece : graph.added) {
      lines(piece).forEach(lines::add);
    }
    if (!lines.isEmpty()) {
      lines(graph.read).forEach(lines::remove);
    }
    return lines;
  }

  private Stream<String> lines(Piece piece) throws IOException {
    return StandardCharsets.UTF_8.decode(bytes(piece)).toString().lines();
  }

  private ByteBuffer bytes(Piece piece) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(piece.length());
    long at = piece.start();
    while (buffer.hasRemaining()) {
      int read = parts.get(piece.part()).read(buffer, at);
      if (read < 0) {
        throw new IOException("a part is shorter than its index says");
      }
      at += read;
    }
    return buffer.flip();
  }

  @Override
  public void close() throws IOException {
    for (FileChannel part : parts) {
      part.close();
    }
  }
}
