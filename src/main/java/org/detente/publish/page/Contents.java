package org.detente.publish.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The IRIs of this graph that something is said of, and the documents they lead to: an IRI without
 * its fragment (RFC 3986 §3.5). Named graphs are documents too. Everything is in the order of code
 * units, so that the fragments of a document come right behind it.
 */
public final class Contents {

  private final String[] iris;
  private final String[] documents;

  private Contents(TreeSet<String> iris) {
    this.iris = iris.toArray(String[]::new);
    this.documents =
        iris.stream().map(Contents::document).distinct().sorted().toArray(String[]::new);
  }

  /**
   * Looks through a dataset. Time grows with its statements, memory with the things they are about.
   *
   * @param data within a transaction
   */
  public static Contents of(DatasetGraph data) {
    TreeSet<String> iris = new TreeSet<>();
    Node subject = null;
    Node graph = null;
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.getSubject().equals(subject)) {
        subject = quad.getSubject();
        add(subject, iris);
      }
      if (!quad.getGraph().equals(graph)) {
        graph = quad.getGraph();
        add(graph, iris);
      }
    }
    return new Contents(iris);
  }

  private static void add(Node term, TreeSet<String> iris) {
    if (term.isURI() && Addresses.isOurs(term.getURI())) {
      iris.add(term.getURI());
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

  /** A document and its fragments, those of them that something is said of. */
  public List<String> things(String document) {
    List<String> things = new ArrayList<>();
    if (Arrays.binarySearch(iris, document) >= 0) {
      things.add(document);
    }
    things.addAll(beginning(iris, document + "#"));
    return things;
  }

  /** The documents whose IRIs begin so. */
  public List<String> documents(String beginning) {
    return beginning(documents, beginning);
  }

  /**
   * What a container has: all documents whose IRIs begin with its own; the root has the containers,
   * and the documents that are in none.
   *
   * @param container ending in a slash
   */
  public List<String> members(String container) {
    if (!container.equals(Addresses.NAMESPACE)) {
      return documents(container);
    }
    return Arrays.stream(documents)
        .map(
            document -> {
              int slash = document.indexOf('/', Addresses.NAMESPACE.length());
              return slash < 0 ? document : document.substring(0, slash + 1);
            })
        .distinct()
        .toList();
  }

  /**
   * What makes of a thing's address that of a document about it: the ending of the format, or a
   * parameter where the ending would make another IRI of the graph.
   */
  public String suffix(String iri, String ending) {
    String dotted = "." + ending;
    return iri.endsWith("/") || has(iri + dotted) ? "?format=" + ending : dotted;
  }

  private static List<String> beginning(String[] sorted, String beginning) {
    int from = place(sorted, beginning);
    int to = place(sorted, beginning + Character.MAX_VALUE);
    return List.of(Arrays.copyOfRange(sorted, from, to));
  }

  private static int place(String[] sorted, String text) {
    int found = Arrays.binarySearch(sorted, text);
    return found < 0 ? -found - 1 : found;
  }
}
