package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Shown;

/**
 * How the day of an article is known, in words: {@code inferred:dateline+tenure dmitry-medvedev
 * 2008–2012+year open}, which the graph has, is "the dateline", "Dmitry Medvedev in office
 * 2008–2012", "several years remain".
 *
 * @param inferred true when the day was worked out
 * @param grounds each in words; a person leads to the person's page
 */
public record DayGrounds(boolean inferred, List<Ground> grounds) {

  private static final String INFERRED = "inferred:";

  /**
   * One ground.
   *
   * @param thing the person it is about; nothing when it is about none
   * @param text what else it says
   */
  public record Ground(Shown thing, String text) {}

  /** Those of a rule; a ground that is not known is told as it stands. */
  static DayGrounds of(PageGraph graph, String rule) {
    boolean inferred = rule.startsWith(INFERRED);
    List<Ground> grounds = new ArrayList<>();
    String all = inferred ? rule.substring(INFERRED.length()) : rule;
    for (String part : all.isEmpty() ? new String[0] : all.split("\\+")) {
      grounds.add(ground(graph, part));
    }
    return new DayGrounds(inferred, List.copyOf(grounds));
  }

  private static Ground ground(PageGraph graph, String part) {
    int space = part.lastIndexOf(' ');
    String first = space < 0 ? part : part.substring(0, space);
    String last = part.substring(space + 1);
    if (first.startsWith("tenure ")) {
      Node person = Names.iri(Addresses.NAMESPACE + "id/" + first.substring("tenure ".length()));
      return new Ground(graph.shown(person), graph.words().say("ground.tenure", last));
    }
    return new Ground(
        Shown.NOTHING,
        switch (first) {
          case "weekday" ->
              graph
                  .words()
                  .find("ground.weekday." + last)
                  .map(day -> graph.words().say("ground.weekday", day))
                  .orElse(part);
          case "named", "to come", "year just ended" ->
              graph.words().say("ground." + first.replace(' ', '-'), graph.dates().edtf(last));
          default -> graph.words().find("ground." + part.replace(' ', '-')).orElse(part);
        });
  }
}
