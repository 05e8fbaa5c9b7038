package org.detente.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, day and agency at the head of a dispatch, told by their shape.
 *
 * <p>{@code MOSCOU - } · {@code BRUXELLES, 19 décembre - Agence X. } · {@code BRUSSELS, Jan 12
 * (Agency) -- } · {@code МОСКВА, 24 октября /Агентство/. } · {@code Moscou (Agence) - } · {@code
 * BRUSSELS, Belgium (Agency) - } · {@code Москва. 19 декабря. Агентство - } · {@code Corfu, Greece
 * -- } · {@code <em>Brussels.</em> }
 */
final class Dateline {

  private static final int LONGEST = 160;
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]{1,40}";
  private static final String PLACE = CAPITALS + "(?:(?:[ ,/]|\\s[–—-]\\s)" + CAPITALS + "){0,4}";

  /** A name with small particles of up to three letters ("Nijni de la Ville"). */
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’]{1,40}+"
          + "(?:-[\\p{L}'’]{1,40}+|[ /](?:\\p{Lu}[\\p{L}'’]{0,40}+|\\p{Ll}{1,3}+)){0,6}";

  private static final String AGENCY =
      "(?:\\([^()]{2,60}\\)|/[^/]{2,60}/|\\[[^\\[\\]]{2,60}\\])\\.?";
  private static final String DASH = "\\s*(?:--?|[–—:])\\s+";

  /** After a dash, a name of capitalised words that is a sentence by itself. */
  private static final String SIGNED =
      "(?:(?:\\p{Lu}[\\p{L}-]*\\p{L}{3}|\\p{Lu}{2,})(?: (?:\\p{Lu}[\\p{L}-]*|\\p{Ll}{1,3})){0,3}\\.\\s+"
          + "(?=[\\p{Lu}«\"“]))?";

  private static final Pattern BARE =
      Pattern.compile("(" + PLACE + ")(?:, " + NAME + ")?\\s?(?:\\s--?|[–—])\\s+(?=\\S)");
  private static final Pattern SIGNED_ONLY =
      Pattern.compile("(" + PLACE + ")\\s+" + AGENCY + "\\s+(?=[\\p{Lu}«\"“])");
  private static final Pattern STOPPED =
      Pattern.compile("(?!MM\\.)(" + PLACE + ")\\.\\s+(?=\\p{Lu})");
  private static final Pattern APART =
      Pattern.compile(
          "(\\p{Lu}\\p{L}{1,40}(?:[ -]\\p{Lu}\\p{L}{1,40})?)(?:[.,:]\\s*|" + DASH + ")");

  private final List<Pattern> dated;
  private final Cues cues;

  /**
   * @param days how days are written
   * @param cues knows the words that stand where a place could ("Portrait.")
   */
  Dateline(Days days, Cues cues) {
    this.cues = cues;
    String day = "(?:" + days.pattern() + ")";
    String placed = "(?:" + PLACE + ",?|" + NAME + ",)\\s+(?:\\p{L}+\\s+)?" + day;
    this.dated =
        List.of(
            Pattern.compile(placed + "\\s*(?:" + AGENCY + ")?" + DASH + SIGNED + "(?=\\S)"),
            Pattern.compile(placed + "\\s*" + AGENCY + "\\s+(?=\\S)"),
            Pattern.compile(
                "(?:" + PLACE + "|" + NAME + ")(?:, " + NAME + ")?\\s+" + AGENCY + DASH
                    + "(?=\\S)"),
            Pattern.compile(
                NAME + "\\.\\s+" + day + "\\.?\\s+[^.–—-]{2,40}(?:\\.\\p{L}{2,6})?" + DASH),
            Pattern.compile(day + "\\s+" + AGENCY + DASH + "(?=\\S)"),
            Pattern.compile(NAME + ", " + NAME + "\\s+(?:--|[–—])\\s+(?=\\S)"));
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
    for (Pattern form : dated) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    for (Pattern form : List.of(BARE, SIGNED_ONLY, STOPPED)) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt() && isPlace(matcher.group(1), elsewhere)) {
        return matcher.end();
      }
    }
    return apart(head, emphasised);
  }

  /** A name of one or two words that is alone in bold or italics. */
  private int apart(String head, int emphasised) {
    Matcher matcher = APART.matcher(head);
    boolean alone =
        emphasised > 0
            && matcher.lookingAt()
            && matcher.end(1) <= emphasised
            && emphasised <= matcher.end();
    return alone && !cues.isRubric(matcher.group(1)) ? matcher.end() : 0;
  }

  private boolean isPlace(String capitals, String elsewhere) {
    return !cues.isRubric(capitals) && !Words.contains(elsewhere, capitals);
  }
}
