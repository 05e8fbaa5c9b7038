package org.detente.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Anything of the graph that has no page of its own kind: what is said of it and of its fragments,
 * term by term.
 */
public final class FragmentsPage implements Page {

  private static final int MOST = 500;
  private static final int FRAGMENTS = 100;

  @Override
  public Optional<View> view(Visit visit) {
    String iri = visit.iri();
    List<String> things =
        visit
            .reading()
            .look((data, contents) -> contents.has(iri) ? contents.things(iri) : List.of(""));
    if (things.equals(List.of(""))) {
      return Optional.empty();
    }
    List<String> fragments = things.stream().filter(thing -> !thing.equals(iri)).toList();
    int page = Paging.number(visit);
    if (page > Paging.pages(fragments.size(), FRAGMENTS)) {
      return Optional.empty();
    }
    return visit
        .reading()
        .read(
            visit.language(),
            (data, terms) -> {
              Shown name = terms.shown(NodeFactory.createURI(iri));
              Map<String, Object> model = new LinkedHashMap<>();
              model.put("name", name);
              model.put("facts", page == 1 ? facts(data, terms, iri) : List.of());
              model.put(
                  "fragments",
                  Paging.cut(fragments, page, FRAGMENTS).stream()
                      .map(fragment -> fragment(data, terms, fragment))
                      .toList());
              model.put("statements", page == 1 ? statements(data, iri).size() : 0);
              model.put("most", MOST);
              model.put("total", fragments.size());
              model.put("turning", Paging.turning(visit, fragments.size(), FRAGMENTS));
              return Optional.of(View.about(iri, "fragments", name.text(), model));
            });
  }

  private static Map<String, Object> fragment(DatasetGraph data, Terms terms, String iri) {
    return Map.of(
        "id",
        iri.substring(iri.indexOf('#') + 1),
        "name",
        terms.shown(NodeFactory.createURI(iri)),
        "facts",
        facts(data, terms, iri),
        "statements",
        statements(data, iri).size());
  }

  private static List<Triple> statements(DatasetGraph data, String iri) {
    return data.getUnionGraph().find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toList();
  }

  private static List<Map<String, Object>> facts(DatasetGraph data, Terms terms, String iri) {
    Map<Shown, List<Shown>> facts = new LinkedHashMap<>();
    statements(data, iri).stream()
        .sorted(
            Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
        .limit(MOST)
        .forEach(
            triple ->
                facts
                    .computeIfAbsent(terms.named(triple.getPredicate()), p -> new ArrayList<>())
                    .add(terms.named(triple.getObject())));
    return facts.entrySet().stream()
        .map(e -> Map.<String, Object>of("property", e.getKey(), "values", e.getValue()))
        .toList();
  }
}
