package org.detente.extract;

import java.util.Optional;
import org.detente.model.Mention;
import org.detente.model.Span;

/** "создать совет «двадцати»": the name in quotation marks belongs to the noun before it. */
final class QuotedNames {

  private static final int MOST = 12;

  private QuotedNames() {}

  static void complete(Scene scene, Draft draft) {
    draft.object =
        draft.object.map(
            o ->
                o.entity().isPresent()
                    ? o
                    : with(scene, o.span())
                        .map(s -> Mention.unresolved(s, s.of(scene.text())))
                        .orElse(o));
  }

  /** The words and the short quotation that goes on in them, or stands right behind them. */
  private static Optional<Span> with(Scene scene, Span words) {
    int end = scene.sentence().span().end();
    int open = words.end() + 1;
    boolean quoted =
        isOpen(words.of(scene.text()))
            || open < end
                && scene.text().charAt(open) == '«'
                && scene.text().charAt(open - 1) == ' ';
    int start = scene.index(words.start());
    int first = opened(scene, start, words.of(scene.text()));
    int close = quoted ? Math.max(scene.index(words.end()), scene.index(open) + 1) : 0;
    int most = Math.min(close + MOST, scene.sentence().tokens().size());
    while (quoted && close < most && !scene.token(close).form().equals("»")) {
      close++;
    }
    if (quoted && close < most) {
      return Optional.of(scene.sentence().cover(first, close));
    }
    return first < start
        ? Optional.of(scene.sentence().cover(first, scene.index(words.end() - 1)))
        : Optional.empty();
  }

  /** "«напугать» Россию": a mark that closes has been opened before. */
  private static int opened(Scene scene, int first, String words) {
    boolean closes = words.indexOf('»') >= 0 && words.indexOf('«', 0) < 0;
    return closes && first > 0 && scene.token(first - 1).form().equals("«") ? first - 1 : first;
  }

  /** "декларацию «Россия – НАТО" of "декларацию «Россия – НАТО: новое качество»". */
  private static boolean isOpen(String words) {
    return words.lastIndexOf('«') > words.lastIndexOf('»');
  }
}
