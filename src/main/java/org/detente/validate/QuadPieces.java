package org.detente.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.detente.model.Fault;

/**
 * An N-Quads file of any size, cut into the graphs that stand in it one after the other, as every
 * archive is written here. A line is never parsed, only its last IRI looked at: a line without the
 * name of a graph of ours stays with the lines before it, and reading them finds out why.
 */
final class QuadPieces {

  private static final byte[] OURS = ("<" + Iris.GRAPH).getBytes(StandardCharsets.US_ASCII);
  private static final String SPACES = " \t\r\n";

  private final Path file;
  private final int most;

  /**
   * @param most bytes of a piece, or of a line, beyond which no more of it are kept
   */
  QuadPieces(Path file, long most) {
    this.file = file;
    this.most = (int) Math.min(most, Integer.MAX_VALUE - 16);
  }

  /**
   * Lines that name the same graph.
   *
   * @param graph its IRI; empty where the lines name none of ours
   * @param before how many lines of the file stand before them
   * @param bytes the lines; one byte more than allowed, or a little more, when they are more
   */
  record Piece(String graph, int before, byte[] bytes) {

    /** Why it is refused when lines of its graph stand elsewhere, too. */
    private Fault scattered(String place) {
      return new Fault(
          Fault.Code.BAD_RDF,
          place + ":" + (before + 1) + ":1",
          "the graph <" + graph + "> here and further on; expected all of it in one place",
          "Sort the lines of a large file by graph");
    }
  }

  /**
   * Hands over each piece that is all of its graph, in the order of the file.
   *
   * @param refused takes why others are not handed over
   */
  void each(Consumer<Piece> consumer, Consumer<Fault> refused) {
    try {
      Set<String> scattered = scattered();
      Set<String> told = new TreeSet<>();
      forEach(
          piece -> {
            if (!scattered.contains(piece.graph())) {
              consumer.accept(piece);
            } else if (told.add(piece.graph())) {
              refused.accept(piece.scattered(file.toString()));
            }
          });
    } catch (IOException e) {
      refused.accept(RdfText.unreadable(file, e));
    }
  }

  private Set<String> scattered() throws IOException {
    Set<String> seen = new TreeSet<>();
    Set<String> scattered = new TreeSet<>();
    forEach(
        piece -> {
          if (!piece.graph().isEmpty() && !seen.add(piece.graph())) {
            scattered.add(piece.graph());
          }
        });
    return scattered;
  }

  /** Hands over each piece, in the order of the file. */
  void forEach(Consumer<Piece> consumer) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Lines lines = new Lines(in, most);
      ByteArrayOutputStream piece = new ByteArrayOutputStream();
      String graph = "";
      int first = 0;
      int number = 0;
      boolean says = false;
      for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
        boolean blank = isBlank(line);
        String named = blank ? graph : graph(line, graph);
        if (says && !named.equals(graph)) {
          consumer.accept(new Piece(graph, first, piece.toByteArray()));
          piece.reset();
          first = number;
          says = false;
        }
        graph = named;
        says |= !blank;
        if (piece.size() <= most) {
          piece.write(line, 0, line.length);
        }
        number++;
      }
      if (piece.size() > 0) {
        consumer.accept(new Piece(graph, first, piece.toByteArray()));
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    int i = 0;
    while (i < line.length && SPACES.indexOf(line[i]) >= 0) {
      i++;
    }
    return i == line.length || line[i] == '#';
  }

  /** The graph that a line names; that of the line before where it ends otherwise. */
  private static String graph(byte[] line, String before) {
    int end = skip(line, line.length);
    if (end == 0 || line[end - 1] != '.') {
      return before;
    }
    end = skip(line, end - 1);
    if (end == 0 || line[end - 1] != '>') {
      return before;
    }
    int start = end - 1;
    while (start > 0 && line[start] != '<') {
      start--;
    }
    for (int i = 0; i < OURS.length; i++) {
      if (start + i >= end || line[start + i] != OURS[i]) {
        return "";
      }
    }
    return new String(line, start + 1, end - start - 2, StandardCharsets.UTF_8);
  }

  private static int skip(byte[] line, int end) {
    int at = end;
    while (at > 0 && SPACES.indexOf(line[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  /** Lines with their ends. Of one that is too long, the beginning. */
  private static final class Lines {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;

    Lines(InputStream in, int most) {
      this.in = in;
      this.most = most;
    }

    /** The next line; nothing at the end. */
    byte[] next() throws IOException {
      line.reset();
      boolean whole = false;
      while (!whole && (at < end || fill())) {
        int from = at;
        while (at < end && !whole) {
          whole = buffer[at++] == '\n';
        }
        line.write(buffer, from, Math.min(at - from, Math.max(0, most + 1 - line.size())));
      }
      return line.toByteArray();
    }

    private boolean fill() throws IOException {
      at = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    }
  }
}
