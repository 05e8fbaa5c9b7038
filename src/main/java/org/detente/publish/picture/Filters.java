package org.detente.publish.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.detente.model.Fault;

/**
 * What a picture is narrowed to. Each is empty for all.
 *
 * @param kind the last part of the IRI of a type of events, or of a family of types
 * @param party the last part of the IRI of the side that acts
 * @param outlet the last part of the IRI of the outlet that tells it
 * @param language the language of the article that tells it, as a BCP 47 tag
 * @param from the first year
 * @param until the last year
 */
public record Filters(
    String kind, String party, String outlet, String language, String from, String until) {

  /** All there is. */
  public static final Filters NONE = new Filters("", "", "", "", "", "");

  private static final String NAMES = "kind, party, outlet, language, from, until";

  public Filters {
    require(kind, "kind", "[A-Za-z]{0,60}", "a type of events such as Meeting");
    require(party, "party", "[a-z0-9/-]{0,200}", "the name of a side as in its IRI, such as nato");
    require(outlet, "outlet", "[a-z0-9/-]{0,200}", "the name of an outlet as in its IRI");
    require(language, "language", "|[a-z]{2,3}", "a language tag such as fr");
    require(from, "from", "|[0-9]{4}", "a year such as 1991");
    require(until, "until", "|[0-9]{4}", "a year such as 2021");
    if (!from.isEmpty() && !until.isEmpty() && from.compareTo(until) > 0) {
      throw bad("until is " + until + ", before " + from + "; expected a later year, or none");
    }
  }

  /**
   * Those among the parameters of an address; others are left alone.
   *
   * @throws Fault BAD_PARAMETER for a value that is none
   */
  public static Filters of(Map<String, String> given) {
    return new Filters(
        text(given, "kind"),
        text(given, "party"),
        text(given, "outlet"),
        text(given, "language"),
        text(given, "from"),
        text(given, "until"));
  }

  /** Parameters of an address that ask for the same. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "kind", kind);
    put(parameters, "party", party);
    put(parameters, "outlet", outlet);
    put(parameters, "language", language);
    put(parameters, "from", from);
    put(parameters, "until", until);
    return parameters;
  }

  /** The same with other years. */
  public Filters years(String first, String last) {
    return new Filters(kind, party, outlet, language, first, last);
  }

  /** The same with another kind. */
  public Filters kind(String other) {
    return new Filters(other, party, outlet, language, from, until);
  }

  /** The same with another language of articles. */
  public Filters language(String other) {
    return new Filters(kind, party, outlet, other, from, until);
  }

  /** The same with another outlet. */
  public Filters outlet(String other) {
    return new Filters(kind, party, other, language, from, until);
  }

  /**
   * What a question of the catalogue is given of these: its parameters of the same names, with
   * whole IRIs, and days for years.
   *
   * @param names the parameters that the question has
   */
  public Map<String, String> bindings(Collection<String> names) {
    Map<String, String> values = new TreeMap<>(parameters());
    values.computeIfPresent("kind", (name, value) -> "det:" + value);
    values.computeIfPresent("from", (name, year) -> year + "-01-01");
    values.computeIfPresent("until", (name, year) -> year + "-12-31");
    values.keySet().retainAll(names);
    return values;
  }

  private static String text(Map<String, String> given, String name) {
    return given.getOrDefault(name, "").strip();
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }

  private static void require(String value, String name, String pattern, String expected) {
    Objects.requireNonNull(value);
    if (!value.matches(pattern)) {
      throw bad(name + " is \"" + value + "\"; expected " + expected + ", or none");
    }
  }

  private static Fault bad(String found) {
    return new Fault(
        Fault.Code.BAD_PARAMETER,
        "address",
        found,
        "Correct it; a picture may be narrowed by " + NAMES);
  }
}
