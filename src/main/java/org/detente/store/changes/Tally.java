package org.detente.store.changes;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.detente.validate.Iris;

/** Counts what a comparison finds, for people. */
public final class Tally implements Finding {

  private final Map<String, Integer> articles = new TreeMap<>();
  private final Map<String, String> layers = new TreeMap<>();
  private final Map<Fate, Integer> claims = new EnumMap<>(Fate.class);
  private final Map<Fate, Integer> events = new EnumMap<>(Fate.class);
  private int merged;
  private int retired;

  @Override
  public void resource(String graph, String iri, Fate fate) {
    (iri.startsWith(Iris.EVENT) ? events : claims).merge(fate, 1, Integer::sum);
  }

  @Override
  public void retired(boolean replaced) {
    merged += replaced ? 1 : 0;
    retired += replaced ? 0 : 1;
  }

  @Override
  public void graph(Difference difference) {
    if (difference.graph().startsWith(Iris.ARTICLE_GRAPH)) {
      articles.merge(difference.fate(), 1, Integer::sum);
    } else {
      layers.put(difference.graph(), difference.fate());
    }
  }

  /** Some lines of text, without an end of line. */
  public String told(Difference whole) {
    StringBuilder layered = new StringBuilder();
    layers.forEach(
        (graph, fate) ->
            layered
                .append(layered.isEmpty() ? "" : ", ")
                .append(graph.startsWith(Iris.GRAPH) ? graph.substring(Iris.GRAPH.length()) : graph)
                .append(" ")
                .append(fate));
    return String.join(
        "\n",
        "statements  %d added, %d removed".formatted(whole.added(), whole.removed()),
        "articles    %d added, %d removed, %d replaced"
            .formatted(count("added"), count("removed"), count("replaced")),
        "claims      " + counts(claims),
        "events      " + counts(events) + "; %d merged, %d retired".formatted(merged, retired),
        "layers      " + (layered.isEmpty() ? "none differ" : layered),
        "from        " + whole.before().orElseThrow(),
        "until       " + whole.after().orElseThrow());
  }

  private int count(String fate) {
    return articles.getOrDefault(fate, 0);
  }

  private static String counts(Map<Fate, Integer> fates) {
    return "%d added, %d removed, %d altered"
        .formatted(
            fates.getOrDefault(Fate.ADDED, 0),
            fates.getOrDefault(Fate.REMOVED, 0),
            fates.getOrDefault(Fate.ALTERED, 0));
  }
}
