package org.detente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Other addresses at which one article stands, as statements of its graph. */
public final class FurtherSources {

  private FurtherSources() {}

  /** IRI of the graph that they belong to. */
  public static String graph(String article) {
    return Iris.articleGraph(article).stringValue();
  }

  /**
   * One {@code dcterms:source} each; an address that cannot be an IRI is left out.
   *
   * @param article the article's id
   * @param addresses beside the one that its graph has already
   */
  public static Quads quads(String article, Collection<String> addresses) {
    List<Statement> statements = new ArrayList<>();
    for (String address : addresses) {
      Terms.iriIfSafe(address)
          .map(
              iri ->
                  Terms.statement(
                      Iris.article(article), DCTERMS.SOURCE, iri, Iris.articleGraph(article)))
          .ifPresent(statements::add);
    }
    return new Quads(statements);
  }
}
