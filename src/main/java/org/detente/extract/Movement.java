package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * Who moves forces that the text only says to move: "Plusieurs navires russes ont mouillé", "Les
 * renforts russes sont attendus".
 */
final class Movement {

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;

  Movement(Scene scene, Resolver resolver, Gazetteer gazetteer) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
  }

  /** The side of the forces that a verb says to move is who moves them. */
  void complete(Draft draft) {
    boolean moves =
        draft.type == EventType.DEPLOYMENT
            && draft.agents.isEmpty()
            && draft
                .clause
                .filter(
                    c ->
                        c.verb().voice() != Voice.PASSIVE
                            || isNamed(draft.objectPhrase)
                            || areForces(draft.objectPhrase)
                            || draft.fit.sense().modality().isPresent())
                .filter(c -> draft.objectPhrase.filter(c.subjects()::contains).isPresent())
                .isPresent();
    if (!moves) {
      moved(draft);
      owned(draft);
      return;
    }
    Phrase forces = draft.objectPhrase.orElseThrow();
    for (Phrase part : forces.all()) {
      List<String> sides = resolver.belonging().sides(scene, part);
      named(part)
          .or(() -> sides.size() == 1 ? gazetteer.entity(sides.get(0)) : Optional.empty())
          .map(e -> Resolver.mention(scene, scene.words(part), e))
          .or(() -> isNamed(Optional.of(part)) ? owner(part) : Optional.empty())
          .or(() -> areForces(Optional.of(part)) ? adjective(part, part.last()) : Optional.empty())
          .or(() -> ofWhich(draft))
          .or(() -> part == forces && sides.isEmpty() ? announcer(draft) : Optional.empty())
          .ifPresent(draft.agents::add);
    }
    if (!forces.appositions().isEmpty()) {
      draft.object =
          Optional.of(
              Mention.unresolved(scene.words(forces), scene.words(forces).of(scene.text())));
    }
  }

  /** "la Russie, dont les troupes étaient entrées au Kosovo": whose troops they are. */
  private Optional<Mention> ofWhich(Draft draft) {
    return draft
        .clause
        .filter(c -> c.link() == Clause.Link.RELATIVE)
        .filter(c -> scene.grammar().is(WordClass.RELATIVE_GENITIVE, c.marker()))
        .flatMap(Clause::noun)
        .flatMap(n -> resolver.resolve(scene, n, e -> e.kind().isAgent()));
  }

  /** "наращивается присутствие НАТО": whose they are is told by a name. */
  private boolean isNamed(Optional<Phrase> forces) {
    return forces.stream()
        .filter(
            f ->
                !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
                    || !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty())
        .flatMap(f -> scene.below(f).stream())
        .anyMatch(p -> scene.governs(WordClass.GENITIVE, p) && scene.name(p.head()).isPresent());
  }

  /** "Des soldats français seront déployés": whose soldiers they are. */
  private boolean areForces(Optional<Phrase> forces) {
    return forces
        .filter(f -> !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty())
        .filter(
            f ->
                scene.grammar().is(WordClass.FORCES, scene.head(f).lemma())
                    || named(f).isPresent()
                    || adjective(f, f.last()).isPresent())
        .isPresent();
  }

  /** "Russian paratroopers deploy to Bosnia": what moves by itself is what is deployed. */
  private void moved(Draft draft) {
    if (draft.type != EventType.DEPLOYMENT || draft.object.isPresent() || draft.noun.isPresent()) {
      return;
    }
    draft.object =
        draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .filter(p -> scene.head(p).pos() == Pos.NOUN)
            .filter(p -> scene.grammar().is(WordClass.FORCES, scene.head(p).lemma()))
            .findFirst()
            .map(p -> Mention.unresolved(scene.words(p), scene.words(p).of(scene.text())));
  }

  /**
   * "усиление присутствия НАТО", "усилением своего присутствия": whose forces they are deploys
   * them.
   */
  private void owned(Draft draft) {
    Optional<Phrase> forces =
        draft
            .objectPhrase
            .filter(p -> draft.type == EventType.DEPLOYMENT && draft.agents.isEmpty())
            .filter(p -> draft.noun.isPresent());
    forces
        .filter(p -> scene.grammar().is(WordClass.FORCES, scene.head(p).lemma()))
        .flatMap(p -> possessor(p).or(() -> owner(p)))
        .or(() -> forces.flatMap(p -> adjective(p, isSent(draft) ? p.last() : p.head() - 1)))
        .or(
            () ->
                forces.flatMap(p -> named(p).map(e -> Resolver.mention(scene, scene.words(p), e))))
        .ifPresent(draft.agents::add);
  }

  /** "присутствия НАТО", "системы противоракетной обороны США": down what hangs on it. */
  private Optional<Mention> owner(Phrase forces) {
    Optional<Mention> owner = Optional.empty();
    for (Phrase part : forces.complements()) {
      boolean owns =
          scene.governs(WordClass.GENITIVE, part)
              || scene.grammar().is(WordClass.OWNER, part.preposition());
      if (owner.isEmpty() && owns) {
        owner = resolver.resolve(scene, part, e -> e.kind().isAgent()).or(() -> owner(part));
      }
    }
    return owner;
  }

  /**
   * "le déploiement des forces russes": somebody sends them; "l'arrivée des forces": nobody told.
   */
  private static boolean isSent(Draft draft) {
    return draft.fit.sense().bindings().stream().anyMatch(b -> b.role() == Role.AGENT);
  }

  /** "российского присутствия", "the deployment of American missiles". */
  private Optional<Mention> adjective(Phrase forces, int last) {
    return IntStream.rangeClosed(forces.first(), last)
        .mapToObj(scene::token)
        .flatMap(t -> gazetteer.demonym(t.lemma()).stream())
        .findFirst()
        .map(e -> Resolver.mention(scene, scene.words(forces), e));
  }

  /** Not of "le retrait de ses troupes de Géorgie": in French a state may be where they leave. */
  static boolean isOwner(Scene scene, Phrase name) {
    return scene
        .name(name.head())
        .filter(
            m ->
                scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
                    || m.entities().stream().anyMatch(e -> e.kind() != EntityKind.STATE))
        .isPresent();
  }

  private Optional<Mention> possessor(Phrase forces) {
    return scene.isPossessive(forces.first())
        ? resolver
            .belonging()
            .possessor(scene, forces)
            .map(e -> Resolver.mention(scene, scene.token(forces.first()).span(), e))
        : Optional.empty();
  }

  /** "les troupes russes": a group that is known has one side; "des bataillons alliés". */
  private Optional<Entity> named(Phrase forces) {
    Optional<Entity> allies =
        forces.appositions().stream()
            .flatMap(a -> scene.name(a.head()).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind().isAgent())
            .findFirst();
    return allies.isPresent()
        ? allies
        : scene
            .name(forces.head())
            .flatMap(m -> m.entities().stream().filter(e -> e.sides().size() == 1).findFirst())
            .flatMap(e -> gazetteer.entity(e.sides().iterator().next()));
  }

  /** "L'Allemagne annonce qu'une brigade s'installera en Lituanie": the state that says it. */
  private Optional<Mention> announcer(Draft draft) {
    return draft
        .speaker
        .filter(s -> isNamed(s))
        .filter(
            s ->
                s.entity()
                    .flatMap(gazetteer::entity)
                    .filter(
                        e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
                    .isPresent());
  }

  private boolean isNamed(Mention speaker) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      if (scene.token(i).span().overlaps(speaker.span())) {
        return scene.name(i).isPresent();
      }
    }
    return false;
  }

  /** "The Russian planes left it": forces leave no treaty that only a pronoun may name. */
  static boolean isFlight(Draft draft) {
    return draft.type == EventType.TREATY_WITHDRAWAL
        && draft.objectPhrase.filter(p -> draft.scene.head(p).pos() == Pos.PRON).isPresent()
        && draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .map(p -> draft.scene.head(p).lemma())
            .anyMatch(l -> draft.scene.grammar().is(WordClass.FORCES, l));
  }
}
