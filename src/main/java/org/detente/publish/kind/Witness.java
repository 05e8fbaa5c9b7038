package org.detente.publish.kind;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Shown;

/**
 * The document that makes a claim.
 *
 * @param document an article of the graph, or the source of a reference fact
 * @param outlet who published it; nothing when unknown
 * @param issued its day in words; empty when unknown
 * @param article true for an article that has been read
 */
public record Witness(Shown document, Shown outlet, String issued, boolean article) {

  /** What stands for a document that is not named. */
  static final Witness NOBODY = new Witness(Shown.NOTHING, Shown.NOTHING, "", false);

  static final Node PUBLISHER = DCTerms.publisher.asNode();
  private static final Node ISSUED = DCTerms.issued.asNode();

  static Witness of(PageGraph graph, Node document) {
    Shown shown = graph.shown(document);
    boolean article = Addresses.isOurs(document.toString());
    return new Witness(
        shown,
        graph.shown(graph.value(document, PUBLISHER).orElse(null)),
        graph
            .value(document, ISSUED)
            .map(day -> graph.dates().edtf(day.getLiteralLexicalForm()))
            .orElse(""),
        article);
  }

  /** The document that a claim, of an article or of the reference, comes from. */
  static Optional<Node> document(PageGraph graph, Node claim) {
    return graph
        .value(claim, DCTerms.source.asNode())
        .or(() -> graph.value(claim, Names.DERIVED))
        .filter(Node::isURI);
  }

  /** Who says it, in a few words that lead to the claim: the outlet, else the document. */
  static Shown brief(PageGraph graph, Node claim) {
    Shown self = graph.shown(claim);
    return document(graph, claim)
        .map(document -> of(graph, document))
        .map(w -> w.outlet().isNothing() ? w.document() : w.outlet())
        .map(s -> new Shown(s.text(), s.lang(), self.href(), self.iri(), self.outside()))
        .orElse(self);
  }
}
