package org.detente.publish.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.model.Fault;

/** Long lists, a page at a time; the parameter {@code page} counts from 1. */
final class Paging {

  private static final int LONGEST = 6;

  private Paging() {}

  /**
   * The page that a visit asks for.
   *
   * @throws Fault BAD_USAGE when it is no number
   */
  static int number(Visit visit) {
    String page = visit.given("page").orElse("1");
    if (page.length() > LONGEST || !page.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Fault(
          Fault.Code.BAD_USAGE, "page", "no number from 1; expected one", "Correct the address");
    }
    return Math.max(1, Integer.parseInt(page));
  }

  /** How many pages a list has; an empty one has one. */
  static int pages(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }

  /** The entries of a page. */
  static <T> List<T> cut(List<T> entries, int page, int size) {
    int from = Math.min((page - 1) * size, entries.size());
    return entries.subList(from, Math.min(from + size, entries.size()));
  }

  /** Where the pages before and after are: {@code previous}, {@code next}, either may lack. */
  static Map<String, String> turning(Visit visit, int total, int size) {
    int page = number(visit);
    Map<String, String> turning = new LinkedHashMap<>();
    if (page > 1) {
      turning.put("previous", address(visit, page - 1));
    }
    if (page < pages(total, size)) {
      turning.put("next", address(visit, page + 1));
    }
    return turning;
  }

  private static String address(Visit visit, int page) {
    Map<String, String> parameters = new TreeMap<>(visit.parameters());
    parameters.remove("page");
    if (page > 1) {
      parameters.put("page", String.valueOf(page));
    }
    return visit.reading().addresses().page(visit.iri(), visit.language())
        + Addresses.query(parameters);
  }
}
