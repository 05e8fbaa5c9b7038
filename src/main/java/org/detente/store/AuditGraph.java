package org.detente.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDFS;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Iris;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/**
 * The audit graph of a dataset while others come and go: which version of each article stands, and
 * which files were refused. Without times it depends on nothing but what is there now.
 */
final class AuditGraph {

  static final Node NAME = NodeFactory.createURI(Layer.AUDIT.graph());
  private static final Node VERSION = term("Version");
  static final Node OF_GRAPH = term("ofGraph");
  static final Node GRAPH_DIGEST = term("graphDigest");
  private static final Node STATEMENTS = term("statements");
  static final Node STANDING = term("standing");
  private static final Node REFUSED_FILE = term("RefusedFile");
  private static final Node WITHDRAWAL = term("Withdrawal");
  private static final Node WITHDRAWN_BY = term("withdrawnBy");
  private static final Node FILE_NAME = term("fileName");
  private static final Node FILE_DIGEST = term("fileDigest");
  private static final Node PLACED = prov("generatedAtTime");
  private static final Node ENDED = prov("invalidatedAtTime");

  private final DatasetGraph data;
  private final Optional<Node> time;

  /**
   * @param data in a transaction
   * @param time when whatever happens, happens; see {@link Store#load}
   */
  AuditGraph(DatasetGraph data, Optional<Instant> time) {
    this.data = data;
    this.time = time.map(t -> NodeFactory.createLiteralDT(t.toString(), XSDDatatype.XSDdateTime));
  }

  /** True when a graph is a part of the audit graph. */
  static boolean isMeant(ParsedGraph graph) {
    return graph.name().equals(Layer.AUDIT.graph());
  }

  /** True when all that a part of the audit graph says of its resources is there, and no more. */
  static boolean holds(DatasetGraph data, ParsedGraph part) {
    List<Quad> said = said(data, part);
    return said.size() == part.size()
        && said.stream().allMatch(quad -> part.contains(quad.asTriple()));
  }

