package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Tenure;

/**
 * Names the person where a text names the office ("le président russe a prévenu"): who holds it on
 * the day of publication, if the register knows exactly one, or whom the text has named of those
 * who have held it.
 */
final class Incumbents {

  private final Gazetteer gazetteer;
  private final Optional<LocalDate> day;
  private final Set<String> named;

  /**
   * @param day day of publication, if it is known to the day
   * @param named slugs of the persons the article names
   */
  Incumbents(Gazetteer gazetteer, Optional<LocalDate> day, Set<String> named) {
    this.gazetteer = gazetteer;
    this.day = day;
    this.named = named;
  }

  void name(Draft draft) {
    draft.agents.replaceAll(this::holder);
    draft.speaker = draft.speaker.map(this::holder);
  }

  private Mention holder(Mention mention) {
    boolean post =
        mention
            .entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() == EntityKind.POST)
            .isPresent();
    if (!post) {
      return mention;
    }
    List<Tenure> holders =
        gazetteer.tenures().stream()
            .filter(t -> t.post().equals(mention.entity().orElseThrow()))
            .toList();
    return one(holders.stream().filter(t -> named.contains(t.person())).toList())
        .or(() -> day.flatMap(d -> one(holders.stream().filter(t -> covers(t, d)).toList())))
        .map(person -> Mention.of(mention.span(), mention.words(), person))
        .orElse(mention);
  }

  /** A tenure without a beginning says nothing of who holds the post today. */
  private static boolean covers(Tenure tenure, LocalDate day) {
    return tenure.from().isPresent() && tenure.mayCover(day);
  }

  private static Optional<String> one(List<Tenure> tenures) {
    Set<String> persons = new TreeSet<>(tenures.stream().map(Tenure::person).toList());
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }
}
