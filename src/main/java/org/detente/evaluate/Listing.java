package org.detente.evaluate;

import java.util.Locale;

/** What was matched, missed and wrong, article by article; the first letter {@code *} is core. */
public final class Listing {

  private final Scores scores;

  /** The lists of {@code scores}. */
  public Listing(Scores scores) {
    this.scores = scores;
  }

  /** Line by line, what was matched how far, missed, or wrong. */
  public String details() {
    StringBuilder out = new StringBuilder();
    for (ArticleScore article : scores.articles()) {
      out.append(article.id()).append('\n');
      for (ArticleScore.Pair p : article.pairs()) {
        line(out, p.core(), p.gold(), p.predicted() + " " + reached(p));
      }
      article.missed().forEach(m -> line(out, m.core(), m.gold(), "missed " + m.type().id()));
      for (ArticleScore.Wrong w : article.wrong()) {
        line(out, false, "-", w.predicted() + (w.trap() ? " must not be" : " wrong"));
      }
    }
    return out.toString();
  }

  /**
   * Misses and extras with their sentences, and pairs that stop short of {@link Depth#FULL} with
   * what stopped them; articles without any are passed over.
   */
  public String failures() {
    StringBuilder out = new StringBuilder();
    for (ArticleScore article : scores.articles()) {
      StringBuilder lines = new StringBuilder();
      for (ArticleScore.Missed m : article.missed()) {
        line(lines, m.core(), m.gold(), "missed " + m.type().id());
        sentence(lines, m.sentence());
      }
      for (ArticleScore.Wrong w : article.wrong()) {
        String what = w.trap() ? "must not be " : "extra ";
        line(lines, false, "-", what + w.predicted() + " " + w.confidence().toPlainString());
        sentence(lines, w.sentence());
      }
      for (ArticleScore.Pair p : article.pairs()) {
        if (!p.depth().reaches(wanted(p))) {
          line(lines, p.core(), p.gold(), p.predicted() + " " + reached(p));
          sentence(lines, p.sentence());
        }
      }
      if (lines.length() > 0) {
        out.append(article.id()).append('\n').append(lines);
      }
    }
    return out.toString();
  }

  private static Depth wanted(ArticleScore.Pair pair) {
    return Agreement.judgedInFull(pair.type()) ? Depth.FULL : Depth.WHO;
  }

  private static String reached(ArticleScore.Pair pair) {
    String stop = pair.stop().isEmpty() ? "" : "; stopped by " + pair.stop();
    return ScoreTables.name(pair.depth()) + stop;
  }

  private static void line(StringBuilder out, boolean core, String gold, String what) {
    out.append("  ").append(core ? '*' : ' ').append(String.format(Locale.ROOT, "%-5s ", gold));
    out.append(what).append('\n');
  }

  private static void sentence(StringBuilder out, String sentence) {
    out.append("         « ")
        .append(sentence.isEmpty() ? "(no sentence was read here)" : sentence)
        .append(" »\n");
  }
}
