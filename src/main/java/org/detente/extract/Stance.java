package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Of whom something is said, and whether it blames him or asks something of him. */
record Stance(Scene scene, Gazetteer gazetteer) {

  /** "The alliance must promise to take in nobody, Lavrov said": who must is not who says it. */
  Optional<Mention> asked(Clause said, Set<String> voice) {
    boolean must = Mood.isOnlyDue(scene, said);
    return said.subjects().stream()
        .filter(s -> must && !voice.isEmpty())
        .flatMap(s -> named(s).stream())
        .filter(m -> isVoice(m) && sides(m).stream().noneMatch(voice::contains))
        .findFirst();
  }

  /** "Russia has violated the treaty, NATO said": a named party does wrong, or is it. */
  boolean isWrong(Clause said) {
    boolean party =
        said.subjects().stream()
            .flatMap(s -> scene.name(s.head()).stream())
            .anyMatch(m -> m.entities().stream().anyMatch(e -> e.kind().isAgent()));
    boolean wrong =
        scene.grammar().is(WordClass.WRONGDOING, said.verb().lemma())
            || scene.grammar().is(WordClass.COPULA, said.verb().lemma())
                && said.objects().stream()
                    .anyMatch(o -> scene.grammar().is(WordClass.WRONGDOING, scene.head(o).lemma()));
    return party && wrong && !said.verb().negated() && said.verb().isFinite();
  }

  /** Who does the wrong. */
  Optional<Mention> blamed(Clause said) {
    return said.subjects().stream()
        .flatMap(s -> named(s).stream())
        .filter(this::isVoice)
        .findFirst();
  }

  Optional<Mention> named(Phrase phrase) {
    return scene
        .name(phrase.head())
        .flatMap(m -> m.entities().stream().filter(e -> e.kind().isAgent()).findFirst())
        .map(e -> Resolver.mention(scene, scene.core(phrase), e));
  }

  Set<String> sides(Mention mention) {
    return mention
        .entity()
        .map(slug -> Set.copyOf(new Sides(gazetteer).of(slug, Optional.empty())))
        .orElse(Set.of());
  }

  /** Somebody who can hold something: a person, a state, an organisation. */
  boolean isVoice(Mention mention) {
    return mention
        .entity()
        .flatMap(gazetteer::entity)
        .map(Entity::kind)
        .filter(k -> k.isAgent() && k != EntityKind.COUNCIL && k != EntityKind.PLACE)
        .isPresent();
  }
}
