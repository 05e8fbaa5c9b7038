package org.detente.validate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Quads in which the same subjects, properties and graphs come again and again: each different
 * term is read once, in a line of its own with three terms that are known to be good. A line of
 * four terms that were each read whole, in their place, can be read; and where no two of a place
 * are one term to the library, different lines are different statements. So as much is known as
 * when all lines had been read, at a fraction of the cost. IRIs of this project made of letters and
 * digits, as most terms are, are IRIs by RFC 3987 as they stand, each one of its own, and are not
 * read either. Not safe for several threads.
 */
final class TermsOnce {

  private static final String OURS = "<" + Iris.BASE;

  /** Short, since it is read three times as often as any other. */
  private static final String GOOD = "good:good";

  private static final Node GOOD_NODE = NodeFactory.createURI(GOOD);
  private static final byte[] GOOD_TERM = ("<" + GOOD + ">").getBytes(StandardCharsets.US_ASCII);

  /** Subject, property, object, graph. */
  private static final int PLACES = 4;

  private final byte[] quads;
  private final List<Map<String, Integer>> terms =
      List.of(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());
  private final Set<Line> lines = new HashSet<>();
  private final int[] lastStart = new int[PLACES];
  private final int[] lastEnd = new int[PLACES];
  private final int[] lastNumber = new int[PLACES];

  /** A line by the numbers of its terms. */
  private record Line(int subject, int property, int object, int graph) {}

  private TermsOnce(byte[] quads) {
    this.quads = quads;
  }

  /**
   * How many different statements there are; empty where that is not certain, or one cannot be
   * read: then all has to be read line by line.
   *
   * @param parser reads N-Quads strictly
   */
  static OptionalLong statements(byte[] quads, BiConsumer<byte[], StreamRDF> parser) {
    TermsOnce once = new TermsOnce(quads);
    return once.isCut() && once.isRead(parser)
        ? OptionalLong.of(once.lines.size())
        : OptionalLong.empty();
  }

  /** Cuts all lines into terms. */
  private boolean isCut() {
    int start = 0;
    while (start < quads.length) {
      int end = start;
      while (end < quads.length && quads[end] != '\n') {
        end++;
      }
      Optional<Line> line = line(start, end);
      if (line.isEmpty()) {
        return false;
      }
      lines.add(line.get());
      start = end + 1;
    }
    // What names the good term could end its line with it, and hide the rest in a comment.
    return terms.get(2).keySet().stream().noneMatch(object -> object.contains(GOOD))
        && terms.stream().flatMap(place -> place.keySet().stream()).noneMatch(TermsOnce::isEscaped);
  }

  /** An IRI in which a letter is written as an escape could be one that is not read. */
  private static boolean isEscaped(String term) {
    return term.startsWith("<") && term.indexOf('\\') >= 0;
  }

  /** What needs no reading: no dots either, which can stand for folders above. */
  private static boolean isPlain(String term) {
    if (!term.startsWith(OURS)) {
      return false;
    }
    int fragments = 0;
    int end = term.length() - 1;
    for (int i = OURS.length(); i < end; i++) {
      char c = term.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (c == '#') {
        fragments++;
      } else if (!plain && c != '-' && c != '/') {
        return false;
      }
    }
    return fragments < 2 && term.charAt(end) == '>';
  }

  private Optional<Line> line(int start, int end) {
    int subject = iriEnd(start, end);
    int property = subject < 0 ? -1 : iriEnd(subject + 1, end);
    int graph = end - 2;
    if (property < 0 || quads[graph] != ' ' || quads[end - 1] != '.') {
      return Optional.empty();
    }
    while (graph > property && quads[graph] != '<') {
      graph--;
    }
    if (graph - 1 <= property + 1 || quads[graph - 1] != ' ' || iriEnd(graph, end) != end - 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            number(0, start, subject),
            number(1, subject + 1, property),
            number(2, property + 1, graph - 1),
            number(3, graph, end - 2)));
  }

  /** Where the space is behind an IRI that begins here; -1 where none does. */
  private int iriEnd(int start, int end) {
    if (start < 0 || start >= end || quads[start] != '<') {
      return -1;
    }
    int at = start;
    while (at < end && quads[at] != '>') {
      at++;
    }
    return at + 1 < end && quads[at + 1] == ' ' ? at + 1 : -1;
  }

  /**
   * Bytes as characters, one each: what they say in UTF-8 is for the library to tell. What stands
   * in the line before, as graph and subject mostly do, is not looked for.
   */
  private int number(int place, int start, int end) {
    if (!Arrays.equals(quads, start, end, quads, lastStart[place], lastEnd[place])) {
      String text = new String(quads, start, end - start, StandardCharsets.ISO_8859_1);
      Map<String, Integer> known = terms.get(place);
      Integer number = known.putIfAbsent(text, known.size());
      lastNumber[place] = number == null ? known.size() - 1 : number;
      lastStart[place] = start;
      lastEnd[place] = end;
    }
    return lastNumber[place];
  }

  /** True when each term is read as one, and no two as the same. */
  private boolean isRead(BiConsumer<byte[], StreamRDF> parser) {
    List<List<String>> unread =
        terms.stream()
            .map(place -> place.keySet().stream().filter(term -> !isPlain(term)).toList())
            .toList();
    Found found = new Found(unread.stream().map(List::size).toList());
    try {
      parser.accept(alone(unread), found);
    } catch (RiotException e) {
      return false;
    }
    return found.isWhole();
  }

  private static byte[] alone(List<List<String>> terms) {
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    for (int place = 0; place < PLACES; place++) {
      for (String term : terms.get(place)) {
        for (int each = 0; each < PLACES; each++) {
          alone.writeBytes(each == place ? term.getBytes(StandardCharsets.ISO_8859_1) : GOOD_TERM);
          alone.write(' ');
        }
        alone.write('.');
        alone.write('\n');
      }
    }
    return alone.toByteArray();
  }

  /** The terms as the library knows them, in the order of their places. */
  private static final class Found extends StreamRDFBase {

    private final List<Integer> expected;
    private final Set<Node> terms = new HashSet<>();
    private int place;
    private boolean isGood = true;

    /**
     * @param expected how many terms of each place there are
     */
    Found(List<Integer> expected) {
      this.expected = expected;
    }

    @Override
    public void triple(Triple triple) {
      isGood = false;
    }

    @Override
    public void quad(Quad quad) {
      close();
      if (place == PLACES) {
        isGood = false;
        return;
      }
      Node[] nodes = {quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()};
      isGood &= terms.add(nodes[place]);
      nodes[place] = GOOD_NODE;
      isGood &= Arrays.stream(nodes).allMatch(GOOD_NODE::equals);
    }

    boolean isWhole() {
      close();
      return isGood && place == PLACES;
    }

    /** Goes on to the next place where all of one are there. */
    private void close() {
      while (place < PLACES && terms.size() == expected.get(place)) {
        terms.clear();
        place++;
      }
    }
  }
}
