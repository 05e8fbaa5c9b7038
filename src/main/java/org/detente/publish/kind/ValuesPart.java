package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.detente.publish.page.Shown;

/** What sources say of each role of an event, side by side where they differ. */
record ValuesPart() implements Part {

  /** How many of those who say so are named; all of them stand among the attestations. */
  private static final int NAMED = 20;

  private static final Node GIVEN_BY = PageGraph.det("givenBy");

  /**
   * A value of a role.
   *
   * @param anchor the fragment of its IRI
   * @param said the value
   * @param preferred true for what the graph goes by
   * @param ground why
   * @param support by how many independent origins, in words
   * @param sources who says so, leading to their claims, the first of them
   * @param claims how many claims say so
   */
  public record Value(
      String anchor,
      Shown said,
      boolean preferred,
      Shown ground,
      String support,
      List<Shown> sources,
      int claims) {}

  /**
   * A role and its values.
   *
   * @param name of the role
   * @param values the preferred ones first
   */
  public record Role(Shown name, List<Value> values) {

    /** True where a source says what another does not. */
    public boolean isDisputed() {
      return values.stream().anyMatch(value -> !value.preferred());
    }
  }

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<Node, List<Value>> byRole = new LinkedHashMap<>();
    graph
        .ask("values-of-event", Map.of("thing", thing.toString()))
        .forEach(
            row ->
                byRole
                    .computeIfAbsent(row.get("role"), r -> new ArrayList<>())
                    .add(value(graph, row)));
    if (byRole.isEmpty()) {
      return Optional.empty();
    }
    List<Role> roles = new ArrayList<>();
    byRole.forEach((role, values) -> roles.add(new Role(graph.shown(role), values)));
    return Optional.of(
        new Section(
            "values",
            "values",
            graph.words().say("part.values"),
            Map.of(
                "disputed",
                roles.stream().filter(Role::isDisputed).toList(),
                "agreed",
                roles.stream().filter(role -> !role.isDisputed()).toList())));
  }

  private static Value value(PageGraph graph, Map<String, Node> row) {
    String iri = row.get("value").toString();
    List<Node> claims = graph.values(row.get("value"), GIVEN_BY);
    Node support = row.getOrDefault("support", NodeFactory.createLiteralString("0"));
    return new Value(
        iri.substring(iri.indexOf('#') + 1),
        graph.worded(row.getOrDefault("said", RDF.Nodes.nil)),
        Optional.ofNullable(row.get("preferred"))
            .filter(p -> p.getLiteralLexicalForm().equals("true"))
            .isPresent(),
        graph.shown(row.get("ground")),
        graph.words().say("value.support", Integer.parseInt(support.getLiteralLexicalForm())),
        claims.stream().limit(NAMED).map(claim -> Witness.brief(graph, claim)).toList(),
        claims.size());
  }
}
