package org.detente.table;

import java.util.Map;
import java.util.Optional;

/**
 * One acting on another in one event.
 *
 * @param event the cells of the event
 * @param source who acts: an entity by its slug, or words between quotation marks
 * @param target upon whom
 * @param basis where the pair comes from; see {@link ActedUpon}
 * @param rule its codes
 */
record Dyad(
    Map<String, String> event, String source, String target, String basis, Crosswalk.Rule rule) {

  /** The CAMEO code: of a visit seen from its host, 043. */
  String cameo() {
    return basis.equals("mirror") ? "043" : rule.cameo();
  }

  /** The year in which the event falls; nothing where that is not certain. */
  Optional<String> year() {
    return EventCells.year(event);
  }
}
