package org.detente.publish.search;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.detente.query.Answer;

/**
 * One page of what was found.
 *
 * @param total how many things were found on all pages
 * @param list those of this page, the best first
 * @param kinds the sorts of all that was found before the question's kind was looked at, the most
 *     frequent first
 */
public record Hits(int total, List<Hit> list, List<KindCount> kinds) {

  /** Nothing. */
  static final Hits NONE = new Hits(0, List.of(), List.of());

  /**
   * How many things of one sort were found.
   *
   * @param kind the sort
   * @param count at least one
   */
  public record KindCount(Kind kind, int count) {}

  private static final List<String> COLUMNS =
      List.of("label", "kind", "dates", "beside", "matched", "match", "article", "iri");

  private static final List<String> BRIEF = List.of("label", "kind", "dates", "iri");

  public Hits {
    list = List.copyOf(list);
    kinds = List.copyOf(kinds);
    if (total < list.size()) {
      throw new IllegalArgumentException(list.size() + " of " + total);
    }
  }

  /** This page as rows that can be written in every format of answers. */
  public Answer.Table table() {
    return new Answer.Table(
        COLUMNS, list.stream().map(Hits::row).toList(), PrefixMapping.Factory.create());
  }

  /** The same with the columns that people look for. */
  public Answer.Table briefTable() {
    return new Answer.Table(BRIEF, table().bindings(), PrefixMapping.Factory.create());
  }

  private static Binding row(Hit hit) {
    BindingBuilder row = Binding.builder();
    put(row, "label", hit.label());
    put(row, "kind", hit.kind().label());
    hit.dates().ifPresent(dates -> put(row, "dates", new Wording(dates, "")));
    hit.beside().ifPresent(beside -> put(row, "beside", beside));
    put(row, "matched", hit.matched());
    put(row, "match", new Wording(hit.match().name().toLowerCase(Locale.ROOT), ""));
    hit.article().ifPresent(iri -> row.add(Var.alloc("article"), NodeFactory.createURI(iri)));
    row.add(Var.alloc("iri"), NodeFactory.createURI(hit.iri()));
    return row.build();
  }

  private static void put(BindingBuilder row, String column, Wording words) {
    row.add(
        Var.alloc(column),
        words.language().isEmpty()
            ? NodeFactory.createLiteralString(words.text())
            : NodeFactory.createLiteralLang(words.text(), words.language()));
  }
}
