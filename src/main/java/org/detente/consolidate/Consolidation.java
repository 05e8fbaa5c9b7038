package org.detente.consolidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Event;
import org.detente.model.Modality;
import org.detente.model.Testimony;

/**
 * Claims become events. The most precise tellings anchor events; a vaguer one joins only if exactly
 * one event is compatible with it, else it stands alone. A claim that something is possible or
 * demanded attests nothing; one that it did not happen is kept beside the event as a denial.
 *
 * <p>The same set of claims gives the same events, in whatever order they come. The cost is that of
 * sorting, n log n in the number of claims.
 */
public final class Consolidation {

  private final Happenings happenings = new Happenings();

  private final Set<String> parted;

  private Consolidation(Set<String> parted) {
    this.parted = parted;
  }

  /**
   * The events that claims attest, by slug.
   *
   * @param claims every claim of every article and of the reference layer; each once
   * @param identities what earlier events were called, and what a curator joined or parted
   */
  public static List<Event> of(Collection<Testimony> claims, Identities identities) {
    Consolidation work = new Consolidation(identities.parted());
    List<Telling> attesting = Telling.of(claims.stream().filter(Consolidation::attests).toList());
    attesting.stream().sorted(Telling.MOST_PRECISE_FIRST).forEach(work::place);
    Telling.of(claims.stream().filter(Testimony::negative).filter(Consolidation::isTold).toList())
        .forEach(work::deny);
    List<Happening> joined = identities.joined(work.happenings.all());
    return identities.named(Naming.events(joined));
  }

  private static boolean attests(Testimony claim) {
    return !claim.negative() && isTold(claim);
  }

  private static boolean isTold(Testimony claim) {
    return claim.modality() != Modality.POSSIBLE && claim.modality() != Modality.DEMANDED;
  }

  private void place(Telling telling) {
    if (parted.contains(telling.sum().claim())) {
      happenings.apart(telling);
      return;
    }
    Optional<Happening> about = happenings.about(telling);
    if (about.isEmpty() && telling.sum().date().isPresent()) {
      about = happenings.ofSameOrigin(telling);
    }
    if (about.isPresent()) {
      about.get().join(telling);
    } else if (telling.isDay()) {
      happenings.begin(telling);
    } else {
      happenings.joinVague(telling);
    }
  }

  private void deny(Telling telling) {
    happenings.about(telling).ifPresent(happening -> happening.deny(telling));
  }
}
