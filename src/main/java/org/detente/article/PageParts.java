package org.detente.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Block;
import org.detente.model.Block.Kind;
import org.detente.model.Span;

/**
 * Tells the parts of a page apart, in the order of the page: what comes before the headline, the
 * headline, the lines under it, the story, and what follows the story. Markup decides where it
 * speaks; else the words of {@link Cues} and the shape of the lines.
 */
final class PageParts {

  private static final int TRAILING = 160;
  private static final int DATELINED = 3;
  private static final double MOSTLY_LINKS = 0.6;

  /** Where on the page a piece stands. */
  private enum Place {
    BEFORE,
    HEAD,
    STORY,
    LINKS,
    COMMENTS
  }

  private final List<Piece> pieces;
  private final Cues cues;
  private final Dateline dateline;
  private final Bylines bylines;
  private final Days days;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Object> settings = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private int title;
  private int paragraphs;
  private Place place;

  PageParts(Page page, Cues cues, Days days, Dateline dateline) {
    this.pieces = page.pieces();
    this.text = page.text();
    this.cues = cues;
    this.days = days;
    this.dateline = dateline;
    this.bylines = new Bylines(cues, days);
  }

  /**
   * Blocks in order, one or (with a dateline) two for each piece.
   *
   * @param titles headlines given by metadata or the page's head, most trustworthy first
   */
  List<Block> tell(List<String> titles) {
    int firstProse = nextProse(0);
    title =
        new Headline(pieces, cues)
            .find(titles, firstProse)
            .filter(i -> i < firstProse || nextProse(i + 1) < pieces.size())
            .orElse(-1);
    place = title >= 0 ? Place.BEFORE : Place.HEAD;
    for (int i = 0; i < pieces.size(); i++) {
      tell(i);
    }
    cutTail();
    return List.copyOf(blocks);
  }

  /** Index of the first paragraph of a story from {@code from}; the number of pieces if none. */
  private int nextProse(int from) {
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean free = piece.marked().isEmpty() || piece.isMarked(Kind.LEAD);
      if (free && isStoryProse(piece) && cues.furniture(piece).isEmpty()) {
        return i;
      }
    }
    return pieces.size();
  }

  private void tell(int i) {
    Piece piece = pieces.get(i);
    Optional<String> furniture = furniture(piece);
    if (i == title && !piece.isMarked(Kind.FURNITURE)) {
      add(piece, Kind.TITLE, "headline");
      place = Place.HEAD;
    } else if (furniture.isPresent()) {
      add(piece, Kind.FURNITURE, furniture.get());
    } else if (place == Place.BEFORE) {
      add(piece, Kind.FURNITURE, "before the headline");
    } else if (title >= 0 && Headline.same(piece.words(), pieces.get(title).words())) {
      add(piece, Kind.FURNITURE, "headline repeated");
    } else {
      tellStory(piece);
    }
  }

  /** Why the piece is furniture; moves the place on when a section begins or ends with it. */
  private Optional<String> furniture(Piece piece) {
    if (piece.isMarked(Kind.FURNITURE)) {
      return Optional.of(piece.reason());
    }
    Optional<String> comments = cues.comments(piece);
    if (comments.isPresent() && !settings.isEmpty()) {
      place = Place.COMMENTS;
    }
    if (comments.isPresent() || place == Place.COMMENTS) {
      return comments.or(() -> Optional.of("readers' comments"));
    }
    Optional<String> links = cues.links(piece);
    if (links.isPresent()) {
      boolean opens = cues.isBareHeading(piece) && place != Place.BEFORE;
      place = opens ? Place.LINKS : place;
      return links;
    }
    Optional<String> words = cues.furniture(piece);
    boolean wordless = !Words.isWords(piece.words()) && !days.isDayLine(piece.words());
    if (words.isPresent() || wordless) {
      return words.or(() -> Optional.of("no words"));
    }
    if (place == Place.LINKS && !resumes(piece)) {
      return Optional.of("related links");
    }
    place = place == Place.LINKS ? Place.STORY : place;
    boolean mostlyLinks = piece.linked() > MOSTLY_LINKS && piece.heading() == 0;
    return mostlyLinks && !isStoryProse(piece) ? Optional.of("links") : Optional.empty();
  }

  /** True when the story goes on after links: no headline ends with a full stop. */
  private boolean resumes(Piece piece) {
    boolean set = settings.isEmpty() || settings.contains(piece.setting());
    return set && isStoryProse(piece) && Words.isStatement(piece.words());
  }

  private void tellStory(Piece piece) {
    if (Words.isProse(piece.words()) && !told.add(piece.words())) {
      add(piece, Kind.FURNITURE, "paragraph repeated");
      return;
    }
    int prefix = dateline(piece);
    boolean head = place == Place.HEAD && prefix == 0;
    Optional<Bylines.Told> byline = bylines.tell(piece, head, !settings.isEmpty());
    if (byline.isPresent()) {
      add(piece, byline.get().kind(), byline.get().reason());
      return;
    }
    if (prefix > 0) {
      int end = piece.span().start() + piece.words().substring(0, prefix).stripTrailing().length();
      blocks.add(new Block(new Span(piece.span().start(), end), Kind.DATELINE, "dateline"));
    }
    Span rest = new Span(piece.span().start() + prefix, piece.span().end());
    if (rest.length() > 0) {
      blocks.add(storyBlock(piece, rest));
    }
  }

  private Block storyBlock(Piece piece, Span rest) {
    boolean first = place == Place.HEAD;
    boolean prose = Words.isProse(piece.words());
    if (prose) {
      place = Place.STORY;
      paragraphs++;
      settings.add(piece.setting());
    }
    if (piece.isMarked(Kind.LEAD)) {
      return new Block(rest, Kind.LEAD, piece.reason());
    }
    if (first && !Words.isSentence(piece.words()) && !prose) {
      return new Block(rest, Kind.LEAD, "standfirst");
    }
    int stop = piece.words().indexOf(". ");
    if (first && stop > 0 && cues.isRubric(piece.words().substring(0, stop))) {
      return new Block(rest, Kind.LEAD, "genre and summary");
    }
    return new Block(
        rest, Kind.BODY, prose || Words.isSentence(piece.words()) ? "paragraph" : "line");
  }

  /** Length of the dateline that one of the first paragraphs begins with. */
  private int dateline(Piece piece) {
    if (piece.isMarked(Kind.LEAD) || paragraphs >= DATELINED) {
      return 0;
    }
    String elsewhere = text.substring(piece.span().end());
    return dateline.length(piece.words(), piece.emphasised(), elsewhere);
  }

  private boolean isStoryProse(Piece piece) {
    return Words.isProse(piece.words()) && piece.linked() < MOSTLY_LINKS;
  }

  private void add(Piece piece, Kind kind, String reason) {
    blocks.add(new Block(piece.span(), kind, reason));
  }

  /** Short lines after the last paragraph that are no sentences do not belong to the story. */
  private void cutTail() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      String words = block.span().of(text);
      if (block.kind() == Kind.BODY) {
        if (Words.isSentence(words) || words.length() > TRAILING) {
          return;
        }
        blocks.set(i, new Block(block.span(), Kind.FURNITURE, "after the story"));
      }
    }
  }
}
