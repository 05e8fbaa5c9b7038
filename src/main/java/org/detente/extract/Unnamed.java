package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * Voices that name nobody: a paper speaks for whoever issued it ("the statement said"), and a
 * pronoun for which nobody is found is no one.
 */
record Unnamed(Scene scene, Resolver resolver) {

  /** Whose statements are told by their own words, without who made them. */
  private static final String ALLIANCE = "nato";

  void complete(Draft draft) {
    draft.speaker = draft.speaker.flatMap(this::meant);
    for (Mention agent : draft.agents.stream().filter(a -> a.entity().isEmpty()).toList()) {
      draft.agents.remove(agent);
      meant(agent)
          .filter(m -> draft.agents.stream().noneMatch(a -> a.entity().equals(m.entity())))
          .or(() -> meant(agent).filter(m -> m.entity().isEmpty()))
          .ifPresent(draft.agents::add);
    }
  }

  /** Lets people of a side who are not known act for it, but for what they only say. */
  void sides(Draft draft) {
    if (draft.type.family() != EventType.Family.SPEECH_ACT) {
      draft.agents.replaceAll(a -> a.entity().isPresent() ? a : ofSide(a));
    }
  }

  /** "We expelled eight, NATO's ambassador said": his side did. */
  private Mention ofSide(Mention doer) {
    return phrase(doer)
        .filter(p -> scene.grammar().is(WordClass.MEETING_PEOPLE, scene.head(p).lemma()))
        .filter(p -> p.complements().stream().noneMatch(c -> scene.governs(WordClass.GENITIVE, c)))
        .filter(p -> !scene.grammar().all(WordClass.OWNER).isEmpty())
        .map(p -> resolver.belonging().sides(scene, p))
        .filter(sides -> sides.size() == 1)
        .map(sides -> Mention.of(doer.span(), doer.words(), sides.get(0)))
        .orElse(doer);
  }

  private Optional<Phrase> phrase(Mention mention) {
    return scene.sentence().phrases().stream()
        .filter(p -> mention.span().contains(scene.head(p).span()))
        .min((a, b) -> a.first() - b.first());
  }

  private Optional<Mention> meant(Mention voice) {
    if (voice.entity().isPresent()) {
      return Optional.of(voice);
    }
    Optional<Phrase> phrase = phrase(voice);
    if (phrase.isEmpty()) {
      return Optional.of(voice);
    }
    if (scene.head(phrase.get()).pos() == Pos.PRON) {
      return Optional.empty();
    }
    boolean paper = scene.grammar().is(WordClass.PAPER, scene.head(phrase.get()).lemma());
    return paper ? issuer(voice, phrase.get()).or(() -> Optional.of(voice)) : Optional.of(voice);
  }

  /** "a communiqué from the alliance"; else the body or its people named last. */
  private Optional<Mention> issuer(Mention voice, Phrase paper) {
    return scene.below(paper).stream()
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .findFirst()
        .or(
            () ->
                resolver
                    .lastNamed(
                        e ->
                            e.slug().equals(ALLIANCE)
                                || e.kind() == EntityKind.GROUP
                                    && e.sides().equals(Set.of(ALLIANCE)))
                    .map(e -> Resolver.mention(scene, voice.span(), e)));
  }
}
