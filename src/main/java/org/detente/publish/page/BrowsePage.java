package org.detente.publish.page;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that has a page, by kind: {@code browse} lists the kinds, {@code browse/Person} the
 * persons. Events and articles, of which an archive has many, are listed by year.
 */
public final class BrowsePage implements Page {

  private static final int ON_A_PAGE = 300;

  /** Of how many things all names are read, to put them in order. */
  private static final int MOST_SORTED = 3_000;

  private static final String NO_YEAR = "none";

  @Override
  public Optional<View> view(Visit visit) {
    return switch (visit.path().size()) {
      case 1 -> Optional.of(shelves(visit));
      case 2 -> Shelf.of(visit.path().get(1)).map(shelf -> shelf(visit, shelf));
      default -> Optional.empty();
    };
  }

  private static View shelves(Visit visit) {
    ClassSizes sizes = ClassSizes.of(visit);
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    for (Shelf shelf : Shelf.values()) {
      groups
          .computeIfAbsent(
              visit.words().say("browse." + shelf.group().name()), g -> new ArrayList<>())
          .add(
              Map.of(
                  "name", name(visit, shelf),
                  "href", address(visit, shelf, Map.of()),
                  "size", sizes.of(shelf.className())));
    }
    return View.of("browse", visit.words().say("nav.browse"), Map.of("groups", groups));
  }

  private static View shelf(Visit visit, Shelf shelf) {
    return switch (shelf) {
      case EVENT -> events(visit);
      case ARTICLE -> articles(visit);
      default -> things(visit, shelf);
    };
  }

  /** In the order of names as the language has it; where there are very many, of addresses. */
  private static View things(Visit visit, Shelf shelf) {
    Map<String, String> ofClass = Map.of("class", shelf.iri());
    int total =
        Integer.parseInt(visit.rows("how-many-things", ofClass).get(0).get("things").text());
    if (total > MOST_SORTED) {
      return list(visit, shelf, List.of(), "things", ofClass, total, Map.of());
    }
    List<Map<String, Shown>> rows = new ArrayList<>(visit.rows("things", ofClass));
    Collator collator = Collator.getInstance(Locale.forLanguageTag(visit.language().tag()));
    rows.sort(
        Comparator.<Map<String, Shown>, String>comparing(r -> r.get("thing").text(), collator)
            .thenComparing(r -> r.get("thing").iri()));
    int from = (number(visit, rows.size()) - 1) * ON_A_PAGE;
    List<Map<String, Shown>> here = rows.subList(from, Math.min(rows.size(), from + ON_A_PAGE));
    return list(visit, shelf, List.of(), here, rows.size(), Map.of());
  }

  private static View events(Visit visit) {
    Map<String, String> years = years(visit, "years-of-events", "events");
    String year = year(visit, years);
    boolean dated = year.matches("[0-9]{4}");
    return list(
        visit,
        Shelf.EVENT,
        years(visit, Shelf.EVENT, years, year),
        dated ? "events-of-year" : "undated-events",
        dated ? days(Integer.parseInt(year)) : Map.of(),
        size(years, dated ? year : ""),
        ofYear(year));
  }

  private static View articles(Visit visit) {
    Map<String, String> years = years(visit, "years-of-articles", "articles");
    String year = year(visit, years);
    return list(
        visit,
        Shelf.ARTICLE,
        years(visit, Shelf.ARTICLE, years, year),
        "articles-of-year",
        Map.of("year", year.isEmpty() ? NO_YEAR : year),
        size(years, year.equals(NO_YEAR) ? "" : year),
        ofYear(year));
  }

  private static int size(Map<String, String> years, String year) {
    return Integer.parseInt(years.getOrDefault(year, "0"));
  }

