package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.detente.publish.kind.ClaimRow.Field;
import org.detente.publish.page.Shown;

/** Reads claims as pages show them. */
final class Claims {

  /** What a claim says beside its type and date, in the order in which it is told. */
  private static final List<String> FIELDS =
      List.of(
          "agent",
          "target",
          "object",
          "forum",
          "place",
          "scope",
          "level",
          "format",
          "stage",
          "capacity",
          "number");

  private static final List<String> OTHER_CLAIMS = List.of("inResponseTo", "content", "retells");

  private final PageGraph graph;

  Claims(PageGraph graph) {
    this.graph = graph;
  }

  /** A claim, whole. */
  ClaimRow row(Node claim) {
    Map<Node, List<Node>> said = graph.properties(claim);
    Shown self = graph.shown(claim);
    return new ClaimRow(
        self,
        self.iri().substring(self.iri().indexOf('#') + 1),
        first(said, "eventType"),
        date(said, "date"),
        fields(said),
        marks(said),
        first(said, "speaker"),
        quotation(claim, said),
        words(said),
        Witness.document(graph, claim).map(d -> Witness.of(graph, d)).orElse(Witness.NOBODY),
        first(said, "status"),
        confidence(said),
        first(said, "rule"),
        graph.shown(
            said.getOrDefault(RDFS.comment.asNode(), List.of()).stream().findFirst().orElse(null)),
        graph.subjects(PageGraph.det("attestedBy"), claim).stream()
            .filter(event -> !event.toString().equals(graph.visit().iri()))
            .map(graph::shown)
            .toList());
  }

  /** A claim in a few words that lead to it: what happened and when. */
  Shown named(Node claim) {
    Map<Node, List<Node>> said = graph.properties(claim);
    Shown self = graph.shown(claim);
    Shown type = first(said, "eventType");
    String date = date(said, "date");
    String text = type.isNothing() ? self.text() : type.text();
    return new Shown(
        date.isEmpty() ? text : text + ", " + date, "", self.href(), self.iri(), self.outside());
  }

  /** What is said of a claim or an event beside its type and date. */
  List<Field> fieldsOf(Node thing) {
    return fields(graph.properties(thing));
  }

  private List<Field> fields(Map<Node, List<Node>> said) {
    List<Field> fields = new ArrayList<>();
    for (String name : FIELDS) {
      add(fields, name, graph.shown(all(said, name)));
    }
    String effective = date(said, "effective");
    add(fields, "effective", effective.isEmpty() ? List.of() : List.of(Shown.plain(effective)));
    add(fields, "cause", graph.shown(all(said, "cause")));
    for (String name : OTHER_CLAIMS) {
      add(fields, name, all(said, name).stream().map(this::named).toList());
    }
    return fields;
  }

  private static void add(List<Field> fields, String name, List<Shown> values) {
    if (!values.isEmpty()) {
      fields.add(new Field(name, values));
    }
  }

  private List<Shown> marks(Map<Node, List<Node>> said) {
    List<Shown> marks = new ArrayList<>();
    all(said, "modality").stream()
        .filter(modality -> !modality.equals(PageGraph.det("Actual")))
        .forEach(modality -> marks.add(graph.shown(modality)));
    if (!all(said, "polarity").isEmpty()) {
      marks.add(Shown.plain(graph.words().say("claim.denied")));
    }
    all(said, "flag").forEach(flag -> marks.add(graph.shown(flag)));
    return marks;
  }

  private Shown quotation(Node claim, Map<Node, List<Node>> said) {
    String cite = graph.shown(claim).href();
    return all(said, "quotation").stream()
        .map(graph::shown)
        .findFirst()
        .map(q -> new Shown(q.text(), q.lang(), cite, "", false))
        .orElse(Shown.NOTHING);
  }

  private String words(Map<Node, List<Node>> said) {
    return all(said, "evidence").stream()
        .flatMap(evidence -> graph.values(evidence, Names.HAS_SELECTOR).stream())
        .flatMap(selector -> graph.values(selector, Names.EXACT).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private String confidence(Map<Node, List<Node>> said) {
    return all(said, "confidence").stream()
        .findFirst()
        .map(c -> graph.words().say("claim.confidence", Double.valueOf(c.getLiteralLexicalForm())))
        .orElse("");
  }

  private String date(Map<Node, List<Node>> said, String name) {
    return all(said, name).stream()
        .findFirst()
        .map(date -> graph.dates().edtf(date.getLiteralLexicalForm()))
        .orElse("");
  }

  private Shown first(Map<Node, List<Node>> said, String name) {
    return Optional.of(all(said, name))
        .filter(l -> !l.isEmpty())
        .map(l -> graph.shown(l.get(0)))
        .orElse(Shown.NOTHING);
  }

  private static List<Node> all(Map<Node, List<Node>> said, String name) {
    return said.getOrDefault(PageGraph.det(name), List.of());
  }
}
