package org.detente.extract;

import java.util.Set;

/** Words that stand in a quotation from somewhere on. */
final class QuotedFrom {

  private static final Set<String> MARKS = Set.of("\"", "«", "»", "“", "”", "„", "''", "``");

  private QuotedFrom() {}

  /**
   * "«We believe it is a threat», the spokesman said": where a quotation ends that began before.
   *
   * @param first token within it, or within none
   * @return the token of the mark that closes it, or one past the last of the sentence
   */
  static int end(Scene scene, int first) {
    int size = scene.sentence().tokens().size();
    int mark = first;
    while (mark < size && !MARKS.contains(scene.token(mark).form())) {
      mark++;
    }
    boolean closes =
        mark > first
            && mark < size
            && scene.token(mark - 1).span().end() == scene.token(mark).span().start();
    return closes ? mark : size;
  }
}
