package org.detente.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes of states and organisations in data sets of events.
 *
 * @param cameo CAMEO code by slug
 * @param also other codes that data sets have for them
 */
public record ActorCodes(Map<String, String> cameo, List<Also> also) {

  private static final String ISO = "iso3166";

  public ActorCodes {
    also = List.copyOf(also);
  }

  /**
   * Another code of somebody.
   *
   * @param actor slug
   * @param scheme whose code it is: {@code cameo} or {@code iso3166}
   * @param until day from which the code stands for a successor, where it does
   */
  public record Also(String actor, String code, String scheme, Optional<LocalDate> until) {}

  /**
   * Whose code another had before.
   *
   * @param actor slug of the one that had it
   * @param until first day of the successor
   */
  public record Predecessor(String actor, LocalDate until) {}

  /** Those that have a CAMEO code. */
  public Set<String> actors() {
    return cameo.keySet();
  }

  /** The CAMEO code of an actor; empty for none. */
  public String cameo(String actor) {
    return cameo.getOrDefault(actor, "");
  }

  /** ISO 3166's code of three letters; empty for what is no state. CAMEO has the same of most. */
  public String iso(String actor) {
    for (Also other : also) {
      if (other.scheme().equals(ISO) && other.actor().equals(actor)) {
        return other.code();
      }
    }
    String code = cameo(actor);
    return code.startsWith("IGO") ? "" : code;
  }

  /** Slugs by code, of today where a code has had several meanings. */
  public Map<String, String> byCode() {
    Map<String, String> actors = new LinkedHashMap<>();
    cameo.forEach((actor, code) -> actors.putIfAbsent(code, actor));
    for (Also other : also) {
      if (other.until().isEmpty()) {
        actors.putIfAbsent(other.code(), other.actor());
      }
    }
    return actors;
  }

  /** By slug of somebody, who had the code before. */
  public Map<String, Predecessor> predecessors() {
    Map<String, String> actors = byCode();
    Map<String, Predecessor> before = new LinkedHashMap<>();
    for (Also other : also) {
      if (other.until().isPresent()) {
        before.put(
            actors.get(other.code()), new Predecessor(other.actor(), other.until().orElseThrow()));
      }
    }
    return before;
  }
}
