package org.detente.archive;

import java.io.ByteArrayOutputStream;
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
public final class Merged implements AutoCloseable {

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
        List<byte[]> added = new ArrayList<>(graph.added.size());
        for (Piece piece : graph.added) {
          added.add(bytes(piece).array());
        }
        ByteBuffer whole = ByteBuffer.wrap(whole(bytes(graph.read).array(), added));
        while (whole.hasRemaining()) {
          out.write(whole);
        }
      }
      out.force(true);
    }
    return graphs.size();
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

  /**
   * A graph with what was added to it: lines that it does not have, each once, in order.
   *
   * @param read the graph as it was read last
   * @param added statements that were added to it, in whatever order
   */
  public static byte[] whole(byte[] read, List<byte[]> added) {
    if (added.isEmpty()) {
      return read;
    }
    SortedSet<String> lines = new TreeSet<>();
    added.forEach(bytes -> lines(bytes).forEach(lines::add));
    lines(read).forEach(lines::remove);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(read);
    lines.forEach(line -> whole.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return whole.toByteArray();
  }

  private static Stream<String> lines(byte[] nquads) {
    return new String(nquads, StandardCharsets.UTF_8).lines();
  }

  @Override
  public void close() throws IOException {
    for (FileChannel part : parts) {
      part.close();
    }
  }
}
