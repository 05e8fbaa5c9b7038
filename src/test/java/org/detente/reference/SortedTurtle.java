package org.detente.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/**
 * Writes Turtle in one order, a block for each subject, so that versions can be compared by line.
 */
final class SortedTurtle {

  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "det", "https://w3id.org/detente/ns#",
              "id", "https://w3id.org/detente/id/",
              "membership", "https://w3id.org/detente/id/membership/",
              "tenure", "https://w3id.org/detente/id/tenure/",
              "ref", "https://w3id.org/detente/reference#",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "org", "http://www.w3.org/ns/org#",
              "prov", "http://www.w3.org/ns/prov#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private SortedTurtle() {}

  /** The graph, which has no blank nodes, after {@code comment} (one line, without its mark). */
  static String of(Graph graph, String comment) {
    PrefixMap prefixes = PrefixMapFactory.create(PREFIXES);
    NodeFormatterTTL formatter = new NodeFormatterTTL(null, prefixes);
    Map<String, Map<String, TreeSet<String>>> blocks = new TreeMap<>();
    graph
        .find()
        .forEachRemaining(
            t ->
                blocks
                    .computeIfAbsent(text(formatter, t.getSubject()), s -> new TreeMap<>())
                    .computeIfAbsent(predicate(formatter, t.getPredicate()), p -> new TreeSet<>())
                    .add(text(formatter, t.getObject())));
    StringBuilder out = new StringBuilder("# " + comment + "\n\n");
    PREFIXES.forEach((p, iri) -> out.append("@prefix " + p + ": <" + iri + "> .\n"));
    blocks.forEach((subject, properties) -> out.append('\n').append(block(subject, properties)));
    return out.toString();
  }

  private static String block(String subject, Map<String, TreeSet<String>> properties) {
    List<String> lines = new ArrayList<>();
    properties.forEach((p, objects) -> lines.add(p + " " + String.join(", ", objects)));
    return subject + " " + String.join(" ;\n    ", lines) + " .\n";
  }

  /** "a" sorts before every prefixed name that begins with a later letter, as Turtle is read. */
  private static String predicate(NodeFormatterTTL formatter, Node node) {
    String text = text(formatter, node);
    return text.equals("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>") ? "a" : text;
  }

  private static String text(NodeFormatterTTL formatter, Node node) {
    IndentedLineBuffer buffer = new IndentedLineBuffer();
    formatter.format(buffer, node);
    return buffer.asString();
  }
}
