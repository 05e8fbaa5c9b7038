package org.detente.validate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;

/**
 * One named graph read strictly, its terms checked and canonical, but not held against any shape:
 * enough to ask questions of, not to be kept.
 */
public final class ParsedGraph {

  private static final Node CLAIM = NodeFactory.createURI(Iris.NAMESPACE + "Claim");

  private final String name;
  private final Graph content;

  ParsedGraph(String name, Graph content) {
    this.name = Objects.requireNonNull(name);
    this.content = Objects.requireNonNull(content);
  }

  /**
   * The graphs of files, in their order. Statements in no graph stand in one named after the file.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF, TOO_LARGE, …
   */
  public static List<ParsedGraph> read(List<Path> files) {
    return read(files, Limits.DEFAULT);
  }

  /** As {@link #read(List)}, with limits of one's own. */
  public static List<ParsedGraph> read(List<Path> files, Limits limits) {
    StrictReader reader = new StrictReader(limits);
    List<ParsedGraph> graphs = new ArrayList<>();
    for (Path file : files) {
      String stem = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
      reader
          .read(RdfText.read(file, limits), Optional.of(Iris.SKOLEM + stem + "-"))
          .forEach(
              (graph, content) -> {
                boolean loose = graph.equals(Intake.NO_GRAPH);
                graphs.add(new ParsedGraph(loose ? Iris.FILE_GRAPH + stem : graph, content));
              });
    }
    return List.copyOf(graphs);
  }

  /**
   * One layer from all its files, under the layer's own name.
   *
   * @throws org.detente.model.Fault as {@link #read}
   */
  public static ParsedGraph layer(Layer layer, List<Path> files) {
    return new ParsedGraph(layer.graph(), merge(Limits.DEFAULT, files, true));
  }

  /**
   * All statements of files as one graph.
   *
   * @param skolemise whether blank nodes are named, after the file and their order in it, or
   *     refused
   */
  static Graph merge(Limits limits, List<Path> files, boolean skolemise) {
    StrictReader reader = new StrictReader(limits);
    Graph merged = GraphMemFactory.createDefaultGraphSameTerm();
    for (Path file : files) {
      String prefix = Iris.SKOLEM + file.getFileName() + "-";
      reader
          .read(RdfText.read(file, limits), skolemise ? Optional.of(prefix) : Optional.empty())
          .values()
          .forEach(graph -> graph.find().forEach(merged::add));
    }
    return merged;
  }

  /** IRI of the named graph. */
  public String name() {
    return name;
  }

  /** Number of statements. */
  public int size() {
    return content.size();
  }

  /** True when a statement is one of its own. */
  public boolean contains(Triple statement) {
    return content.contains(statement);
  }

  /** Number of claims, holdings of offices among them. */
  public int claims() {
    return content
        .find(Node.ANY, NodeConst.nodeRDFType, CLAIM)
        .mapWith(Triple::getSubject)
        .toSet()
        .size();
  }

  /**
   * SHA-256 of its canonical N-Quads: equal when and only when name and statements are; see {@link
   * CanonicalQuads}.
   */
  public String digest() {
    return CanonicalQuads.digest(lines());
  }

  /** True when it is the graph of an article and not a layer. */
  public boolean isArticle() {
    return name.startsWith(Iris.ARTICLE_GRAPH);
  }

  /** Hands over each statement, in no particular order. */
  public void forEach(Consumer<Triple> consumer) {
    content.find().forEach(consumer);
  }

  /** Its statements as canonical N-Quads in UTF-8, in the order of their bytes. */
  public byte[] quads() {
    return CanonicalQuads.document(lines());
  }

  private List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>();
    Node graph = NodeFactory.createURI(name);
    CanonicalLine line = new CanonicalLine();
    forEach(
        t -> {
          line.set(Quad.create(graph, t));
          lines.add(line.bytes());
        });
    return lines;
  }

  /** Its statements, for reading. */
  Graph content() {
    return content;
  }
}
