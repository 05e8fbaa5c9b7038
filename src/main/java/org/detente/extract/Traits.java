package org.detente.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Pos;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Span;

/** Which traits each claim of an article has. */
final class Traits {

  private static final int FAR = 60;
  private static final int LONG = 40;

  private final Gazetteer gazetteer;
  private final List<Draft> drafts;
  private final Set<Draft> retold = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param drafts every claim of the article, linked and flagged
   */
  Traits(Gazetteer gazetteer, List<Draft> drafts) {
    this.gazetteer = gazetteer;
    this.drafts = drafts;
    for (Draft draft : drafts) {
      draft.retells.ifPresent(
          first -> {
            retold.add(first);
            retold.add(draft);
          });
    }
  }

  Set<Trait> of(Draft draft) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.addAll(draft.traits);
    agents(draft, traits);
    set(traits, Trait.NO_OBJECT, draft.object.isEmpty());
    set(traits, Trait.UNKNOWN_OBJECT, draft.object.filter(o -> o.entity().isEmpty()).isPresent());
    set(traits, Trait.UNDATED, draft.date.isEmpty());
    set(traits, Trait.SPARSE_FRAME, known(draft.fit) < 2);
    set(traits, Trait.CONDITIONED, isConditioned(draft.fit));
    set(traits, Trait.LONG_SENTENCE, draft.scene.sentence().tokens().size() > LONG);
    set(traits, Trait.SUBORDINATE, draft.clause.filter(Traits::isSubordinate).isPresent());
    set(traits, Trait.HEADLINE, draft.scene.block().kind() == Block.Kind.TITLE);
    set(traits, Trait.NOT_ACTUAL, draft.modality != Modality.ACTUAL);
    set(traits, Trait.DENIED, draft.negative);
    set(traits, Trait.SEVERAL, drafts.stream().anyMatch(d -> d != draft && sameWords(d, draft)));
    set(traits, Trait.RETOLD, retold.contains(draft));
    set(traits, Trait.OUT_OF_OFFICE, draft.flags.contains(Claim.Flag.OUT_OF_OFFICE));
    family(draft.type.family()).ifPresent(traits::add);
    return traits;
  }

  private void agents(Draft draft, Set<Trait> traits) {
    set(traits, Trait.NO_AGENT, draft.agents.isEmpty());
    boolean far = !draft.agents.isEmpty();
    for (Mention agent : draft.agents) {
      far &= distance(agent.span(), draft.trigger) > FAR;
      if (draft.scene.sentence().span().contains(agent.span())) {
        naming(draft.scene, agent).ifPresent(traits::add);
      }
    }
    set(traits, Trait.FAR_AGENT, far);
  }

  private Optional<Trait> naming(Scene scene, Mention agent) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      if (agent.span().overlaps(scene.token(i).span())) {
        boolean named =
            scene.name(i).stream()
                .flatMap(m -> m.entities().stream())
                .anyMatch(e -> agent.entity().filter(e.slug()::equals).isPresent());
        if (named) {
          return Optional.empty();
        }
        if (scene.token(i).pos() == Pos.PRON || scene.isPossessive(i)) {
          return Optional.of(Trait.AGENT_BY_PRONOUN);
        }
      }
    }
    boolean person =
        agent
            .entity()
            .flatMap(gazetteer::entity)
            .map(Entity::kind)
            .filter(k -> k == EntityKind.PERSON)
            .isPresent();
    return Optional.of(person ? Trait.AGENT_BY_OFFICE : Trait.AGENT_BY_DESCRIPTION);
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private static long known(Fit fit) {
    return fit.roles().values().stream()
        .filter(fs -> fs.stream().anyMatch(f -> f.mention().entity().isPresent()))
        .count();
  }

  private static boolean isConditioned(Fit fit) {
    return !fit.sense().fixed().isEmpty()
        || !fit.sense().kinds().isEmpty()
        || !fit.sense().nouns().isEmpty();
  }

  private static boolean isSubordinate(Clause clause) {
    return switch (clause.link()) {
      case MAIN, COORDINATED, COMPLEMENT -> false;
      case RELATIVE, INFINITIVE, PARTICIPLE, ADVERBIAL -> true;
    };
  }

  private static boolean sameWords(Draft a, Draft b) {
    return a.type == b.type && a.trigger.equals(b.trigger);
  }

  private static Optional<Trait> family(EventType.Family family) {
    return switch (family) {
      case INSTITUTIONAL -> Optional.empty();
      case PERSONNEL -> Optional.of(Trait.PERSONNEL);
      case INSTRUMENT -> Optional.of(Trait.INSTRUMENT);
      case CONTACT -> Optional.of(Trait.CONTACT);
      case SPEECH_ACT -> Optional.of(Trait.SPEECH_ACT);
      case FORCE -> Optional.of(Trait.FORCE);
      case RELATIONS -> Optional.of(Trait.RELATIONS);
    };
  }

  private static void set(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }
}
