package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** All facts of the reference layer, each with its place: {@code /en/reference#SU01-1}. */
public final class ReferencePage implements Page {

  /**
   * A fact, with its claims: one for each value and source.
   *
   * @param id by which its claims name it, and its anchor
   * @param claims what the sources say
   */
  public record Fact(String id, List<ClaimRow> claims) {}

  @Override
  public Optional<View> view(Visit visit) {
    return visit.path().size() == 1
        ? Optional.of(
            visit
                .reading()
                .read(visit.language(), (data, terms) -> view(new PageGraph(visit, data, terms))))
        : Optional.empty();
  }

  private static View view(PageGraph graph) {
    Claims claims = new Claims(graph);
    Map<String, List<ClaimRow>> facts = new LinkedHashMap<>();
    for (Map<String, Node> row : graph.ask("facts-of-reference", Map.of())) {
      String id = Optional.ofNullable(row.get("fact")).map(Node::getLiteralLexicalForm).orElse("");
      facts.computeIfAbsent(id, i -> new ArrayList<>()).add(claims.row(row.get("claim")));
    }
    return View.of(
        "reference",
        graph.words().say("reference.title"),
        Map.of(
            "facts",
            facts.entrySet().stream().map(e -> new Fact(e.getKey(), e.getValue())).toList(),
            "registers",
            facts.keySet().stream().map(ReferencePage::register).distinct().toList()));
  }

  /** The letters that a fact's name begins with: the register it stands in. */
  private static String register(String fact) {
    int end = 0;
    while (end < fact.length() && Character.isLetter(fact.charAt(end))) {
      end++;
    }
    return fact.substring(0, end);
  }
}
