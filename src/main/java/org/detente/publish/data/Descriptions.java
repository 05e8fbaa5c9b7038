package org.detente.publish.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.detente.model.Fault;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Contents;

/**
 * What is said of things, as one transaction sees it: all statements about a document and its
 * fragments; for an article its whole graph; the names of what they link to; and what links to
 * them, a part at a time.
 *
 * @param data within a transaction
 * @param contents of the data
 * @param patience how long what links to a thing is looked for
 */
public record Descriptions(DatasetGraph data, Contents contents, Duration patience) {

  /** How many statements that point to a thing one document has. */
  public static final int POINTING = 500;

  /** Of how many subjects of a named graph one document tells. */
  public static final int SUBJECTS = 20_000;

  /** How many members of a container one document has. */
  public static final int MEMBERS = 1_000;

  private static final String ARTICLE = Addresses.NAMESPACE + "article/";
  private static final String GRAPH = Addresses.NAMESPACE + "graph/";

  /** Vocabularies: everything points to their terms, and queries tell it better. */
  private static final List<String> VOCABULARIES =
      Stream.of("ns", "ns/", "cameo", "plover", "lexicon/")
          .map(Addresses.NAMESPACE::concat)
          .toList();

  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private static final Comparator<Quad> BY_SUBJECT =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms);

  /**
   * What is said of a document and its fragments.
   *
   * @param iri one that {@link Contents#has}
   * @param page of what points to them, or of a named graph's subjects, from 1; from the second on
   *     the document has nothing else
   * @return empty when there is no such page
   * @throws Fault TIMED_OUT when so much links to them that it cannot be found in time
   */
  public Optional<Document> of(String iri, int page) {
    Optional<Node> graph =
        Optional.of(iri)
            .filter(i -> i.startsWith(GRAPH))
            .map(Quads::iri)
            .filter(data::containsGraph);
    Set<Node> things = new LinkedHashSet<>();
    contents.things(iri).forEach(thing -> things.add(Quads.iri(thing)));
    List<Node> subjects = graph.map(name -> Quads.subjects(data, name)).orElse(List.of());
    List<Quad> pointing =
        graph.isPresent() || isVocabulary(iri) ? List.of() : pointing(iri, things);
    Part part =
        graph.isPresent()
            ? new Part(page, SUBJECTS, subjects.size())
            : new Part(page, POINTING, pointing.size());
    if (!part.isThere()) {
      return Optional.empty();
    }
    List<Quad> statements = new ArrayList<>();
    if (page == 1) {
      statements.addAll(said(iri, things));
      graph.ifPresent(whole -> statements.removeIf(quad -> quad.getGraph().equals(whole)));
    }
    if (graph.isPresent()) {
      subjects = subjects.subList(part.from(), part.to());
    } else {
      statements.addAll(pointing.subList(part.from(), part.to()));
    }
    if (iri.equals(Contents.document(DocumentFacts.DATASET))) {
      // VoID §6: where a client that follows links begins.
      for (String root : contents.members(Addresses.NAMESPACE)) {
        Node dataset = Quads.iri(DocumentFacts.DATASET);
        statements.add(Quads.told(dataset, VOID.rootResource.asNode(), Quads.iri(root)));
      }
    }
    statements.addAll(names(statements, things));
    Document.Listed list = graph.isPresent() ? Document.Listed.SUBJECTS : Document.Listed.POINTING;
    return Optional.of(new Document(iri, statements, graph, subjects, part, list));
  }

  /**
   * What a container has.
   *
   * @param iri ending in a slash
   * @param members the IRIs of all that is in it
   * @return empty when there is no such page
   */
  public Optional<Document> list(String iri, List<String> members, int page) {
    Part part = new Part(page, MEMBERS, members.size());
    if (!part.isThere()) {
      return Optional.empty();
    }
    List<Quad> statements = new ArrayList<>();
    for (String member : members.subList(part.from(), part.to())) {
      Node node = Quads.iri(member);
      statements.add(Quads.told(Quads.iri(iri), Hydra.MEMBER, node));
      statements.addAll(Quads.listed(data.find(Node.ANY, node, RDF.Nodes.type, Node.ANY)));
      NAMES.forEach(
          name -> statements.addAll(Quads.listed(data.find(Node.ANY, node, name, Node.ANY))));
    }
    return Optional.of(
        new Document(iri, statements, Optional.empty(), List.of(), part, Document.Listed.MEMBERS));
  }

  private static boolean isVocabulary(String iri) {
    return VOCABULARIES.stream().anyMatch(v -> v.endsWith("/") ? iri.startsWith(v) : iri.equals(v));
  }

  private List<Quad> said(String iri, Set<Node> things) {
    Set<Quad> said = new LinkedHashSet<>();
    things.forEach(thing -> said.addAll(Quads.about(data, thing)));
    articleGraph(iri)
        .ifPresent(
            graph -> said.addAll(Quads.listed(data.find(graph, Node.ANY, Node.ANY, Node.ANY))));
    return List.copyOf(said);
  }

  private List<Quad> pointing(String iri, Set<Node> things) {
    Optional<Node> own = articleGraph(iri);
    List<Quad> pointing = new ArrayList<>();
    long start = System.nanoTime();
    for (Node thing : things) {
      Iterator<Quad> found = data.find(Node.ANY, Node.ANY, Node.ANY, thing);
      while (found.hasNext()) {
        Quad quad = found.next();
        if (!things.contains(quad.getSubject()) && !Optional.of(quad.getGraph()).equals(own)) {
          pointing.add(quad);
        }
        if (System.nanoTime() - start > patience.toNanos()) {
          throw late(iri);
        }
      }
    }
    pointing.sort(BY_SUBJECT);
    return pointing;
  }

  private Fault late(String iri) {
    return new Fault(
        Fault.Code.TIMED_OUT,
        iri,
        "more links to it than were found in " + patience.toMillis() + " ms; expected fewer",
        "Ask /sparql for what you need of them");
  }

  private static Optional<Node> articleGraph(String iri) {
    return iri.startsWith(ARTICLE)
        ? Optional.of(Quads.iri(GRAPH + iri.substring(Addresses.NAMESPACE.length())))
        : Optional.empty();
  }

  /** The names of what statements link to and come from, of which nothing else is told here. */
  private List<Quad> names(List<Quad> statements, Set<Node> things) {
    Set<Node> linked = new LinkedHashSet<>();
    for (Quad quad : statements) {
      linked.add(quad.getSubject());
      linked.add(quad.getObject());
    }
    linked.removeAll(things);
    List<Quad> names = new ArrayList<>();
    for (Node node : linked) {
      if (node.isURI()) {
        NAMES.forEach(
            name -> names.addAll(Quads.listed(data.find(Node.ANY, node, name, Node.ANY))));
      }
    }
    return names;
  }
}
