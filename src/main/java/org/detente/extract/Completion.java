package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Sense;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Scope;
import org.detente.model.Span;

/**
 * Fills what stands around a claim in its sentence: place, cause, voice, the sides of a council.
 */
final class Completion {

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;
  private final Voices voices;

  Completion(Scene scene, Resolver resolver, Gazetteer gazetteer, Voices voices) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
    this.voices = voices;
  }

  void complete(Draft draft) {
    groups(draft.agents);
    forum(draft);
    council(draft);
    if (draft.agents.isEmpty()) {
      parties(draft);
    }
    place(draft);
    cause(draft);
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
    duty(draft);
    if (draft.type == EventType.SUSPENSION || draft.type == EventType.RESUMPTION) {
      scope(draft);
    }
  }

  /**
   * "La Russie doit retirer ses troupes, rappelle l'OTAN": what one side must do the other asks.
   */
  private void duty(Draft draft) {
    boolean must =
        draft
            .clause
            .map(Clause::verb)
            .filter(v -> v.modals().contains(Modal.DUTY) && v.tense() == Morph.Tense.PRESENT)
            .isPresent();
    Set<String> speaking = sides(draft.speaker.stream().toList());
    Set<String> doing = sides(draft.agents);
    if (must && !speaking.isEmpty() && !doing.isEmpty() && !speaking.equals(doing)) {
      Span words = Drafting.extent(scene, draft.clause.orElseThrow());
      draft.type = EventType.DEMAND;
      draft.modality = Modality.ACTUAL;
      draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
      draft.targets.clear();
      draft.targets.addAll(draft.agents);
      draft.agents.clear();
      draft.speaker.ifPresent(draft.agents::add);
    }
  }

  private Set<String> sides(List<Mention> mentions) {
    Sides sides = new Sides(gazetteer);
    Set<String> found = new TreeSet<>();
    mentions.stream()
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> found.addAll(sides.of(slug, Optional.empty())));
    return found;
  }

  /** "il ne se rendra pas au Conseil": the council put off is the forum. */
  private void council(Draft draft) {
    boolean off = draft.type == EventType.CANCELLATION || draft.type == EventType.POSTPONEMENT;
    if (off && draft.forum.isEmpty()) {
      draft.forum =
          draft.targets.stream()
              .filter(t -> kind(t).filter(k -> k == EntityKind.COUNCIL).isPresent())
              .findFirst();
      draft.forum.ifPresent(draft.targets::remove);
    }
  }

  /** "les deux parties": a group of two sides is the two. */
  private void groups(List<Mention> agents) {
    for (Mention agent : List.copyOf(agents)) {
      Set<String> sides =
          agent
              .entity()
              .flatMap(gazetteer::entity)
              .filter(e -> e.kind() == EntityKind.GROUP)
              .map(Entity::sides)
              .orElse(Set.of());
      if (sides.size() == 2) {
        agents.remove(agent);
        sides.forEach(side -> agents.add(Mention.of(agent.span(), agent.words(), side)));
      }
    }
  }

  /** Of a council's meeting the sides are those who meet, unless the text names them. */
  private void forum(Draft draft) {
    if (draft.forum.isEmpty() && draft.type.family() == EventType.Family.CONTACT) {
      draft.forum =
          draft.object.filter(o -> kind(o).filter(k -> k == EntityKind.COUNCIL).isPresent());
      if (draft.forum.isPresent()) {
        draft.object = Optional.empty();
      }
    }
    if (draft.type == EventType.MEETING) {
      draft.agents.stream()
          .filter(a -> kind(a).filter(k -> k == EntityKind.COUNCIL).isPresent())
          .findFirst()
          .ifPresent(
              council -> {
                draft.forum = draft.forum.or(() -> Optional.of(council));
                draft.agents.remove(council);
              });
    }
    if (draft.type == EventType.MEETING && draft.agents.isEmpty()) {
      draft
          .forum
          .flatMap(Mention::entity)
          .flatMap(gazetteer::entity)
          .ifPresent(
              council ->
                  council
                      .sides()
                      .forEach(
                          side ->
                              draft.agents.add(
                                  Mention.of(
                                      draft.forum.get().span(), draft.forum.get().words(), side))));
    }
  }

  /**
   * "Russie-OTAN: reprise du dialogue": a headline names the parties before the colon. "Les
   * relations se sont dégradées": those of the two sides the text speaks of.
   */
  private void parties(Draft draft) {
    if (scene.block().kind() == Block.Kind.TITLE) {
      List<Mention> topic = new ArrayList<>();
      for (int i = 0; i < scene.sentence().tokens().size(); i++) {
        if (scene.token(i).form().equals(":")) {
          if (topic.size() > 1) {
            draft.agents.addAll(topic);
          }
          break;
        }
        int at = i;
        scene
            .name(i)
            .ifPresent(
                m ->
                    m.entities().stream()
                        .filter(
                            e ->
                                e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
                        .findFirst()
                        .ifPresent(
                            e ->
                                topic.add(
                                    Mention.of(
                                        scene.token(at).span(),
                                        scene.token(at).span().of(scene.text()),
                                        e.slug()))));
      }
    }
    if (draft.agents.isEmpty() && draft.type == EventType.RELATIONS_CHANGE) {
      Span words = draft.object.map(Mention::span).orElse(draft.trigger);
      resolver
          .bothSides()
          .forEach(e -> draft.agents.add(Mention.of(words, words.of(scene.text()), e.slug())));
    }
  }

  private Optional<EntityKind> kind(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
  }

  private void place(Draft draft) {
    if (draft.place.isPresent()) {
      return;
    }
    List<Phrase> around = new ArrayList<>();
    draft.noun.ifPresent(n -> around.addAll(scene.below(n)));
    draft.objectPhrase.ifPresent(o -> around.addAll(scene.below(o)));
    boolean own =
        draft.noun.isEmpty()
            || draft.trigger.overlaps(draft.clause.map(scene::verb).orElse(draft.trigger));
    if (own) {
      draft.clause.ifPresent(c -> around.addAll(c.obliques()));
    }
    for (Phrase phrase : around) {
      if (scene.governs(WordClass.WHERE, phrase)) {
        Optional<Mention> place = placeOf(phrase);
        if (place.isPresent()) {
          draft.place = place;
          return;
        }
      }
    }
  }

  /** "à Bruxelles", "en Géorgie", "à la plate-forme de Vienne", "dans un restaurant bruxellois". */
  private Optional<Mention> placeOf(Phrase phrase) {
    boolean country = scene.governs(WordClass.WHERE_COUNTRY, phrase);
    Optional<Mention> own =
        resolver
            .resolve(scene, phrase, e -> e.kind() == EntityKind.PLACE)
            .or(
                () ->
                    country
                        ? resolver.resolve(scene, phrase, e -> e.kind() == EntityKind.STATE)
                        : Optional.empty());
    if (own.isPresent()) {
      return own;
    }
    for (Phrase below : phrase.complements()) {
      Optional<Mention> place = resolver.resolve(scene, below, e -> e.kind() == EntityKind.PLACE);
      if (scene.governs(WordClass.GENITIVE, below) && place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "en raison du conflit en Géorgie": the words that give the cause. */
  private void cause(Draft draft) {
    draft
        .clause
        .filter(c -> draft.noun.isEmpty())
        .ifPresent(
            clause ->
                clause.obliques().stream()
                    .filter(
                        p -> scene.governs(WordClass.CAUSE, p) && p.first() > clause.verb().first())
                    .findFirst()
                    .ifPresent(
                        p ->
                            draft.cause =
                                Optional.of(
                                    scene
                                        .sentence()
                                        .cover(p.first(), Math.max(p.last(), p.extent())))));
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

  /**
   * What a known voice says and no claim tells is a position: "Comme Grouchko l'a dit, il n'y a pas
   * d'ordre du jour".
   */
  List<Draft> positions(FrameMatcher matcher, List<Draft> found) {
    List<Draft> positions = new ArrayList<>();
    for (Clause saying : scene.sentence().clauses()) {
      if (!saying.verb().isFinite() || saying.verb().negated()) {
        continue;
      }
      Optional<Fit> fit =
          matcher.verb(scene, saying).stream()
              .filter(f -> f.sense().effect() == Sense.Effect.ATTRIBUTION)
              .filter(
                  f ->
                      f.role(org.detente.lexicon.Role.AGENT).stream()
                          .anyMatch(a -> isVoice(a.mention())))
              .findFirst();
      if (fit.isEmpty() || tells(found, saying).findAny().isPresent()) {
        continue;
      }
      List<Clause> content = content(saying);
      if (content.isEmpty()) {
        continue;
      }
      Draft draft = new Draft(scene, fit.get(), EventType.POSITION, scene.verb(saying));
      fit.get().role(org.detente.lexicon.Role.AGENT).stream()
          .map(Fit.Filler::mention)
          .filter(this::isVoice)
          .forEach(draft.agents::add);
      Span words = Drafting.extent(scene, content.get(0));
      draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
      draft.speaker = draft.agents.stream().findFirst();
      draft.doubt(75);
      positions.add(draft);
    }
    return positions;
  }

  private List<Clause> content(Clause saying) {
    List<Clause> governed = scene.content(saying);
    return governed.isEmpty()
        ? scene.sentence().clauses().stream()
            .filter(
                c ->
                    voices
                        .of(c)
                        .filter(v -> v.clause().filter(s -> s == saying).isPresent())
                        .isPresent())
            .toList()
        : governed;
  }

  private Stream<Draft> tells(List<Draft> found, Clause saying) {
    List<Clause> said = content(saying);
    return found.stream()
        .filter(
            d ->
                d.clause
                    .filter(
                        c ->
                            c == saying
                                || said.contains(c)
                                || voices
                                    .of(c)
                                    .filter(v -> v.clause().filter(s -> s == saying).isPresent())
                                    .isPresent())
                    .isPresent());
  }

  private boolean isVoice(Mention mention) {
    return kind(mention)
        .filter(k -> k.isAgent() && k != EntityKind.COUNCIL && k != EntityKind.PLACE)
        .isPresent();
  }
}
