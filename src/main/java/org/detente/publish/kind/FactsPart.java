package org.detente.publish.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Terms;

/**
 * What is said of a thing, property by property.
 *
 * @param hidden local names of properties that other parts of the page show
 */
record FactsPart(Set<String> hidden) implements Part {

  /** Names that are said in the head of every page, or are other forms of what is shown. */
  private static final Set<String> ALWAYS_HIDDEN =
      Set.of(
          "prefLabel",
          "label",
          "altLabel",
          "hiddenLabel",
          "name",
          "acronym",
          "title",
          "metonym",
          "demonym",
          "misnomer",
          "earliestDay",
          "latestDay",
          "fromEarliestDay",
          "fromLatestDay",
          "untilEarliestDay",
          "untilLatestDay",
          "effectiveEarliestDay",
          "effectiveLatestDay");

  /**
   * A property and its values.
   *
   * @param property by its label
   * @param values as they are shown
   */
  public record Fact(Shown property, List<Shown> values) {

    /** Those of a property that is called the same, each value once. */
    Fact with(Fact other) {
      return new Fact(
          property, Stream.concat(values.stream(), other.values.stream()).distinct().toList());
    }
  }

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    graph
        .properties(thing)
        .forEach(
            (property, values) -> {
              if (!isHidden(property, values)) {
                Shown name = graph.shown(property);
                List<Shown> shown = values.stream().map(graph::worded).toList();
                facts.merge(name.text(), new Fact(Terms.readable(name), shown), Fact::with);
              }
            });
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "facts",
                "facts",
                graph.words().say("part.facts"),
                Map.of("facts", List.copyOf(facts.values()))));
  }

  private boolean isHidden(Node property, List<Node> values) {
    String name = localName(property);
    return ALWAYS_HIDDEN.contains(name)
        || hidden.contains(name)
        || property.equals(RDF.type.asNode()) && values.isEmpty();
  }

  static String localName(Node property) {
    String iri = property.toString();
    return iri.substring(cut(iri) + 1);
  }

  private static int cut(String iri) {
    return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
  }
}
