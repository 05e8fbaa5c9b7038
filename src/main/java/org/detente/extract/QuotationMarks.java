package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/**
 * Finds what stands between quotation marks over the sentences of a text, in one pass. A quotation
 * that a paragraph leaves open goes on where the next one opens with a mark, as French and English
 * printers do; else it ends there, so that a mark forgotten costs one paragraph. Marks the wrong
 * way round (»so«) count as pairs too.
 */
final class QuotationMarks {

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int open = -1;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /**
   * @param sentences in order of the text
   * @return the quotations, without their marks, in order; none is empty
   */
  static List<Span> quotations(String text, List<Span> sentences) {
    QuotationMarks marks = new QuotationMarks(text);
    int last = 0;
    for (Span sentence : sentences) {
      boolean paragraph = last > 0 && text.substring(last, sentence.start()).indexOf('\n') >= 0;
      if (paragraph && marks.open >= 0 && !marks.isMark(sentence.start())) {
        marks.close(last);
      }
      marks.scan(sentence, paragraph);
      last = sentence.end();
    }
    if (marks.open >= 0) {
      marks.close(last);
    }
    return marks.found;
  }

  private void scan(Span sentence, boolean paragraph) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      boolean again = paragraph && i == sentence.start() && open >= 0;
      if (isMark(i) && !again) {
        if (open < 0 && opens(i)) {
          open = i + 1;
        } else if (open >= 0 && closes(i)) {
          close(i);
        }
      }
    }
  }

  private boolean isMark(int i) {
    return "«»“”„\"".indexOf(text.charAt(i)) >= 0;
  }

  /** A mark opens when something follows it on the line that is no closing punctuation. */
  private boolean opens(int i) {
    char mark = text.charAt(i);
    boolean before = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return mark == '«' || mark == '„' || before && i + 1 < text.length();
  }

  private boolean closes(int i) {
    char mark = text.charAt(i);
    boolean after = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return mark == '»' || mark == '”' || after;
  }

  private void close(int end) {
    if (end > open) {
      found.add(new Span(open, end));
    }
    open = -1;
  }
}
