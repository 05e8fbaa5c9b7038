package org.detente.publish.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.query.AskedBy;
import org.detente.query.CatalogueQuery;
import org.detente.query.Readership;

/** All questions that have a page, grouped by who asks them. */
public final class QuestionsPage implements Page {

  /** The folders whose questions have a page. */
  static final List<String> FOLDERS = List.of("competency", "checks", "explore");

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Addresses addresses = visit.reading().addresses();
    return Optional.of(
        View.of(
            "questions",
            visit.words().say("questions.title"),
            Map.of("groups", groups(visit), "api", addresses.root() + "api/")));
  }

  /** Those with a page, as they are grouped: key of the heading → questions. */
  static List<Map<String, Object>> groups(Visit visit) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (Readership readership : Readership.values()) {
      groups.add(group(visit, readership.tag(), query -> isAskedBy(query, readership)));
    }
    for (String folder : List.of("checks", "explore")) {
      groups.add(
          group(
              visit, folder, query -> query.askedBy().isEmpty() && query.folder().equals(folder)));
    }
    groups.removeIf(group -> ((List<?>) group.get("questions")).isEmpty());
    return groups;
  }

  private static boolean isAskedBy(CatalogueQuery query, Readership readership) {
    return query.askedBy().filter(by -> by.readership() == readership).isPresent();
  }

  private static Map<String, Object> group(
      Visit visit, String heading, Predicate<CatalogueQuery> which) {
    List<Asked> questions =
        visit.reading().catalogue().all().stream()
            .filter(query -> FOLDERS.contains(query.folder()))
            .filter(which)
            .sorted(
                Comparator.comparing(
                        (CatalogueQuery q) -> q.askedBy().map(AskedBy::place).orElse(0))
                    .thenComparing(CatalogueQuery::name))
            .map(query -> Asked.of(query, visit))
            .toList();
    return Map.of("heading", heading, "questions", questions);
  }
}
