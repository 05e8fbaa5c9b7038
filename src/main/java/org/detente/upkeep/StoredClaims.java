package org.detente.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.rdf.Iris;
import org.detente.table.ClaimCells;
import org.detente.table.ClaimSheet;

/** The claims of a store as cells of a coder's table, asked for article by article. */
public final class StoredClaims {

  private static final List<String> COLUMNS =
      List.of("article", "title", "publisher", "url", "issued", "language", "data_set");

  private final StoreAnswers answers;
  private final Map<String, Map<String, Map<String, String>>> byArticle = new TreeMap<>();

  /**
   * @param answers to the questions of {@code queries/export}
   */
  public StoredClaims(StoreAnswers answers) {
    this.answers = answers;
  }

  /** All claims as rows of {@link ClaimSheet}, article by article, in the order of their words. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> article : answers.rows("sheet-articles", Map.of())) {
      for (Map<String, String> claim : ofArticle(article.get(0))) {
        Map<String, String> cells = new TreeMap<>(claim);
        for (int i = 0; i < COLUMNS.size(); i++) {
          cells.put(COLUMNS.get(i), article.get(i + 1));
        }
        rows.add(ClaimSheet.row(cells));
      }
    }
    return rows;
  }

  /** The cells of a claim; nothing when the store has no such claim. */
  public Optional<Map<String, String>> find(String claim) {
    int mark = claim.indexOf('#');
    boolean ofArticle = mark > 0 && claim.matches("https://w3id\\.org/detente/article/[!-~]+");
    if (!ofArticle) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        byArticle
            .computeIfAbsent(
                claim.substring(0, mark),
                article ->
                    ofArticle(article).stream()
                        .collect(Collectors.toMap(cells -> cells.get("claim"), cells -> cells)))
            .get(claim));
  }

  /** The slugs of the entities that the store knows. */
  public TreeSet<String> entities() {
    return answers.rows("sheet-entities", Map.of()).stream()
        .map(row -> row.get(0).substring(Iris.ID.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Map<String, String>> ofArticle(String article) {
    return ClaimCells.of(answers.rows("sheet-claims", Map.of("article", article)));
  }
}
