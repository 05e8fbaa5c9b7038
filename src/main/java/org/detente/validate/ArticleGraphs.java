package org.detente.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.model.Fault;

/** Which statements of a file belong to which article. */
final class ArticleGraphs {

  private ArticleGraphs() {}

  /**
   * The named graphs of a file; statements in none belong to the one article they describe.
   *
   * @param graphs what was read, by graph IRI, {@link Intake#NO_GRAPH} for those in none
   * @throws Fault BAD_RDF when loose statements describe no article or several; NO_ARTICLES when
   *     there are no statements
   */
  static Map<String, Graph> of(Map<String, Graph> graphs, String place) {
    Map<String, Graph> named = new TreeMap<>(graphs);
    Graph loose = named.remove(Intake.NO_GRAPH);
    if (loose != null) {
      List<String> articles = articlesIn(loose);
      if (articles.size() != 1 || !named.isEmpty()) {
        throw new Fault(
            Fault.Code.BAD_RDF,
            place,
            "statements in no graph that describe "
                + articles.size()
                + " articles; expected one, or every statement in its article's graph",
            "Convert to .nq or .trig");
      }
      named.put(Iris.ARTICLE_GRAPH + articles.get(0).substring(Iris.ARTICLE.length()), loose);
    }
    if (named.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES, place, "no statements; expected an article", "Convert one first");
    }
    return named;
  }

  /**
   * Makes sure that a graph is the one of an article that it describes, and of nothing else.
   *
   * @param known what the reference layer says, as far as it is known
   * @throws Fault BAD_RDF when it is not
   */
  static void requireArticle(ParsedGraph graph, Graph known, String place) {
    String name = graph.name();
    String article =
        name.startsWith(Iris.ARTICLE_GRAPH)
            ? Iris.ARTICLE + name.substring(Iris.ARTICLE_GRAPH.length())
            : "";
    if (!articlesIn(graph.content()).contains(article)) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          place,
          "the graph <" + name + ">; expected the graph of an article that it describes",
          "Load what convert or evaluate wrote");
    }
    ArticleSubjects.require(article, graph.content(), known, place);
  }

  /**
   * Makes sure that a part of a file is one graph.
   *
   * @param graphs the graphs that are in it
   * @param graph the one that its lines name
   * @throws Fault BAD_RDF when it is not
   */
  static void requireOne(Set<String> graphs, String graph, RdfText text) {
    if (!graphs.equals(Set.of(graph))) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          text.place() + ":" + (text.before() + 1) + ":1",
          "statements of other graphs than <"
              + graph
              + ">; expected N-Quads that name the graph"
              + " of an article at the end of each line, without escapes",
          "Load what convert or evaluate wrote");
    }
  }

  private static List<String> articlesIn(Graph graph) {
    return graph
        .find(Node.ANY, NodeConst.nodeRDFType, Iris.ARTICLE_CLASS)
        .mapWith(triple -> triple.getSubject().toString())
        .filterKeep(iri -> iri.startsWith(Iris.ARTICLE) && iri.length() > Iris.ARTICLE.length())
        .toList();
  }
}