  /**
   * Adds a part of the audit graph; what it tells of takes the place of what was told before, and
   * so does a refused file of one that had its name or article.
   */
  static void put(DatasetGraph data, ParsedGraph part) {
    said(data, part).forEach(data::delete);
    AuditGraph audit = new AuditGraph(data, Optional.empty());
    Set<Node> refused = new LinkedHashSet<>();
    part.forEach(
        t -> {
          if (t.getObject().equals(REFUSED_FILE)) {
            refused.add(t.getSubject());
          }
        });
    part.forEach(
        t -> {
          Node property = t.getPredicate();
          boolean names = property.equals(OF_GRAPH) || property.equals(FILE_NAME);
          if (names && refused.contains(t.getSubject())) {
            audit.with(property, t.getObject(), REFUSED_FILE).forEach(audit::forget);
          }
        });
    part.forEach(t -> data.add(NAME, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** True when a graph stands or its file was refused. */
  boolean knows(Node graph) {
    return data.containsGraph(graph) || !ofGraph(graph, REFUSED_FILE).isEmpty();
  }

  /** True when there is nothing to tell of a graph that was put in place again. */
  boolean tells(ParsedGraph graph) {
    return time.isEmpty()
        && data.contains(NAME, version(graph.name(), graph.digest()), STANDING, NodeConst.nodeTrue)
        && refused(Graphs.name(graph)).isEmpty();
  }

  /** The graph of an article has been put in place: its version stands, its file is read. */
  void placed(ParsedGraph graph) {
    Node name = Graphs.name(graph);
    String digest = graph.digest();
    Node version = version(graph.name(), digest);
    for (Node other : ofGraph(name, VERSION)) {
      if (!other.equals(version)) {
        end(other);
      }
    }
    add(version, NodeConst.nodeRDFType, VERSION);
    add(version, OF_GRAPH, name);
    add(version, GRAPH_DIGEST, NodeFactory.createLiteralString(digest));
    add(version, STATEMENTS, integer(graph.size()));
    data.deleteAny(NAME, version, STANDING, Node.ANY);
    add(version, STANDING, NodeConst.nodeTrue);
    time.ifPresent(t -> add(version, PLACED, t));
    refused(name).forEach(this::forget);
    ofGraph(name, WITHDRAWAL).forEach(this::forget);
  }

  /** The graph of an article has been taken away. */
  void withdrawn(Node graph) {
    ofGraph(graph, VERSION).forEach(this::end);
    ofGraph(graph, REFUSED_FILE).forEach(this::forget);
  }

  /** Tells of a graph that was taken away, until it comes again. */
  void remembers(Node graph, Withdrawal withdrawal) {
    ofGraph(graph, WITHDRAWAL).forEach(this::forget);
    Node stone = NodeFactory.createURI(Iris.BASE + "withdrawal/" + hash(graph.getURI()));
    add(stone, NodeConst.nodeRDFType, WITHDRAWAL);
    add(stone, OF_GRAPH, graph);
    withdrawal.by().ifPresent(by -> add(stone, WITHDRAWN_BY, NodeFactory.createLiteralString(by)));
    withdrawal
        .reason()
        .ifPresent(why -> add(stone, RDFS.Nodes.comment, NodeFactory.createLiteralString(why)));
    time.ifPresent(t -> add(stone, ENDED, t));
  }

  /** A version stands no longer; it is remembered where times are. */
  private void end(Node version) {
    if (time.isEmpty() && !data.contains(NAME, version, PLACED, Node.ANY)) {
      forget(version);
    } else if (data.contains(NAME, version, STANDING, NodeConst.nodeTrue)) {
      data.delete(NAME, version, STANDING, NodeConst.nodeTrue);
      add(version, STANDING, NodeConst.nodeFalse);
      time.ifPresent(t -> add(version, ENDED, t));
    }
  }

  /** Files that were refused in the place of an article, or whose very bytes it was read from. */
  private Set<Node> refused(Node graph) {
    Set<Node> files = new LinkedHashSet<>(ofGraph(graph, REFUSED_FILE));
    data.stream(graph, Node.ANY, FILE_DIGEST, Node.ANY)
        .map(Quad::getObject)
        .toList()
        .forEach(digest -> files.addAll(with(FILE_DIGEST, digest, REFUSED_FILE)));
    return files;
  }

  private List<Node> ofGraph(Node graph, Node type) {
    return with(OF_GRAPH, graph, type);
  }

  private List<Node> with(Node property, Node value, Node type) {
    return data.stream(NAME, Node.ANY, property, value)
        .map(Quad::getSubject)
        .filter(subject -> data.contains(NAME, subject, NodeConst.nodeRDFType, type))
        .toList();
  }

  private void forget(Node resource) {
    data.deleteAny(NAME, resource, Node.ANY, Node.ANY);
  }

  private void add(Node subject, Node predicate, Node object) {
    data.add(NAME, subject, predicate, object);
  }

  /** What the audit graph says of the resources of a part, and of what hangs on them. */
  private static List<Quad> said(DatasetGraph data, ParsedGraph part) {
    Set<String> resources = new TreeSet<>();
    part.forEach(t -> resources.add(resource(t.getSubject())));
    return data.stream(NAME, Node.ANY, Node.ANY, Node.ANY)
        .filter(quad -> resources.contains(resource(quad.getSubject())))
        .toList();
  }

  /** Without its fragment: {@code review/x#agent} hangs on {@code review/x}. */
  private static String resource(Node subject) {
    String iri = subject.toString();
    int fragment = iri.indexOf('#');
    return fragment < 0 ? iri : iri.substring(0, fragment);
  }

  private static Node version(String graph, String digest) {
    return NodeFactory.createURI(Iris.BASE + "version/" + hash(graph + "\n" + digest));
  }

  private static String hash(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(CanonicalQuads.sha256().digest(bytes), 0, 8);
  }

  private static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Iris.NAMESPACE + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }
}
