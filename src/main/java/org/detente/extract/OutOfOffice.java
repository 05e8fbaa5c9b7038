package org.detente.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Tenure;

/**
 * Notices whoever is named by an office that the register says he or she did not hold then ("le
 * représentant permanent Dmitri Rogozine" of an article of 2016). The claim is kept and flagged:
 * text, date or register may be wrong, and the graph cannot know which.
 */
final class OutOfOffice {

  /** What is left of the confidence that somebody holds an office out of his or her time. */
  private static final BigDecimal DOUBTED = new BigDecimal("0.5");

  private final Gazetteer gazetteer;
  private final Optional<DateSpan> issued;
  private final List<OfficeHolding> namings;

  /**
   * @param issued day of publication, which dates claims that have no date
   * @param namings where the article names a person with a post
   */
  OutOfOffice(Gazetteer gazetteer, Optional<DateSpan> issued, List<OfficeHolding> namings) {
    this.gazetteer = gazetteer;
    this.issued = issued;
    this.namings = namings;
  }

  /** Flags a claim one of whose agents is named by an office not held on the claim's date. */
  void flag(Draft draft) {
    Optional<DateSpan> when = draft.date.filter(OutOfOffice::isDated).or(() -> issued);
    if (draft.agents.stream().anyMatch(a -> isOut(draft, a, when))) {
      draft.flags.add(Claim.Flag.OUT_OF_OFFICE);
    }
  }

  /** A holding with less confidence where the person did not hold the post that day. */
  OfficeHolding weigh(OfficeHolding holding) {
    boolean out = !holding.former() && !mayHold(holding, holding.on());
    return out
        ? new OfficeHolding(
            holding.person(),
            holding.post(),
            holding.on(),
            false,
            DOUBTED,
            holding.rule(),
            holding.evidence())
        : holding;
  }

  private boolean isOut(Draft draft, Mention agent, Optional<DateSpan> when) {
    boolean apposed =
        namings.stream()
            .filter(n -> !n.former() && n.person().entity().equals(agent.entity()))
            .filter(n -> n.evidence().trigger().overlaps(agent.span()))
            .anyMatch(n -> !mayHold(n, when));
    return apposed || draft.flags.contains(Claim.Flag.OUT_OF_OFFICE);
  }

  private boolean mayHold(OfficeHolding naming, Optional<DateSpan> when) {
    return mayHold(
        naming.person().entity().orElseThrow(), naming.post().entity().orElseThrow(), when);
  }

  /**
   * False when the register has tenures of the person in the post and none may touch that time;
   * what the register does not know it does not deny.
   */
  private boolean mayHold(String person, String post, Optional<DateSpan> when) {
    boolean seated =
        gazetteer.entity(post).map(Entity::kind).filter(k -> k == EntityKind.POST).isPresent();
    List<Tenure> own =
        gazetteer.tenures().stream()
            .filter(t -> t.post().equals(post) && t.person().equals(person))
            .toList();
    return !seated
        || own.isEmpty()
        || when.filter(OutOfOffice::isDated).isEmpty()
        || own.stream().anyMatch(t -> mayTouch(t, when.get()));
  }

  /** The last day counts: whoever hands over that day is still called by the post. */
  static boolean mayTouch(Tenure tenure, DateSpan when) {
    LocalDate first = when.earliest().orElseThrow();
    LocalDate last = when.latest().orElseThrow();
    return tenure.from().map(f -> !last.isBefore(f)).orElse(true)
        && tenure.until().map(u -> !first.isAfter(u)).orElse(true);
  }

  static boolean isDated(DateSpan date) {
    return date.earliest().isPresent() && date.latest().isPresent();
  }
}
