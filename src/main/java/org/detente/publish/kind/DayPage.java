package org.detente.publish.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.detente.model.Fault;
import org.detente.publish.page.DateWords;
import org.detente.publish.page.Language;
import org.detente.publish.page.Page;
import org.detente.publish.page.Shown;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** What stood on a day, and what happened around it: {@code /en/day/2008-10-01}. */
public final class DayPage implements Page {

  private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  /** Of what a situation has, the first that is there is shown. */
  private static final List<String> ROLES = List.of("scope", "agent", "capacity");

  private static final List<String> EXAMPLES =
      List.of("1997-05-27", "2008-10-01", "2014-04-02", "2021-11-01", "2022-01-12");
  private static final int AROUND = 3;

  /**
   * What stood of one thing.
   *
   * @param band from when to when
   * @param certain true when it stood for certain, false when it may have
   * @param role what the next is to it: scope, agent or capacity
   * @param of what it concerned; nothing when it is not said
   */
  public record Standing(Band band, boolean certain, String role, Shown of) {}

  /**
   * What stood in one way.
   *
   * @param name suspended, closed, vacant … or the body whose members they are
   * @param rows in order of time
   */
  public record Group(Shown name, List<Standing> rows) {}

  /**
   * A day to go to.
   *
   * @param text what the link says
   * @param href where it leads
   */
  public record Step(String text, String href) {}

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 2) {
      return Optional.empty();
    }
    Optional<String> given =
        visit.path().size() == 2 ? Optional.of(visit.path().get(1)) : visit.given("on");
    return Optional.of(
        given
            .map(text -> day(text, visit))
            .map(
                day ->
                    visit
                        .reading()
                        .read(
                            visit.language(),
                            (data, terms) -> view(new PageGraph(visit, data, terms), day)))
            .orElseGet(() -> form(visit)));
  }

  private static LocalDate day(String text, Visit visit) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below, like a day too early or too late.
    }
    throw new Fault(
        Fault.Code.BAD_PARAMETER,
        "day",
        "\"" + text + "\"; expected a day from " + FIRST + " to " + LAST,
        visit.words().say("day.remedy"));
  }

  private static View form(Visit visit) {
    return View.of("day", visit.words().say("day.title"), frame(visit));
  }

  private static Map<String, Object> frame(Visit visit) {
    Days dates = new Days(visit);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("action", dates.address(""));
    model.put("first", FIRST.toString());
    model.put("last", LAST.toString());
    model.put("day", "");
    model.put(
        "examples",
        EXAMPLES.stream()
            .map(
                day ->
                    new Step(
                        dates.words(day) + " – " + visit.words().say("day.example." + day),
                        dates.address("/" + day)))
            .toList());
    return model;
  }

  private static View view(PageGraph graph, LocalDate day) {
    Visit visit = graph.visit();
    Days dates = new Days(visit);
    String title = visit.words().say("day.stood", graph.dates().edtf(day.toString()));
    Map<String, Object> model = new LinkedHashMap<>(frame(visit));
    model.put("day", day.toString());
    model.put("weekday", graph.dates().weekday(day));
    model.put("steps", steps(visit, dates, day));
    model.put("standing", groups(graph, "standing-on", day, "how"));
    model.put("holding", groups(graph, "held-on", day, "none"));
    model.put("members", groups(graph, "belonging-on", day, "how"));
    model.put("events", events(graph, day, 0));
    model.put("around", events(graph, day, AROUND));
    model.put(
        "coverage",
        graph.subjects(RDF.type.asNode(), PageGraph.det("Coverage")).stream()
            .map(register -> Coverage.sentence(graph, register))
            .toList());
    return View.of("day", title, model);
  }

  private static List<Step> steps(Visit visit, Days dates, LocalDate day) {
    List<Step> steps = new ArrayList<>();
    Map<String, LocalDate> others = new LinkedHashMap<>();
    others.put("day.year.before", day.minusYears(1));
    others.put("day.month.before", day.minusMonths(1));
    others.put("day.before", day.minusDays(1));
    others.put("day.after", day.plusDays(1));
    others.put("day.month.after", day.plusMonths(1));
    others.put("day.year.after", day.plusYears(1));
    others.forEach(
        (key, other) -> {
          if (!other.isBefore(FIRST) && !other.isAfter(LAST)) {
            steps.add(new Step(visit.words().say(key), dates.address("/" + other)));
          }
        });
    return steps;
  }

  private static List<Group> groups(PageGraph graph, String query, LocalDate day, String by) {
    Map<Shown, List<Standing>> groups = new LinkedHashMap<>();
    Map<String, String> given = new LinkedHashMap<>();
    given.put("day", Long.toString(day.toEpochDay()));
    if (query.equals("standing-on")) {
      given.put("month", YearMonth.from(day).toString());
    }
    for (Map<String, Node> row : graph.ask(query, given)) {
      Node interval = row.get("interval");
      Band band =
          Band.of(
              graph,
              Optional.of(interval),
              graph.shown(row.get("what")),
              graph.shown(row.get("how")));
      String role =
          ROLES.stream()
              .filter(name -> graph.value(interval, PageGraph.det(name)).isPresent())
              .findFirst()
              .orElse("");
      Node of = graph.value(interval, PageGraph.det(role)).orElse(null);
      groups
          .computeIfAbsent(graph.shown(row.get(by)), g -> new ArrayList<>())
          .add(new Standing(band, band.span().surely(day.toEpochDay()), role, graph.shown(of)));
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  private static List<EventsPart.Row> events(PageGraph graph, LocalDate day, int around) {
    return graph
        .ask(
            "happened-between",
            Map.of(
                "first",
                Long.toString(day.minusDays(around).toEpochDay()),
                "last",
                Long.toString(day.plusDays(around).toEpochDay())))
        .stream()
        .map(row -> EventsPart.Row.of(graph, row.get("event"), row.get("type")))
        .toList();
  }

  /**
   * Days as this page writes and links them.
   *
   * @param visit in whose language
   */
  private record Days(Visit visit) {

    String address(String rest) {
      Language language = visit.language();
      return visit.reading().addresses().page(language, "day" + rest);
    }

    String words(String day) {
      return DateWords.of(visit.language()).edtf(day);
    }
  }
}
