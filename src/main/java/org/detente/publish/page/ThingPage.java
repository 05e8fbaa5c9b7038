package org.detente.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Anything of the graph that has no page of its own kind: what is said of it, term by term. */
public final class ThingPage implements Page {

  private static final int MOST = 500;

  @Override
  public Optional<View> view(Visit visit) {
    String iri = visit.iri();
    return visit.reading().read(visit.language(), (data, terms) -> view(data, terms, iri));
  }

  private static Optional<View> view(DatasetGraph data, Terms terms, String iri) {
    Node thing = NodeFactory.createURI(iri);
    Map<Shown, List<Shown>> facts = new LinkedHashMap<>();
    data.getUnionGraph().find(thing, Node.ANY, Node.ANY).toList().stream()
        .limit(MOST)
        .forEach(
            triple ->
                facts
                    .computeIfAbsent(terms.shown(triple.getPredicate()), p -> new ArrayList<>())
                    .add(terms.shown(triple.getObject())));
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, Object>> rows =
        facts.entrySet().stream()
            .map(e -> Map.<String, Object>of("property", e.getKey(), "values", e.getValue()))
            .toList();
    Shown name = terms.shown(thing);
    return Optional.of(View.about(iri, "thing", name.text(), Map.of("name", name, "facts", rows)));
  }
}
