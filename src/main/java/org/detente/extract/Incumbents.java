package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Tenure;

/**
 * Names the person where a text names the office ("le président russe a prévenu"): who holds it on
 * the claim's date, or on the day of publication where the claim has none, if the register knows
 * exactly one; else whom the text has named of those who have ever held it.
 */
final class Incumbents {

  private final Gazetteer gazetteer;
  private final Optional<DateSpan> issued;
  private final Set<String> named;

  /**
   * @param issued day of publication
   * @param named slugs of the persons the article names
   */
  Incumbents(Gazetteer gazetteer, Optional<DateSpan> issued, Set<String> named) {
    this.gazetteer = gazetteer;
    this.issued = issued;
    this.named = named;
  }

  void name(Draft draft) {
    Optional<DateSpan> when =
        draft.date.filter(OutOfOffice::isDated).or(() -> issued.filter(OutOfOffice::isDated));
    draft.agents.replaceAll(agent -> holder(draft, agent, when));
    Set<String> known = new TreeSet<>();
    draft.agents.removeIf(a -> a.entity().filter(e -> !known.add(e)).isPresent());
    if (draft.type == EventType.DEPARTURE) {
      draft.targets.replaceAll(target -> holder(draft, target, when));
    }
    Optional<DateSpan> now = issued.filter(OutOfOffice::isDated);
    draft.speaker = draft.speaker.map(speaker -> holder(draft, speaker, now));
  }

  private Mention holder(Draft draft, Mention mention, Optional<DateSpan> when) {
    boolean post =
        mention
            .entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() == EntityKind.POST)
            .isPresent();
    Optional<Mention> stranger = post ? Strangers.beside(draft.scene, mention) : Optional.empty();
    if (!post || stranger.isPresent()) {
      return stranger.orElse(mention);
    }
    List<Tenure> all =
        gazetteer.tenures().stream()
            .filter(t -> t.post().equals(mention.entity().orElseThrow()))
            .toList();
    List<Tenure> holders = isNew(draft.scene, mention) ? ofNamed(all) : all;
    List<Tenure> then = holders.stream().filter(t -> covers(t, when)).toList();
    Optional<String> incumbent = one(ofNamed(then)).or(() -> one(then));
    Optional<String> ever =
        incumbent
            .or(() -> one(holders.stream().filter(t -> isSeated(t, issued)).toList()))
            .or(() -> one(ofNamed(holders)));
    boolean out =
        when.isPresent()
            && holders.stream()
                .filter(t -> ever.filter(t.person()::equals).isPresent())
                .noneMatch(t -> OutOfOffice.mayTouch(t, when.get()));
    if (ever.isPresent() && out) {
      draft.flags.add(Claim.Flag.OUT_OF_OFFICE);
    }
    return ever.map(person -> Mention.of(mention.span(), mention.words(), person)).orElse(mention);
  }

  /** "Новый генсек НАТО", "the next Secretary General": whom the text names, else nobody known. */
  private static boolean isNew(Scene scene, Mention post) {
    List<Token> tokens = scene.sentence().tokens();
    return IntStream.range(1, tokens.size())
        .filter(i -> tokens.get(i).span().start() == post.span().start())
        .mapToObj(i -> tokens.get(i - 1).lemma())
        .anyMatch(
            l ->
                scene.grammar().is(WordClass.UPCOMING, l)
                    || scene.grammar().is(WordClass.NEWCOMER, l));
  }

  private List<Tenure> ofNamed(List<Tenure> tenures) {
    return tenures.stream().filter(t -> named.contains(t.person())).toList();
  }

  /** A tenure without a beginning says nothing of who holds the post that day. */
  private static boolean covers(Tenure tenure, Optional<DateSpan> when) {
    return tenure.from().isPresent()
        && when.filter(w -> OutOfOffice.mayTouch(tenure, w)).isPresent();
  }

  /** On the day of publication, if that is known to the day; the successor holds on hand-over. */
  private static boolean isSeated(Tenure tenure, Optional<DateSpan> issued) {
    return tenure.from().isPresent()
        && issued
            .filter(DateSpan::isDay)
            .flatMap(DateSpan::earliest)
            .filter(tenure::mayCover)
            .isPresent();
  }

  private static Optional<String> one(List<Tenure> tenures) {
    Set<String> persons = new TreeSet<>(tenures.stream().map(Tenure::person).toList());
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }
}
