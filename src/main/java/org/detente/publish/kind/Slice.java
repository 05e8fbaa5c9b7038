package org.detente.publish.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Found;
import org.detente.publish.page.Visit;

/**
 * A page's worth of a long list.
 *
 * @param rows what is shown
 * @param first the number of the first of them, from 1
 * @param last the number of the last
 * @param total of how many
 * @param more true when there are more than {@code total}, which were not counted
 * @param previous where those before are; empty when these are the first
 * @param next where those after are; empty when these are the last
 * @param all the whole list as data
 */
public record Slice<T>(
    List<T> rows,
    int first,
    int last,
    int total,
    boolean more,
    String previous,
    String next,
    String all) {

  /** What a list asks for at most, one more than it shows. */
  static final int MOST = Found.MOST;

  /** True when all of it is on the page. */
  public boolean isWhole() {
    return rows.size() == total && !more;
  }

  /** The same with other rows for these. */
  <S> Slice<S> map(Function<T, S> each) {
    return new Slice<>(
        rows.stream().map(each).toList(), first, last, total, more, previous, next, all);
  }

  /**
   * The slice that the address asks for with a parameter of the list's name.
   *
   * @param size rows on a page
   * @param query the question whose answer the list is
   * @param parameters of the question
   */
  static <T> Slice<T> of(
      PageGraph graph,
      String name,
      List<T> list,
      int size,
      String query,
      Map<String, String> parameters) {
    int known = Math.min(list.size(), MOST);
    return of(graph, name, list.subList(0, known), known == list.size(), size, query, parameters);
  }

  /** The slice of what a question found about a thing. */
  static Slice<Map<String, Node>> of(
      PageGraph graph, String name, Found found, int size, String query, Node thing) {
    Map<String, String> parameters = Map.of("thing", thing.toString());
    return of(graph, name, found.rows(), found.whole(), size, query, parameters);
  }

  private static <T> Slice<T> of(
      PageGraph graph,
      String name,
      List<T> list,
      boolean whole,
      int size,
      String query,
      Map<String, String> parameters) {
    Visit visit = graph.visit();
    int total = list.size();
    int pages = Math.max(1, (total + size - 1) / size);
    int page = Math.min(pages, visit.given(name).map(Slice::number).orElse(1));
    int from = (page - 1) * size;
    int until = Math.min(total, from + size);
    return new Slice<>(
        List.copyOf(list.subList(from, until)),
        from + 1,
        until,
        total,
        !whole,
        page > 1 ? address(visit, name, page - 1) : "",
        page < pages ? address(visit, name, page + 1) : "",
        visit.reading().addresses().root() + "api/q/" + query + Addresses.query(parameters));
  }

  private static String address(Visit visit, String name, int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(name, Integer.toString(page));
    Addresses addresses = visit.reading().addresses();
    return addresses.page(visit.iri(), visit.language()) + Addresses.query(parameters) + "#" + name;
  }

  private static int number(String text) {
    boolean counts = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Slice::isDigit);
    return counts ? Math.max(1, Integer.parseInt(text)) : 1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
