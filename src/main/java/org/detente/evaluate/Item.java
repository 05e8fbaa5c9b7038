package org.detente.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/**
 * What is counted once, of gold or of a prediction: a claim with its retellings. Roles are the
 * union of the tellings', the date the most precise of theirs.
 *
 * @param ids ids of the tellings, the first telling first
 * @param tellings where each telling stands
 * @param dates the most precise date, or nothing
 * @param effective likewise
 * @param answers ids of the items it answers
 * @param core true where one telling is core (gold)
 * @param confidence the greatest of the tellings' (predictions), 0 to 1
 */
record Item(
    List<String> ids,
    EventType type,
    List<Telling> tellings,
    List<Named> agents,
    List<Named> targets,
    List<Named> objects,
    List<Named> forums,
    List<Named> speakers,
    List<DateSpan> dates,
    List<DateSpan> effective,
    Set<Modality> modalities,
    Set<Boolean> negative,
    List<OptionalInt> numbers,
    List<String> answers,
    boolean core,
    Optional<BigDecimal> confidence) {

  /**
   * Where a telling stands in the file, in code points.
   *
   * @param trigger the words that express it
   * @param sentence the sentence around them
   * @param words the sentence as the clean text has it; empty where no sentence was read
   */
  record Telling(Span trigger, Span sentence, String words) {}

  /** The first telling's id. */
  String id() {
    return ids.get(0);
  }

  /** The sentences it is told in, white space made single, in one line. */
  String sentences() {
    return tellings.stream()
        .map(telling -> telling.words().strip().replaceAll("\\s+", " "))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" | "));
  }
}
