package org.detente.table.coded;

import java.util.List;
import java.util.Optional;
import org.detente.model.CodedArticle;
import org.detente.model.CodedClaim;
import org.detente.model.DateSpan;
import org.detente.model.Remembered;
import org.detente.rdf.Iris;

/** Which article a row stands for, and what its rows say of it. */
final class ArticleOfRows {

  private static final int REMEMBERED = 10_000;

  private final DataSet set;
  private final Outlets outlets;
  private final ClaimOfRow claims;
  private final Remembered<String, CodedArticle.Publisher> publishers =
      new Remembered<>(REMEMBERED, this::publisher);
  private final Remembered<String, String> languages = new Remembered<>(REMEMBERED, Languages::of);

  ArticleOfRows(DataSet set, Outlets outlets, ClaimOfRow claims) {
    this.set = set;
    this.outlets = outlets;
    this.claims = claims;
  }

  /**
   * What the article of a row is known by. Rows with one address are of one article; others with
   * one story; others each by itself.
   */
  long mark(CodedRow row) {
    String url = row.get(Cell.URL);
    if (!Outlets.host(url).isEmpty()) {
      return Iris.mark(url);
    }
    String story = row.get(Cell.STORY);
    return Iris.mark(story.isEmpty() ? "row " + row.get(Cell.ID) : "story " + story);
  }

  /** The id of the article that a mark stands for. */
  String id(long mark) {
    return Iris.codedArticle(set.id(), mark);
  }

  /**
   * An article.
   *
   * @param rows that stand for it, at least one
   * @param made what they claim
   */
  CodedArticle article(String id, List<CodedRow> rows, List<CodedClaim> made) {
    CodedRow first = rows.get(0);
    Optional<DateSpan> seen = claims.seen(first);
    for (CodedRow row : rows) {
      Optional<DateSpan> other = claims.seen(row);
      boolean earlier =
          other.isPresent()
              && (seen.isEmpty() || other.get().edtf().compareTo(seen.get().edtf()) < 0);
      seen = earlier ? other : seen;
    }
    return new CodedArticle(
        id,
        set.id(),
        Optional.of(first.get(Cell.URL)).filter(url -> !Outlets.host(url).isEmpty()),
        publisher(first),
        languages.of(first.get(Cell.LANGUAGE)),
        seen,
        set.seenRule(),
        made);
  }

  /** GDELT has the name of a source in place of an address where there is none. */
  private Optional<CodedArticle.Publisher> publisher(CodedRow row) {
    String name = row.get(Cell.PUBLISHER);
    String host = Outlets.host(row.get(Cell.URL));
    String shown = !name.isEmpty() ? name : !host.isEmpty() ? host : row.get(Cell.URL);
    return shown.isEmpty() ? Optional.empty() : Optional.of(publishers.of(shown));
  }

  private CodedArticle.Publisher publisher(String name) {
    return new CodedArticle.Publisher(name, outlets.on(name).or(() -> outlets.named(name)));
  }
}
