package org.detente.publish.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** The page of any thing of the graph, made of the parts that its kind has. */
public final class EntityPage implements Page {

  private static final String OURS = "https://w3id.org/detente/ns#";

  @Override
  public Optional<View> view(Visit visit) {
    Node thing = NodeFactory.createURI(visit.iri());
    return visit
        .reading()
        .read(visit.language(), (data, terms) -> view(new PageGraph(visit, data, terms), thing));
  }

  private static Optional<View> view(PageGraph graph, Node thing) {
    if (graph.about(thing).isEmpty()) {
      return Optional.empty();
    }
    List<Node> types = graph.values(thing, RDF.type.asNode());
    Kind kind = Kind.of(graph, types);
    List<Section> sections =
        kind.parts().stream().flatMap(part -> part.of(graph, thing).stream()).toList();
    Shown name = kind == Kind.EVENT ? graph.shown(thing).undated() : graph.shown(thing);
    List<Shown> classes =
        types.stream().filter(type -> type.toString().startsWith(OURS)).map(graph::shown).toList();
    return Optional.of(
        View.about(
            thing.toString(),
            "entity",
            name.text(),
            Map.of(
                "name",
                name,
                "classes",
                classes,
                "names",
                ThingNames.of(graph, thing),
                "sections",
                sections)));
  }
}
