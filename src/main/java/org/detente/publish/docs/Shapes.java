package org.detente.publish.docs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.detente.publish.data.DataFormat;
import org.detente.publish.page.Addresses;

/**
 * What data must be like, as the files of {@code ontology/} have it: SHACL, each shape with a name.
 * They stand in no graph of the store, so that their document is made of the files.
 */
public final class Shapes {

  /** The IRI of their document. */
  public static final String IRI = Addresses.NAMESPACE + "shapes";

  private static final String PREFIX = "s:";

  private final Map<String, List<Snippet>> files = new LinkedHashMap<>();
  private final String turtle;
  private final Graph graph;

  /** Written once, whoever asks how often. */
  private final Map<DataFormat, byte[]> documents = new ConcurrentHashMap<>();

  private Shapes(Map<Path, String> texts) {
    texts.forEach(
        (file, text) -> {
          String name = "ontology/" + file.getFileName();
          files.put(
              name,
              Snippet.cut(name, text).stream()
                  .filter(piece -> piece.turtle().startsWith(PREFIX))
                  .toList());
        });
    turtle = together(texts);
    graph = parse(turtle);
  }

  /**
   * Reads them.
   *
   * @param home the clone
   * @throws org.detente.model.Fault NO_SUCH_FILE
   */
  static Shapes read(Path home) {
    Map<Path, String> texts = new LinkedHashMap<>();
    OntologyFiles.named(home.resolve("ontology"), name -> name.contains(".shacl."))
        .forEach(file -> texts.put(file, CloneFile.text(file)));
    return new Shapes(texts);
  }

  /** File → its shapes, in its order. */
  Map<String, List<Snippet>> files() {
    return files;
  }

  /** The local name of the shape that a piece is about, such as {@code claim-date}. */
  static String name(Snippet piece) {
    return piece.turtle().substring(PREFIX.length()).split("[\\s;]", 2)[0];
  }

  /** What a shape's message says, in English; no text where it has none. */
  Said message(String name) {
    return Rdf.words(graph, NodeFactory.createURI(IRI + "#" + name), SHACL.message).in("en");
  }

  /** All of them as one document: in Turtle as they were written, with their comments. */
  public byte[] document(DataFormat format) {
    if (format == DataFormat.TURTLE) {
      return turtle.getBytes(StandardCharsets.UTF_8);
    }
    return documents.computeIfAbsent(format, this::written).clone();
  }

  private byte[] written(DataFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(syntax(format)).output(out);
    return out.toByteArray();
  }

  private static RDFFormat syntax(DataFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case N_QUADS -> RDFFormat.NQUADS_UTF8;
    };
  }

  /** The files one after the other, their prefixes once. */
  private static String together(Map<Path, String> texts) {
    TreeSet<String> prefixes = new TreeSet<>();
    List<String> parts = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          prefixes.addAll(text.lines().filter(line -> line.startsWith("@prefix")).toList());
          parts.add(
              "# ontology/"
                  + file.getFileName()
                  + "\n"
                  + text.lines()
                      .filter(line -> !line.startsWith("@prefix"))
                      .collect(Collectors.joining("\n"))
                      .strip());
        });
    return String.join("\n", prefixes) + "\n\n" + String.join("\n\n", parts) + "\n";
  }

  /** Nodes without a name are counted through, so that the same files give the same bytes. */
  private static Graph parse(String turtle) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Map<Node, Node> counted = new LinkedHashMap<>();
    UnaryOperator<Node> naming =
        node ->
            node.isBlank()
                ? counted.computeIfAbsent(
                    node, n -> NodeFactory.createBlankNode("b" + counted.size()))
                : node;
    RDFParser.fromString(turtle, Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple told) {
                graph.add(
                    naming.apply(told.getSubject()),
                    told.getPredicate(),
                    naming.apply(told.getObject()));
              }
            });
    return graph;
  }
}
