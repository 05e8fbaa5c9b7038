package org.detente.publish.picture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.publish.page.Kept;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Shown;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.Turns;

/**
 * The rows that pictures show. What has been asked is kept until the store is written to, since the
 * same pictures are looked at again and again. Safe for threads.
 */
public final class Sheets {

  /** The questions whose rows may be had, and how many rows of each at most. */
  private static final Map<String, Integer> MOST =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("timeline-events", 1000),
              Map.entry("timeline-undated", 500),
              Map.entry("timeline-situations", 400),
              Map.entry("counts-events", 9999),
              Map.entry("counts-claims", 9999),
              Map.entry("counts-articles", 9999),
              Map.entry("outlets-claims", 9999),
              Map.entry("outlets-events", 3000),
              Map.entry("outlets-told", 200),
              Map.entry("outlets-known", 9999),
              Map.entry("network-acts", 1000),
              Map.entry("network-sides", 9999),
              Map.entry("network-classes", 9999),
              Map.entry("picture-kinds", 9999),
              Map.entry("picture-parties", 9999),
              Map.entry("picture-outlets", 9999)));

  /** How many rows are kept in all; one takes about half a kilobyte. */
  private static final int MOST_KEPT = 40_000;

  /** So few at once that other pages always have their turn. */
  private static final int AT_ONCE = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Reading reading;
  private final Turns turns = new Turns(AT_ONCE, PATIENCE);
  private final Kept<Key, Sheet> kept =
      new Kept<>(MOST_KEPT, (key, sheet) -> 1 + sheet.rows().size());

  /** Keeps nothing yet. */
  public Sheets(Reading reading) {
    this.reading = reading;
  }

  private record Key(String name, Map<String, String> given, Language language) {}

  /** The questions whose rows may be had. */
  public static Set<String> names() {
    return MOST.keySet();
  }

  /**
   * The rows of a question.
   *
   * @param name one of {@link #names}
   * @throws Fault as {@link Reading#ask}
   */
  public Sheet of(String name, Filters filters, Language language) {
    CatalogueQuery query =
        reading.catalogue().find("pages/" + Counted.question(name, filters, reading.store()));
    Map<String, String> given =
        filters.bindings(query.parameters().stream().map(Parameter::name).toList());
    Key key = new Key(name, Map.copyOf(given), language);
    long now = reading.store().revision();
    return kept.find(key, now)
        .orElseGet(
            () -> {
              Sheet sheet = ask(name, query, given, language);
              kept.keep(key, sheet, now);
              return sheet;
            });
  }

  private Sheet ask(
      String name, CatalogueQuery query, Map<String, String> given, Language language) {
    List<Map<String, Shown>> all =
        turns.take(() -> reading.rows("pages/" + query.name(), given, language));
    int most = MOST.get(name);
    boolean more = all.size() > most;
    return new Sheet(name, query, given, query.columns(), more ? all.subList(0, most) : all, more);
  }
}
