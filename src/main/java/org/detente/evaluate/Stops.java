package org.detente.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps matched items from the next depth, counted: where work on the reader would pay. */
public final class Stops {

  /** In the order in which they are asked; what stops first is counted alone. */
  private static final Map<String, String> CAUSES =
      causes(
          "agents", "doers",
          "a target", "a target among the doers",
          "object", "object",
          "date", "date",
          "modality", "modality",
          "polarity", "polarity",
          "targets", "targets",
          "effective", "day of effect",
          "forum", "forum",
          "speaker", "speaker",
          "number", "number",
          "in response to", "what it answers");

  private final Scores scores;

  /** What stops the items in {@code scores}. */
  public Stops(Scores scores) {
    this.scores = scores;
  }

  /** Matched items by what stopped them first, for each language; those that nothing stopped. */
  public Table table() {
    List<String> languages = scores.languages();
    List<String> head = new ArrayList<>(List.of("stopped by"));
    head.addAll(languages);
    List<List<String>> rows = new ArrayList<>();
    CAUSES.forEach((start, name) -> row(rows, name, languages, start));
    row(rows, "nothing", languages, "");
    return new Table(head, rows);
  }

  private void row(List<List<String>> rows, String name, List<String> languages, String start) {
    List<Long> counts = languages.stream().map(l -> count(scores.in(l), start)).toList();
    if (counts.stream().anyMatch(count -> count > 0)) {
      List<String> row = new ArrayList<>(List.of(name));
      counts.forEach(count -> row.add(count.toString()));
      rows.add(row);
    }
  }

  private static long count(Scores some, String start) {
    return some.articles().stream()
        .flatMap(article -> article.pairs().stream())
        .filter(pair -> start.isEmpty() ? pair.stop().isEmpty() : is(pair.stop(), start))
        .count();
  }

  private static boolean is(String stop, String start) {
    return stop.equals(start) || stop.startsWith(start + " ");
  }

  private static Map<String, String> causes(String... pairs) {
    Map<String, String> causes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      causes.put(pairs[i], pairs[i + 1]);
    }
    return causes;
  }
}
