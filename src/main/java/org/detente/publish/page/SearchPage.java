package org.detente.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.detente.publish.search.Hit;
import org.detente.publish.search.Hits;
import org.detente.publish.search.SearchIndex;
import org.detente.publish.search.SearchQuestion;
import org.detente.publish.search.Wording;

/**
 * What was found for some words: {@code search?q=…}, one kind of things alone with {@code kind}.
 */
public final class SearchPage implements Page {

  private static final int ON_A_PAGE = 20;

  private final Supplier<SearchIndex> index;

  /**
   * @param index what is asked
   */
  public SearchPage(Supplier<SearchIndex> index) {
    this.index = index;
  }

  @Override
  public Optional<View> view(Visit visit) {
    String text = visit.given("q").orElse("");
    Optional<String> kind = visit.given("kind");
    int page =
        visit
            .given("page")
            .filter(p -> p.matches("[1-9][0-9]{0,4}"))
            .map(Integer::parseInt)
            .orElse(1);
    Hits hits =
        index.get().find(new SearchQuestion(text, visit.language().tag(), kind, page, ON_A_PAGE));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("words", text);
    model.put("total", hits.total());
    model.put("hits", hits.list().stream().map(hit -> row(hit, visit)).toList());
    model.put("kinds", kinds(visit, hits, text, kind));
    model.put("next", hits.total() > page * ON_A_PAGE ? address(visit, text, kind, page + 1) : "");
    int last = Math.max(1, (hits.total() + ON_A_PAGE - 1) / ON_A_PAGE);
    model.put("last", last);
    model.put("previous", page > 1 ? address(visit, text, kind, Math.min(page - 1, last)) : "");
    String title =
        text.isBlank() ? visit.words().say("nav.search") : visit.words().say("search.title", text);
    return Optional.of(View.of("search", title, model));
  }

  private static Map<String, Object> row(Hit hit, Visit visit) {
    return Map.of(
        "name", named(hit, visit),
        "kind", shown(hit.kind().label()),
        "dates", Shown.date(hit.dates().orElse(""), visit.language()),
        "beside", hit.beside().map(b -> shown(b)).orElse(Shown.NOTHING),
        "matched",
            hit.matched().text().equals(hit.label().text()) || !isEntity(hit)
                ? Shown.NOTHING
                : shown(hit.matched()));
  }

  /** Events are called after what they are of; what matched in another language tells nothing. */
  private static boolean isEntity(Hit hit) {
    return hit.iri().startsWith(Addresses.NAMESPACE + "id/");
  }

  private static Shown shown(Wording words) {
    return new Shown(words.text(), words.language(), "", "", false);
  }

  /** What a hit is called where its dates stand beside its name, which need not end with one. */
  public static String name(Hit hit) {
    String label = hit.label().text();
    boolean isEvent = hit.iri().startsWith(Addresses.NAMESPACE + "event/");
    return isEvent && hit.dates().isPresent() ? EventLabel.of(label).name() : label;
  }

  private static Shown named(Hit hit, Visit visit) {
    String href = visit.reading().addresses().page(hit.iri(), visit.language());
    return new Shown(name(hit), hit.label().language(), href, hit.iri(), false);
  }

  private static List<Map<String, Object>> kinds(
      Visit visit, Hits hits, String text, Optional<String> chosen) {
    List<Map<String, Object>> kinds = new ArrayList<>();
    for (Hits.KindCount count : hits.kinds()) {
      kinds.add(
          Map.of(
              "name", shown(count.kind().label()),
              "size", count.count(),
              "here", chosen.equals(Optional.of(count.kind().name())),
              "href", address(visit, text, Optional.of(count.kind().name()), 1)));
    }
    if (chosen.isPresent()) {
      kinds.add(
          0,
          Map.of(
              "name", Shown.plain(visit.words().say("search.all")),
              "size", hits.kinds().stream().mapToInt(Hits.KindCount::count).sum(),
              "here", false,
              "href", address(visit, text, Optional.empty(), 1)));
    }
    return kinds;
  }

  private static String address(Visit visit, String text, Optional<String> kind, int page) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("q", text);
    kind.ifPresent(k -> parameters.put("kind", k));
    if (page > 1) {
      parameters.put("page", String.valueOf(page));
    }
    return visit.reading().addresses().page(visit.language(), "search", parameters);
  }
}
