package org.detente.publish.api;

import java.util.Comparator;
import java.util.List;
import org.detente.model.Fault;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;

/**
 * The questions that anybody may ask by an address: those that answer with rows and are of a folder
 * made for askers. What makes data ({@code derive}, {@code describe}) or judges them while they are
 * made ({@code verify}) is not among them.
 *
 * @param catalogue all questions
 */
public record PublicQuestions(Catalogue catalogue) {

  /** The folders, in the order in which they are listed. */
  public static final List<String> FOLDERS =
      List.of("competency", "checks", "explore", "pages", "export");

  /** All of them, by folder and name. */
  public List<CatalogueQuery> all() {
    return catalogue.all().stream()
        .filter(PublicQuestions::isPublic)
        .sorted(
            Comparator.comparing((CatalogueQuery q) -> FOLDERS.indexOf(q.folder()))
                .thenComparing(CatalogueQuery::name))
        .toList();
  }

  /**
   * The question of that name.
   *
   * @throws Fault UNKNOWN_QUERY when there is none, or it is not public
   */
  public CatalogueQuery find(String name) {
    return catalogue.all().stream()
        .filter(query -> query.name().equals(name) && isPublic(query))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.UNKNOWN_QUERY,
                    "api/q",
                    "no question of that name; expected one of those listed at api/",
                    "Choose one of these"));
  }

  private static boolean isPublic(CatalogueQuery query) {
    return FOLDERS.contains(query.folder()) && !query.columns().isEmpty();
  }
}
