package org.detente.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.detente.language.VerbGroup;

/** Where quotations and brackets open and close around what is said. */
final class QuoteMarks {

  private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "„", "''", "``");

  private QuoteMarks() {}

  static boolean is(String form) {
    return QUOTES.contains(form);
  }

  /** The last token of some words, with the mark that closes what is open in them. */
  static int closed(Scene scene, int first, int last) {
    int next = last + 1;
    if (next >= scene.sentence().tokens().size()) {
      return last;
    }
    String mark = scene.token(next).form();
    long open =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> scene.token(i).form())
            .filter(f -> mark.equals(")") ? f.equals("(") : is(f))
            .count();
    boolean closes = mark.equals(")") || is(mark);
    return closes && open % 2 == 1 ? next : last;
  }

  /** "« Nous espérons qu'il viendra », a-t-il dit": where the quotation of the verb closes. */
  static int closing(Scene scene, VerbGroup verb, int last) {
    int size = scene.sentence().tokens().size();
    boolean open = count(scene, 0, verb.first()) % 2 == 1;
    return IntStream.range(last + 1, size)
        .filter(i -> open && count(scene, verb.last() + 1, i + 1) % 2 == 1)
        .findFirst()
        .orElse(size);
  }

  /**
   * "«We believe it is a threat», the spokesman said": the mark that closes a quotation in which a
   * token stands, one past the last of the sentence where there is none.
   */
  static int closing(Scene scene, int within) {
    int size = scene.sentence().tokens().size();
    int mark = within;
    while (mark < size && !is(scene.token(mark).form())) {
      mark++;
    }
    boolean closes =
        mark > within
            && mark < size
            && scene.token(mark - 1).span().end() == scene.token(mark).span().start();
    return closes ? mark : size;
  }

  private static long count(Scene scene, int from, int to) {
    return IntStream.range(from, to).filter(i -> is(scene.token(i).form())).count();
  }
}
