package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;

/** Doers that the participle on an event noun names: "l'exercice organisé par l'Otan". */
final class ByParticiple {

  private static final Set<EventType> DONE =
      EnumSet.of(
          EventType.EXERCISE,
          EventType.SUSPENSION,
          EventType.RESUMPTION,
          EventType.CLOSURE,
          EventType.OPENING,
          EventType.DISSOLUTION,
          EventType.ESTABLISHMENT,
          EventType.DEPLOYMENT,
          EventType.CONFLICT,
          EventType.CANCELLATION,
          EventType.POSTPONEMENT);

  private ByParticiple() {}

  /** Who is said to have decided, announced or led it does it, where nobody else is named. */
  static void complete(Scene scene, Draft draft, FrameMatcher matcher) {
    if (!DONE.contains(draft.type) || !draft.agents.isEmpty() || draft.noun.isEmpty()) {
      return;
    }
    Phrase noun = draft.noun.get();
    scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE && !c.verb().negated())
        .filter(c -> c.verb().voice() == VerbGroup.Voice.PASSIVE)
        .filter(c -> isOn(scene, c, noun))
        .flatMap(c -> matcher.verb(scene, c).stream())
        .filter(f -> hands(f.sense()))
        .findFirst()
        .ifPresent(
            f ->
                f.role(Role.AGENT).stream()
                    .map(Fit.Filler::mention)
                    .filter(m -> m.entity().isPresent())
                    .forEach(draft.agents::add));
  }

  /** On the noun, or on what hangs on it: "la suspension de la coopération annoncée par". */
  private static boolean isOn(Scene scene, Clause participle, Phrase noun) {
    Optional<Phrase> on = participle.noun();
    return on.filter(n -> n == noun || noun.complements().contains(n)).isPresent();
  }

  private static boolean hands(Sense sense) {
    return sense.effect() == Sense.Effect.TRANSMISSION || sense.effect() == Sense.Effect.OCCURRENCE;
  }
}
