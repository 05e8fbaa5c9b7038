package org.detente.table.coded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.model.CodedArticle;
import org.detente.model.CodedClaim;
import org.detente.model.DateSpan;
import org.detente.rdf.Iris;

/** Which article a row stands for, and what its rows say of it. */
final class ArticleOfRows {

  private final DataSet set;
  private final Outlets outlets;
  private final ClaimOfRow claims;

  ArticleOfRows(DataSet set, Outlets outlets, ClaimOfRow claims) {
    this.set = set;
    this.outlets = outlets;
    this.claims = claims;
  }

  /** Rows with one address are of one article; others with one story; others each by itself. */
  String id(CodedRow row) {
    String url = row.get(Cell.URL);
    String story = row.get(Cell.STORY);
    if (!Outlets.host(url).isEmpty()) {
      return Iris.codedArticle(set.id(), url);
    }
    return Iris.codedArticle(
        set.id(), story.isEmpty() ? "row " + row.get(Cell.ID) : "story " + story);
  }

  /**
   * An article.
   *
   * @param rows that stand for it, at least one
   * @param made what they claim
   */
  CodedArticle article(String id, List<CodedRow> rows, List<CodedClaim> made) {
    CodedRow first = rows.get(0);
    Optional<DateSpan> seen =
        rows.stream()
            .flatMap(row -> claims.seen(row).stream())
            .min(Comparator.comparing(DateSpan::edtf));
    return new CodedArticle(
        id,
        set.id(),
        Optional.of(first.get(Cell.URL)).filter(url -> !Outlets.host(url).isEmpty()),
        publisher(first),
        Languages.of(first.get(Cell.LANGUAGE)),
        seen,
        set.seenRule(),
        made);
  }

  /** GDELT has the name of a source in place of an address where there is none. */
  private Optional<CodedArticle.Publisher> publisher(CodedRow row) {
    String name = row.get(Cell.PUBLISHER);
    String url = row.get(Cell.URL);
    String host = Outlets.host(url);
    String shown = !name.isEmpty() ? name : !host.isEmpty() ? host : url;
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> known = name.isEmpty() ? outlets.on(host) : outlets.named(name);
    return Optional.of(new CodedArticle.Publisher(shown, known.or(() -> outlets.named(shown))));
  }
}
