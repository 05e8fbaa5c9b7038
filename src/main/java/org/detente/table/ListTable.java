package org.detente.table;

import java.util.List;

/** Plain lists of what the graph knows: the rows of one question, a column each. */
public enum ListTable {
  ARTICLES(
      "list-articles",
      List.of(
          new Column("article", "IRI of the article"),
          new Column("id", "its id, the last part of the IRI"),
          new Column("title", "its headline"),
          new Column("publisher", "the outlet that published it"),
          new Column("url", "where it was published"),
          new Column("issued", "day of publication (EDTF)"),
          new Column("language", "fr, en, ru"),
          new Column("sentences", "how many sentences were read"),
          new Column("claims", "how many claims they yielded"))),
  ENTITIES(
      "list-entities",
      List.of(
          new Column("entity", "what tables call it: the last part of its IRI"),
          new Column("kinds", "classes of the ontology, several with `|` between them"),
          new Column("en", "its name in English"),
          new Column("fr", "its name in French"),
          new Column("ru", "its name in Russian"),
          new Column("aliases", "other names, in all languages"),
          new Column("side", "whose it is: the state or organisation"),
          new Column("matches", "the same or nearly the same in other datasets"))),
  TENURES(
      "list-tenures",
      List.of(
          new Column("tenure", "the term of office: what its IRI has after `id/`"),
          new Column("person", "who held it"),
          new Column("person_name", "the person's name in English"),
          new Column("post", "what was held"),
          new Column("post_name", "the post's name in English"),
          new Column("capacity", "Full, Acting, Charge"),
          new Column("from_earliest", "first day on which it can have begun; empty if unknown"),
          new Column("from_latest", "last day on which it can have begun"),
          new Column("until_earliest", "first day on which it can have ended (day of hand-over)"),
          new Column("until_latest", "last day on which it can have ended; empty is no end known"),
          new Column("sources", "addresses of the documents that say so")));

  private final String query;
  private final List<Column> columns;

  ListTable(String query, List<Column> columns) {
    this.query = query;
    this.columns = columns;
  }

  /** The question in {@code queries/export} that its rows answer. */
  public String query() {
    return query;
  }

  /** Its columns. */
  public List<Column> columns() {
    return columns;
  }
}
