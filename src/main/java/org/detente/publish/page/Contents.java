package org.detente.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The IRIs of this graph that something is said of, and the documents they lead to: an IRI without
 * its fragment (RFC 3986 §3.5). Named graphs are documents too. Everything is in the order of code
 * units.
 */
public final class Contents {

  /** Nothing at all. */
  static final Contents NONE = new Contents(new TreeMap<>());

  private static final String ARTICLE = Addresses.NAMESPACE + "article/";
  private static final String ARTICLE_GRAPH = Addresses.NAMESPACE + "graph/article/";
  private static final Node AUDIT = NodeFactory.createURI(Addresses.NAMESPACE + "graph/audit");
  private static final Node OF_GRAPH = NodeFactory.createURI(Addresses.NAMESPACE + "ns#ofGraph");

  private final String[] documents;

  /** What an archive has most of are fragments: they are kept as bytes, a line each. */
  private final byte[][] fragments;

  private final List<String> roots;

  private Contents(TreeMap<String, StringBuilder> fragmentsOf) {
    documents = fragmentsOf.keySet().toArray(String[]::new);
    fragments =
        fragmentsOf.values().stream()
            .map(lines -> String.join("\n", new TreeSet<>(lines.toString().lines().toList())))
            .map(lines -> lines.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    roots = Arrays.stream(documents).map(Contents::root).distinct().toList();
  }

  /**
   * Looks through a dataset. Time grows with its statements, memory with the things they are about.
   *
   * @param data within a transaction
   */
  public static Contents of(DatasetGraph data) {
    TreeMap<String, StringBuilder> fragmentsOf = new TreeMap<>();
    Node subject = null;
    Node graph = null;
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.getSubject().equals(subject)) {
        subject = quad.getSubject();
        add(subject, fragmentsOf);
      }
      if (!quad.getGraph().equals(graph)) {
        graph = quad.getGraph();
        add(graph, fragmentsOf);
      }
    }
    return new Contents(fragmentsOf);
  }

  /** A document of which something is said itself has a line with {@code =}. */
  private static void add(Node term, TreeMap<String, StringBuilder> fragmentsOf) {
    if (term.isURI() && Addresses.isOurs(term.getURI())) {
      String iri = term.getURI();
      String document = document(iri);
      String fragment = iri.length() == document.length() ? "" : iri.substring(document.length());
      fragmentsOf
          .computeIfAbsent(document, d -> new StringBuilder(16))
          .append(fragment.isEmpty() ? "=" : fragment)
          .append('\n');
    }
  }

  /** An IRI without its fragment. */
  public static String document(String iri) {
    int hash = iri.indexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }

  /** True when something is said of a document or of a fragment of it, or it is a named graph. */
  public boolean has(String document) {
    return Arrays.binarySearch(documents, document) >= 0;
  }

  /**
   * As {@link #has(String)}, whatever has been written since.
   *
   * @param data the store as it is now, within a transaction
   */
  public boolean has(String document, DatasetGraph data) {
    Node node = NodeFactory.createURI(document);
    return (has(document)
            || data.contains(Node.ANY, node, Node.ANY, Node.ANY)
            || data.containsGraph(node))
        && !isWithdrawn(document, data);
  }

  /**
   * True for an article that stood once and stands no longer, and for its graph. Events are made
   * anew after a while; till then they tell of it.
   *
   * @param data within a transaction
   */
  public static boolean isWithdrawn(String document, DatasetGraph data) {
    boolean isArticle = document.startsWith(ARTICLE);
    if (!isArticle && !document.startsWith(ARTICLE_GRAPH)) {
      return false;
    }
    Node graph =
        NodeFactory.createURI(
            isArticle ? ARTICLE_GRAPH + document.substring(ARTICLE.length()) : document);
    return !data.containsGraph(graph) && data.contains(AUDIT, Node.ANY, OF_GRAPH, graph);
  }

  /** A document and its fragments, those of them that something is said of. */
  public List<String> things(String document) {
    List<String> things = new ArrayList<>();
    int at = Arrays.binarySearch(documents, document);
    if (at >= 0) {
      List<String> lines = new String(fragments[at], StandardCharsets.UTF_8).lines().toList();
      if (lines.contains("=")) {
        things.add(document);
      }
      lines.stream().filter(line -> !line.equals("=")).forEach(line -> things.add(document + line));
    }
    return things;
  }

  /** The documents whose IRIs begin so. */
  public List<String> documents(String beginning) {
    int from = place(documents, beginning);
    int to = place(documents, beginning + Character.MAX_VALUE);
    return List.of(Arrays.copyOfRange(documents, from, to));
  }

  /**
   * What a container has: all documents whose IRIs begin with its own; the root has the containers,
   * and the documents that are in none.
   *
   * @param container ending in a slash
   */
  public List<String> members(String container) {
    return container.equals(Addresses.NAMESPACE) ? roots : documents(container);
  }

  private static String root(String document) {
    int slash = document.indexOf('/', Addresses.NAMESPACE.length());
    return slash < 0 ? document : document.substring(0, slash + 1);
  }

  /**
   * What makes of a thing's address that of a document about it: the ending of the format, or a
   * parameter where the ending would make another IRI of the graph.
   */
  public String suffix(String iri, String ending) {
    String dotted = "." + ending;
    return iri.endsWith("/") || has(iri + dotted) ? "?format=" + ending : dotted;
  }

  private static int place(String[] sorted, String text) {
    int found = Arrays.binarySearch(sorted, text);
    return found < 0 ? -found - 1 : found;
  }
}
