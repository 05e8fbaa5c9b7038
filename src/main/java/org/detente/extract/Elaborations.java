package org.detente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.Block;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/**
 * Sentences that tell more of the meeting just told: "Stoltenberg met Lavrov in Munich. They
 * discussed Ukraine." What was discussed is its topic; who discussed it are those who met.
 */
final class Elaborations {

  /** Farthest back that the meeting was told, code points: two or three sentences. */
  private static final int NEAR = 500;

  private final Sides sides;

  Elaborations(Sides sides) {
    this.sides = sides;
  }

  /** Links what tells more of a meeting to it, and gives it those who met; drops what is none. */
  void link(List<Draft> drafts) {
    Optional<Draft> met = Optional.empty();
    for (Draft draft : drafts) {
      if (draft.type != EventType.MEETING) {
        continue;
      }
      Optional<Draft> told = met.filter(m -> isMore(m, draft));
      told.ifPresent(first -> complete(first, draft));
      if (told.isEmpty() && isMeeting(draft)) {
        met = Optional.of(draft);
      }
    }
    drafts.removeIf(this::isAlone);
  }

  /**
   * "Putin has openly discussed Russia's wish to join": one alone who speaks of something meets
   * nobody.
   */
  private boolean isAlone(Draft draft) {
    return draft.type == EventType.MEETING
        && isTopic(draft)
        && draft.agents.size() == 1
        && draft.retells.isEmpty()
        && draft.targets.isEmpty()
        && draft.forum.isEmpty()
        && draft.agents.get(0).entity().filter(sides::isPerson).isPresent()
        && draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .noneMatch(p -> draft.scene.governs(WordClass.WITH, p))
        && draft
            .clause
            .filter(c -> c.subjects().size() == 1 && c.subjects().get(0).conjuncts().isEmpty())
            .isPresent();
  }

  private static void complete(Draft first, Draft more) {
    more.retells = Optional.of(first);
    if (isOpen(more)) {
      more.agents.clear();
      more.agents.addAll(first.agents);
      more.targets.addAll(first.targets);
    }
  }

  private static boolean isMeeting(Draft draft) {
    return draft.modality == Modality.ACTUAL
        && !draft.negative
        && draft.scene.block().kind() != Block.Kind.TITLE
        && !draft.agents.isEmpty();
  }

  private boolean isMore(Draft first, Draft more) {
    boolean next =
        first.scene.sentence() != more.scene.sentence()
            && more.trigger.start() - first.trigger.end() < NEAR;
    boolean plain = more.modality == Modality.ACTUAL && !more.negative && more.date.isEmpty();
    return next
        && plain
        && more.targets.isEmpty()
        && more.place.filter(p -> !isInTopic(more, p)).isEmpty()
        && more.forum.isEmpty()
        && (isOpen(more) || sameParties(first, more))
        && (isTopic(more) || more.noun.filter(n -> isKnown(more, n)).isPresent());
  }

  /** "Ambassadors discussed Afghanistan", "we discussed exercises": by those who met. */
  private static boolean isOpen(Draft more) {
    return more.agents.stream()
        .allMatch(
            a ->
                a.entity().isEmpty()
                    || more.scene
                        .grammar()
                        .is(WordClass.FIRST_PERSON, a.words().toLowerCase(Locale.ROOT)));
  }

  /** All that met, and nobody else. */
  private boolean sameParties(Draft first, Draft more) {
    boolean persons =
        more.agents.stream()
            .filter(a -> a.entity().filter(sides::isPerson).isPresent())
            .allMatch(a -> isAmong(first.agents, a) || isAmong(first.targets, a));
    Set<String> met = sides.ofAll(first.agents);
    met.addAll(sides.ofAll(first.targets));
    return persons && met.size() > 1 && met.equals(sides.ofAll(more.agents));
  }

  private static boolean isAmong(List<Mention> mentions, Mention mention) {
    return mentions.stream().anyMatch(m -> m.entity().equals(mention.entity()));
  }

  /** "discussed activities in Europe": not where they met. */
  private static boolean isInTopic(Draft more, Mention place) {
    return more.object.filter(o -> o.span().overlaps(place.span())).isPresent()
        || !more.trigger.overlaps(place.span())
            && more.clause.stream()
                .flatMap(c -> c.objects().stream())
                .anyMatch(o -> more.scene.words(o).overlaps(place.span()));
  }

  /** "discussed Ukraine": a verb that tells what was spoken of. */
  private static boolean isTopic(Draft more) {
    return more.noun.isEmpty() && more.object.isPresent();
  }

  /** "The talks focused on Ukraine", "their second encounter": what was just told. */
  private static boolean isKnown(Draft more, Phrase noun) {
    String first = more.scene.token(noun.first()).lower();
    return more.scene.grammar().is(WordClass.DEFINITE, first)
        || more.scene.grammar().is(WordClass.POSSESSIVE, first);
  }
}
