package org.detente.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.Block.Kind;

/** Tells lines about author, agency, section and day from the story. */
final class Bylines {

  private static final Pattern CRUMBS =
      Pattern.compile("(?:[^>|/»›]{2,40}\\s[>|/»›]\\s){2,}[^>|/»›]*");
  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}{2,4}(?:/[\\p{L}\\d:]{2,6}){1,4}|(?:\\p{Lu}\\.[ -]?){2,3}");
  private static final int LONGEST = 160;
  private static final int LONGEST_MARKED = 320;
  private static final int STANDFIRST = 9;

  private final Cues cues;
  private final Days days;

  Bylines(Cues cues, Days days) {
    this.cues = cues;
    this.days = days;
  }

  /**
   * What the piece is.
   *
   * @param kind BYLINE, or FURNITURE for a line whose days are not that of publication
   * @param reason in a few words
   */
  record Told(Kind kind, String reason) {}

  /**
   * What the piece is when it is no part of the story.
   *
   * @param underHeadline true before the story's first paragraph: lines there that are no sentences
   *     are about the article
   * @param afterStory true once a paragraph has been read: credits there name pictures and other
   *     days
   */
  Optional<Told> tell(Piece piece, boolean underHeadline, boolean afterStory) {
    if (cues.beginsUpdate(piece) && piece.words().length() <= LONGEST) {
      return told(Kind.FURNITURE, Optional.of("day of update"));
    }
    boolean marked = piece.isMarked(Kind.BYLINE) && piece.words().length() <= LONGEST_MARKED;
    Optional<String> signed = marked ? Optional.of(piece.reason()) : initials(piece);
    return told(Kind.BYLINE, signed)
        .or(() -> told(afterStory ? Kind.FURNITURE : Kind.BYLINE, cues.credit(piece)))
        .or(() -> told(Kind.BYLINE, line(piece, underHeadline)));
  }

  private static Optional<Told> told(Kind kind, Optional<String> reason) {
    return reason.map(r -> new Told(kind, r));
  }

  private static Optional<String> initials(Piece piece) {
    return INITIALS.matcher(piece.words()).matches() ? Optional.of("initials") : Optional.empty();
  }

  private Optional<String> line(Piece piece, boolean underHeadline) {
    String words = piece.words();
    if (Words.isProse(words)) {
      return Optional.empty();
    }
    if (days.isDayLine(words)) {
      return Optional.of("day");
    }
    if (!underHeadline) {
      return Words.isSentence(words) ? Optional.empty() : cues.byline(piece);
    }
    if (words.length() <= LONGEST && CRUMBS.matcher(words).matches()) {
      return Optional.of("section line");
    }
    boolean brief = !Words.isSentence(words) && Words.count(words) < STANDFIRST;
    return cues.byline(piece)
        .or(() -> brief ? Optional.of("line under the headline") : Optional.empty());
  }
}
