package org.detente.publish.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.detente.publish.page.Addresses;

/** What a data document says of itself: its topic, its dataset, its licence, its parts. */
public final class DocumentFacts {

  /** The dataset that every document is of, as the description of the whole calls it. */
  public static final String DATASET = Addresses.NAMESPACE + "graph/about#dataset";

  /** Who made it, as the description of the whole calls them. */
  public static final String CONTRIBUTORS = Addresses.NAMESPACE + "graph/about#contributors";

  /** What may be done with the data. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private DocumentFacts() {}

  /**
   * Those of a document in a format.
   *
   * @param address the IRI of the document's first page in that format
   */
  static List<Quad> of(Document document, String address) {
    List<Quad> facts = new ArrayList<>();
    Part part = document.part();
    Node here = page(address, part.number());
    Node topic = Quads.iri(document.iri());
    facts.add(Quads.told(here, RDF.Nodes.type, FOAF.Document.asNode()));
    facts.add(Quads.told(here, FOAF.primaryTopic.asNode(), topic));
    facts.add(Quads.told(here, VOID.inDataset.asNode(), Quads.iri(DATASET)));
    facts.add(Quads.told(here, DCTerms.license.asNode(), Quads.iri(LICENCE)));
    switch (document.list()) {
      case MEMBERS -> {
        facts.add(Quads.told(topic, RDF.Nodes.type, Hydra.COLLECTION));
        facts.add(Quads.told(topic, Hydra.TOTAL_ITEMS, number(part.total())));
        facts.add(Quads.told(topic, Hydra.VIEW, here));
      }
      case POINTING ->
          facts.add(comment(here, part, "statements that point to this from elsewhere"));
      case SUBJECTS -> facts.add(comment(here, part, "things that this graph tells of"));
    }
    if (part.pages() > 1) {
      facts.add(Quads.told(here, RDF.Nodes.type, Hydra.PARTIAL_VIEW));
      facts.add(Quads.told(here, Hydra.FIRST, page(address, 1)));
      facts.add(Quads.told(here, Hydra.LAST, page(address, part.pages())));
      if (part.number() > 1) {
        facts.add(Quads.told(here, Hydra.PREVIOUS, page(address, part.number() - 1)));
      }
      if (part.hasNext()) {
        facts.add(Quads.told(here, Hydra.NEXT, page(address, part.number() + 1)));
      }
    }
    return facts;
  }

  private static Quad comment(Node here, Part part, String what) {
    String text =
        part.total() == 0
            ? "There are no " + what + "."
            : "Of %s %s, in order, those from %s to %s."
                .formatted(part.total(), what, part.from() + 1, part.to());
    return Quads.told(here, RDFS.Nodes.comment, NodeFactory.createLiteralLang(text, "en"));
  }

  private static Node page(String address, int number) {
    return Quads.iri(Addresses.paged(address, number));
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralByValue(number, XSDDatatype.XSDinteger);
  }
}
