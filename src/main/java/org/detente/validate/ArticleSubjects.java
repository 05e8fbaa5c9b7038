package org.detente.validate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.detente.model.Fault;

/**
 * What the graph of an article may speak of: the article, its parts ({@code article/ID#…}), the run
 * that read it, and the outlet that published it where the reference layer does not know that. All
 * else is for others to tell, so that no article says anything of entities, of other articles or of
 * what curators did.
 */
final class ArticleSubjects {

  private static final String RUNS = Iris.BASE + "run/";
  private static final String ENTITIES = Iris.BASE + "id/";
  private static final int RUN_BYTES = 8;

  private static final Node GENERATED_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  private static final Node PUBLISHER = DCTerms.publisher.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node EXTRACTOR = term("extractorDigest");
  private static final Node LEXICON = term("lexiconDigest");
  private static final Node RUN = term("Run");
  private static final Node SOURCE = term("Source");

  private final Node article;
  private final Graph content;
  private final Graph known;

  private ArticleSubjects(Node article, Graph content, Graph known) {
    this.article = article;
    this.content = content;
    this.known = known;
  }

  /**
   * Makes sure that a graph speaks of nothing else.
   *
   * @param article IRI of the article that the graph is of
   * @param known what the reference layer says, as far as it is known
   * @throws Fault BAD_RDF when it does
   */
  static void require(String article, Graph content, Graph known, String place) {
    ArticleSubjects subjects = new ArticleSubjects(NodeFactory.createURI(article), content, known);
    String parts = article + "#";
    Set<Node> others =
        content
            .find()
            .mapWith(Triple::getSubject)
            .filterDrop(s -> s.equals(subjects.article) || s.toString().startsWith(parts))
            .toSet();
    others.stream()
        .filter(s -> !subjects.isRun(s) && !subjects.isOutlet(s))
        .map(Node::toString)
        .min(String::compareTo)
        .ifPresent(
            foreign -> {
              throw new Fault(
                  Fault.Code.BAD_RDF,
                  place,
                  "statements of <"
                      + foreign
                      + "> in the graph of <"
                      + article
                      + ">; expected statements of the article, its parts, its run and an outlet"
                      + " that is not known",
                  "Load what convert wrote");
            });
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Iris.NAMESPACE + name);
  }

  /** A run is named by what it ran with, so that nobody can tell another thing of it. */
  private boolean isRun(Node subject) {
    if (!content.contains(article, GENERATED_BY, subject)) {
      return false;
    }
    Map<Node, Node> said = said(subject);
    return said.keySet().equals(Set.of(NodeConst.nodeRDFType, EXTRACTOR, LEXICON))
        && said.get(NodeConst.nodeRDFType).equals(RUN)
        && text(said.get(EXTRACTOR))
            .flatMap(extractor -> text(said.get(LEXICON)).map(l -> extractor + "\n" + l))
            .filter(digests -> subject.toString().equals(RUNS + name(digests)))
            .isPresent();
  }

  private static String name(String digests) {
    byte[] digest = CanonicalQuads.sha256().digest(digests.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, RUN_BYTES);
  }

  /** What is known already may only be called what it is called. */
  private boolean isOutlet(Node subject) {
    Map<Node, Node> said = said(subject);
    return content.contains(article, PUBLISHER, subject)
        && subject.toString().startsWith(ENTITIES)
        && said.keySet().equals(Set.of(NodeConst.nodeRDFType, LABEL))
        && said.get(NodeConst.nodeRDFType).equals(SOURCE)
        && text(said.get(LABEL)).filter(label -> !isOther(subject, label)).isPresent();
  }

  private boolean isOther(Node subject, String label) {
    return known.contains(subject, Node.ANY, Node.ANY)
        && !(known.contains(subject, NodeConst.nodeRDFType, SOURCE)
            && known
                .find(subject, Node.ANY, Node.ANY)
                .filterKeep(t -> text(t.getObject()).filter(label::equals).isPresent())
                .hasNext());
  }

  /** What is said of a thing, where each property has one value; nothing where one has more. */
  private Map<Node, Node> said(Node subject) {
    Set<Triple> all = content.find(subject, Node.ANY, Node.ANY).toSet();
    Map<Node, Node> said =
        all.stream()
            .collect(Collectors.toMap(Triple::getPredicate, Triple::getObject, (one, two) -> one));
    return said.size() == all.size() ? said : Map.of();
  }

  private static Optional<String> text(Node node) {
    return node.isLiteral() ? Optional.of(node.getLiteralLexicalForm()) : Optional.empty();
  }
}
