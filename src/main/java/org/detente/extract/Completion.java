package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import org.detente.language.Pos;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Scope;

/**
 * Fills what stands around a claim in its sentence: place, cause, voice, the sides of a council.
 */
final class Completion {

  private static final Set<String> BOTH = Set.of("nato", "russia");

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;
  private final Voices voices;
  private final Assembly assembly;
  private final Setting setting;
  private final Counterparts counterparts;

  Completion(Scene scene, Resolver resolver, Gazetteer gazetteer, Voices voices) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
    this.voices = voices;
    this.assembly = new Assembly(scene, resolver, gazetteer);
    this.setting = new Setting(scene, resolver);
    this.counterparts = new Counterparts(scene, resolver, gazetteer);
  }

  void complete(Draft draft) {
    assembly.groups(draft.agents);
    new Hosts(gazetteer).complete(draft);
    new Delegates(scene, resolver, gazetteer).complete(draft);
    new OnesOwn(scene, resolver).complete(draft);
    new Provocations(scene, resolver).complete(draft);
    assembly.forum(draft);
    new PutOff(scene, resolver, gazetteer).complete(draft);
    new Deciders(scene, resolver).complete(draft);
    new AtJointSitting(scene, gazetteer).complete(draft);
    if (draft.agents.isEmpty()) {
      assembly.parties(draft);
    }
    Relations.foreseen(draft, gazetteer);
    if (draft.agents.isEmpty() && draft.type == EventType.RELATIONS_CHANGE) {
      new Relations(scene, resolver).complete(draft);
    }
    if (draft.type == EventType.SUSPENSION || draft.type == EventType.RESUMPTION) {
      assembly.sittings(draft);
    }
    Topics.ofDoing(scene, draft, gazetteer);
    Topics.beside(scene, draft);
    new JoinedBy(scene, resolver).complete(draft);
    new Takers(scene, resolver).complete(draft);
    AmongAllies.complete(draft, gazetteer);
    counterparts.complete(draft);
    setting.place(draft);
    setting.cause(draft);
    draft
        .clause
        .flatMap(voices::of)
        .ifPresent(
            v -> {
              if (draft.speaker.isEmpty()) {
                draft.speaker = Optional.of(v.speaker());
              }
              draft.announcement = v.clause();
            });
    ToldBehind.complete(draft);
    new Unnamed(scene, resolver).complete(draft);
    TheCountry.ofSpeaker(draft, gazetteer);
    boolean left =
        draft.type == EventType.REFUSAL
            && draft.fit.sense().bindings().stream().noneMatch(b -> b.role() == Role.AGENT);
    boolean voiced = draft.type == EventType.THREAT || draft.type == EventType.ACCUSATION || left;
    if (voiced && draft.agents.isEmpty()) {
      draft.speaker.filter(s -> s.entity().isPresent()).ifPresent(draft.agents::add);
    }
    new Due(gazetteer).complete(draft);
    Wanted.complete(scene, draft);
    new Movement(scene, resolver, gazetteer).complete(draft);
    Codenames.complete(scene, draft);
    LeftPosts.complete(scene, resolver, gazetteer, draft);
    Accreditations.complete(draft);
    Accreditations.ofOthers(draft, gazetteer);
    Ceased.complete(scene, resolver, draft);
    Participants.speaker(draft);
    Participants.named(draft, resolver);
    Participants.company(draft, resolver);
    Participants.guest(draft, resolver);
    Comers.complete(draft, resolver);
    Comers.guest(draft, resolver);
    Participants.partner(draft);
    joint(draft);
    Companions.complete(draft, resolver, gazetteer);
    new Unnamed(scene, resolver).sides(draft);
    new EachOnce(gazetteer).complete(draft);
    QuotedNames.complete(scene, draft);
    Gerundial.complete(draft);
    Scraps.complete(scene, draft);
    Hedges.eventual(scene, draft);
    ByWhom.cut(scene, draft);
    new Warnings(scene, resolver, gazetteer).complete(draft);
    new Accused(scene, resolver, gazetteer).complete(draft);
    if (draft.type == EventType.SUSPENSION || draft.type == EventType.RESUMPTION) {
      scope(draft);
    }
  }

  /**
   * "Учение было проведено ими": what both sides exercise they cooperate in; "совместные учения"
   * are what is kept up.
   */
  private void joint(Draft draft) {
    if (draft.type == EventType.MEETING
        && draft.object.flatMap(this::kind).filter(k -> k == EntityKind.PERSON).isPresent()) {
      draft.object = Optional.empty();
    }
    if (draft.type == EventType.EXERCISE) {
      assembly.sides(draft.agents);
    }
    if (draft.type == EventType.EXERCISE
        && new Sides(gazetteer).ofAll(draft.agents).containsAll(BOTH)) {
      draft.type = EventType.COOPERATION;
      draft.object =
          draft.object.or(
              () ->
                  draft
                      .noun
                      .or(() -> draft.fit.fixed().filter(p -> scene.head(p).pos() == Pos.NOUN))
                      .map(scene::words)
                      .map(w -> Mention.unresolved(w, w.of(scene.text()))));
    }
    if (draft.type == EventType.COOPERATION
        && draft.object.isEmpty()
        && draft.fit.fixed().isPresent()) {
      draft.object =
          draft.noun.map(n -> Mention.unresolved(scene.core(n), scene.core(n).of(scene.text())));
    }
  }

  /** How far a suspension reaches follows from what is suspended. */
  private void scope(Draft draft) {
    if (draft.scope.isPresent()) {
      return;
    }
    Optional<EntityKind> kind = draft.object.flatMap(this::kind);
    draft.scope =
        kind.flatMap(
            k ->
                switch (k) {
                  case TREATY, ACT, DECLARATION, ARRANGEMENT -> Optional.of(Scope.TREATY);
                  case MISSION, OFFICE, POST -> Optional.of(Scope.MISSION);
                  case COUNCIL -> Optional.of(Scope.WHOLE_BODY);
                  case PROGRAMME -> Optional.of(Scope.PROGRAMME);
                  default -> Optional.<Scope>empty();
                });
  }

  private Optional<EntityKind> kind(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
  }
}