  /** Years with how much they have, the latest first. */
  private static Map<String, String> years(Visit visit, String query, String column) {
    Map<String, String> years = new TreeMap<>(Comparator.reverseOrder());
    visit
        .rows(query, Map.of())
        .forEach(row -> years.put(row.get("year").text(), row.get(column).text()));
    return years;
  }

  /** The year asked for, else the latest that there is. */
  private static String year(Visit visit, Map<String, String> years) {
    return visit.given("year").orElseGet(() -> years.isEmpty() ? "" : first(years));
  }

  /** A page of a question's rows. */
  private static View list(
      Visit visit,
      Shelf shelf,
      List<Map<String, Object>> years,
      String query,
      Map<String, String> given,
      int total,
      Map<String, String> kept) {
    int from = (number(visit, total) - 1) * ON_A_PAGE;
    List<Map<String, Shown>> rows = visit.rows(query, given, from, ON_A_PAGE);
    return list(visit, shelf, years, rows, total, kept);
  }

  private static View list(
      Visit visit,
      Shelf shelf,
      List<Map<String, Object>> years,
      List<Map<String, Shown>> rows,
      int total,
      Map<String, String> kept) {
    int page = number(visit, total);
    List<Map<String, Object>> others = new ArrayList<>();
    for (int i = 1; i <= Paging.pages(total, ON_A_PAGE); i++) {
      Map<String, String> parameters = new TreeMap<>(kept);
      parameters.put("page", String.valueOf(i));
      others.add(Map.of("number", i, "here", i == page, "href", address(visit, shelf, parameters)));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", name(visit, shelf));
    model.put("browse", visit.reading().addresses().page(visit.language(), "browse"));
    model.put("years", years);
    model.put("rows", rows.stream().map(row -> dated(row, visit.language())).toList());
    model.put("total", total);
    model.put("pages", others);
    return View.of("shelf", name(visit, shelf), model);
  }

  /** A date that stands beside a thing in words, and need not end its name. */
  private static Map<String, Shown> dated(Map<String, Shown> row, Language language) {
    Map<String, Shown> dated = Shown.dated(row, language);
    if (!dated.getOrDefault("date", Shown.NOTHING).isNothing()) {
      dated.put("thing", row.get("thing").undated());
    }
    return dated;
  }

  private static List<Map<String, Object>> years(
      Visit visit, Shelf shelf, Map<String, String> sizes, String here) {
    List<Map<String, Object>> years = new ArrayList<>();
    sizes.forEach(
        (year, size) -> {
          String value = year.isEmpty() ? NO_YEAR : year;
          years.add(
              Map.of(
                  "name",
                  year.isEmpty() ? visit.words().say("browse.undated") : year,
                  "size",
                  size,
                  "here",
                  value.equals(here) || year.equals(here),
                  "href",
                  address(visit, shelf, Map.of("year", value))));
        });
    return years;
  }

  private static String name(Visit visit, Shelf shelf) {
    return visit.words().say("shelf." + shelf.className());
  }

  private static String address(Visit visit, Shelf shelf, Map<String, String> parameters) {
    return visit
        .reading()
        .addresses()
        .page(visit.language(), "browse/" + shelf.className(), parameters);
  }

  private static Map<String, String> days(int year) {
    return Map.of(
        "from", String.valueOf(LocalDate.of(year, 1, 1).toEpochDay()),
        "until", String.valueOf(LocalDate.of(year + 1, 1, 1).toEpochDay()));
  }

  private static Map<String, String> ofYear(String year) {
    return year.isEmpty() ? Map.of() : Map.of("year", year);
  }

  private static String first(Map<String, String> years) {
    return years.keySet().iterator().next();
  }

  /** The page asked for, the last when there are not so many. */
  private static int number(Visit visit, int total) {
    int asked =
        visit
            .given("page")
            .filter(page -> page.matches("[1-9][0-9]{0,5}"))
            .map(Integer::valueOf)
            .orElse(1);
    return Math.min(Paging.pages(total, ON_A_PAGE), asked);
  }
}
