package org.detente.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, day and agency at the head of a dispatch, told by their shape.
 *
 * <p>{@code MOSCOU - } · {@code BRUXELLES, 19 décembre - Agence X. } · {@code BRUSSELS, Jan 12
 * (Agency) -- } · {@code МОСКВА, 24 октября /Агентство/. } · {@code Moscou (Agence) - } · {@code
 * Москва. 19 декабря. Агентство - }
 */
final class Dateline {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+";
  private static final String PLACE = CAPITALS + "(?:(?:[ ,/-]|\\s[–—-]\\s)" + CAPITALS + "){0,4}";
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}'’-]*|de|du|la|le|на)){0,4}";
  private static final String AGENCY =
      "(?:\\([^()]{2,40}\\)|/[^/]{2,40}/|\\[[^\\[\\]]{2,40}\\])\\.?";
  private static final String DASH = "(?:--?|[–—:])";

  /** After a dash, a name of capitalised words that is a sentence by itself. */
  private static final String SIGNED =
      "(?:(?:\\p{Lu}[\\p{L}-]*\\p{L}{3}|\\p{Lu}{2,})(?: \\p{Lu}[\\p{L}-]*){0,3}\\.\\s+(?=[\\p{Lu}«\"“]))?";

  private static final Pattern BARE =
      Pattern.compile("(" + PLACE + ")\\s*(?:\\s--?|\\s?[–—])\\s+(?=\\S)");

  private static final int LONGEST = 160;

  private final Pattern full;
  private final Cues cues;

  Dateline(Days days, Cues cues) {
    this.cues = cues;
    String day = "(?:" + days.pattern() + ")";
    String dated = "(?:" + PLACE + "|" + NAME + "),?\\s+(?:\\p{L}+\\s+)?" + day;
    String tail = "\\s*(?:" + AGENCY + ")?\\s*" + DASH + "\\s+" + SIGNED;
    String stop = "\\s*" + AGENCY + "\\s+";
    full =
        Pattern.compile(
            "(?:"
                + dated
                + "(?:"
                + tail
                + "|"
                + stop
                + ")"
                + "|(?:"
                + PLACE
                + "|"
                + NAME
                + ")\\s+"
                + AGENCY
                + "\\s*"
                + DASH
                + "\\s+"
                + "|"
                + NAME
                + "\\.\\s+"
                + day
                + "\\.?\\s+"
                + "[^.–—-]{2,40}(?:\\.\\p{L}{2,6})?"
                + "\\s*"
                + DASH
                + "\\s+"
                + "|"
                + day
                + "\\s+"
                + AGENCY
                + "\\s*"
                + DASH
                + "\\s+"
                + ")(?=\\S)");
  }

  /**
   * Length of the dateline that a paragraph begins with, white space after it included; 0 if none.
   *
   * @param emphasised characters at its beginning in bold or italics, 0 for none
   * @param elsewhere the rest of the article: a word that stands in capitals there too ("NATO") is
   *     an acronym, not the place of a dateline
   */
  int length(String paragraph, int emphasised, String elsewhere) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return lengthIn(head, emphasised, elsewhere);
  }

  private int lengthIn(String paragraph, int emphasised, String elsewhere) {
    Matcher dated = full.matcher(paragraph);
    if (dated.lookingAt()) {
      return dated.end();
    }
    Matcher bare = BARE.matcher(paragraph);
    if (bare.lookingAt() && isPlace(bare.group(1), elsewhere)) {
      return bare.end();
    }
    return stop(paragraph, emphasised, elsewhere);
  }

  /** A place in capitals, or set apart by bold or italics, that ends with a full stop. */
  private int stop(String paragraph, int emphasised, String elsewhere) {
    Matcher capitals = Pattern.compile("(" + PLACE + ")\\.\\s+(?=\\p{Lu})").matcher(paragraph);
    if (capitals.lookingAt() && isPlace(capitals.group(1), elsewhere)) {
      return capitals.end();
    }
    Matcher apart =
        Pattern.compile("(\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?)[.,:]?\\s*(?:" + DASH + "\\s+)?")
            .matcher(paragraph);
    boolean whole = emphasised > 0 && apart.lookingAt() && apart.end() >= emphasised;
    return whole
            && apart.group().matches(".*[.:–—-]\\s*")
            && apart.end() <= emphasised + 3
            && !cues.isRubric(apart.group(1))
        ? apart.end()
        : 0;
  }

  private boolean isPlace(String capitals, String elsewhere) {
    return !cues.isRubric(capitals) && !Words.contains(elsewhere, capitals);
  }
}
