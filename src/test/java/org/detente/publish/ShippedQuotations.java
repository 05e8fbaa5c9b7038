package org.detente.publish;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.detente.cli.ShippedSite;
import org.detente.publish.page.Addresses;

/** Quotations of claims, as the graph has them. */
public final class ShippedQuotations {

  private static final Node QUOTATION = NodeFactory.createURI(Addresses.NAMESPACE + "ns#quotation");

  private ShippedQuotations() {}

  /**
   * The quotation of a claim in the store.
   *
   * @param path of the claim's IRI after the namespace
   */
  public static String of(String path) {
    return ShippedSite.store().read(data -> only(data, path));
  }

  /** The quotation of a claim in a document of JSON-LD. */
  public static String inJsonLd(String document, String path) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(document, Lang.JSONLD).parse(data);
    return only(data, path);
  }

  private static String only(DatasetGraph data, String path) {
    Node claim = NodeFactory.createURI(Addresses.NAMESPACE + path);
    List<String> found =
        data.stream(Node.ANY, claim, QUOTATION, Node.ANY)
            .map(Quad::getObject)
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(path + " has " + found.size() + " quotations");
    }
    return found.get(0);
  }
}
