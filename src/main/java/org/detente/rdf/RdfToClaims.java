package org.detente.rdf;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.Fault;
import org.detente.model.OfficeHolding;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.eclipse.rdf4j.model.IRI;

/**
 * What {@link ClaimsToRdf} wrote, read back. The graph holds no text, so the article is given; it
 * must be the one that was read, by its digest.
 */
public final class RdfToClaims {

  private static final Comparator<Claim.Key> IN_ORDER =
      Comparator.comparing(Claim.Key::trigger)
          .thenComparing(Claim.Key::type)
          .thenComparing(Claim.Key::ordinal);

  private RdfToClaims() {}

  /**
   * The reading that a named graph holds: claims, offices and passages in the order of their words,
   * agents and targets likewise.
   *
   * @throws Fault BAD_RDF when the graph is of another text, or lacks what a claim needs
   */
  public static Reading read(Quads quads, Article article) {
    GraphReader graph = new GraphReader(quads, article);
    try {
      checkDigest(graph, article);
      ClaimReader claims = new ClaimReader(graph);
      return new Reading(article, claims(graph, claims), offices(graph, claims), passages(graph));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Fault(
          Fault.Code.BAD_RDF, article.id(), e.getMessage(), "Convert the article again");
    }
  }

  private static void checkDigest(GraphReader graph, Article article) {
    IRI iri = Iris.article(article.id());
    String digest = graph.need(graph.literal(iri, Det.TEXT_DIGEST), iri, "digest").getLabel();
    if (!digest.equals(article.textDigest())) {
      throw new IllegalArgumentException("the graph was made from another text");
    }
  }

  private static List<Claim> claims(GraphReader graph, ClaimReader claims) {
    return graph.ofClass(DetClasses.CLAIM).stream()
        .filter(iri -> !claims.isOffice(iri))
        .map(claims::claim)
        .sorted(Comparator.comparing(Claim::key, IN_ORDER))
        .toList();
  }

  private static List<OfficeHolding> offices(GraphReader graph, ClaimReader claims) {
    Comparator<IRI> byTrigger = Comparator.comparing(iri -> claims.evidence(iri).trigger());
    return graph.ofClass(DetClasses.CLAIM).stream()
        .filter(claims::isOffice)
        .sorted(byTrigger.thenComparing(claims::ordinal))
        .map(claims::office)
        .toList();
  }

  private static List<Passage> passages(GraphReader graph) {
    return graph.ofClass(DetClasses.PASSAGE).stream()
        .map(
            iri ->
                new Passage(
                    graph.span(iri),
                    graph.iri(iri, Det.REASON).map(ModelTerms::reason),
                    graph.iri(iri, Det.RULE).map(IRI::stringValue)))
        .sorted(Comparator.comparing(Passage::sentence))
        .toList();
  }
}
