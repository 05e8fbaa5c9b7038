package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Who takes part in what a council does: its sides, the forum, the two sides of a relation. */
final class Assembly {

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;

  Assembly(Scene scene, Resolver resolver, Gazetteer gazetteer) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
  }

  /** "les deux parties": a group of two sides is the two. */
  void groups(List<Mention> agents) {
    split(agents, EntityKind.GROUP);
  }

  /** "учения под эгидой Совета Россия – НАТО": of its two sides. */
  void sides(List<Mention> agents) {
    split(agents, EntityKind.COUNCIL);
  }

  private void split(List<Mention> agents, EntityKind kind) {
    for (Mention agent : List.copyOf(agents)) {
      Set<String> sides =
          agent
              .entity()
              .flatMap(gazetteer::entity)
              .filter(e -> e.kind() == kind)
              .map(Entity::sides)
              .orElse(Set.of());
      if (sides.size() == 2) {
        agents.remove(agent);
        sides.forEach(side -> agents.add(Mention.of(agent.span(), agent.words(), side)));
      }
    }
  }

  /** Of a council's meeting the sides are those who meet, unless the text names them. */
  void forum(Draft draft) {
    if (draft.forum.isEmpty() && draft.type.family() == EventType.Family.CONTACT) {
      draft.forum =
          draft
              .object
              .filter(o -> kind(o).filter(k -> k == EntityKind.COUNCIL).isPresent())
              .filter(o -> !isTopic(draft));
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
    sequel(draft);
    BothSit.complete(draft, gazetteer);
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

  /** "met Lavrov and discussed the council": what is spoken of is not where. */
  private static boolean isTopic(Draft draft) {
    return draft.type == EventType.MEETING
        && draft.noun.isEmpty()
        && !draft.agents.isEmpty()
        && draft
            .objectPhrase
            .filter(o -> draft.clause.filter(c -> c.objects().contains(o)).isPresent())
            .isPresent();
  }

  /** "Its sessions were suspended": the council of which the text just spoke is. */
  void sittings(Draft draft) {
    Optional<Phrase> sitting =
        draft
            .objectPhrase
            .filter(o -> draft.object.flatMap(Mention::entity).isEmpty())
            .filter(o -> scene.grammar().is(WordClass.SITTING, scene.head(o).lemma()));
    if (sitting.isEmpty()) {
      return;
    }
    Phrase phrase = sitting.get();
    boolean bare = scene.below(phrase).stream().allMatch(p -> scene.name(p.head()).isEmpty());
    Optional<Entity> meant =
        bare
            ? resolver.lastNamed(e -> e.kind() == EntityKind.COUNCIL && e.sides().size() == 2)
            : new PutOff(scene, resolver, gazetteer)
                .sitting(draft)
                .filter(m -> !scene.grammar().all(WordClass.OWNER).isEmpty())
                // Who stays away from one session has not suspended the council.
                .filter(m -> scene.head(phrase).morph().number() == 'p')
                .flatMap(Mention::entity)
                .flatMap(gazetteer::entity);
    meant.ifPresent(
        e -> draft.object = Optional.of(Resolver.mention(scene, scene.words(phrase), e)));
  }

  /** "встреча глав внешнеполитических ведомств": of people, not of the council. */
  private boolean isOfOthers(Phrase complement) {
    return scene.governs(WordClass.GENITIVE, complement)
        && scene.grammar().is(WordClass.MEETING_PEOPLE, scene.head(complement).lemma());
  }

  /** "La dernière réunion s'est tenue en janvier": of the council the text just spoke of. */
  private void sequel(Draft draft) {
    boolean contact =
        draft.type == EventType.MEETING
            || draft.type == EventType.CANCELLATION
            || draft.type == EventType.POSTPONEMENT;
    boolean open =
        draft.forum.isEmpty()
            && draft.agents.isEmpty()
            && draft.targets.isEmpty()
            && draft.object.flatMap(Mention::entity).isEmpty();
    Optional<Phrase> sitting =
        draft
            .noun
            .or(() -> draft.objectPhrase)
            .filter(n -> scene.grammar().is(WordClass.SITTING, scene.head(n).lemma()))
            .filter(n -> scene.below(n).stream().allMatch(b -> scene.name(b.head()).isEmpty()))
            .filter(n -> n.complements().stream().noneMatch(this::isOfOthers));
    if (contact && open && sitting.isPresent()) {
      draft.forum =
          resolver
              .lastNamed(e -> e.kind() == EntityKind.COUNCIL && e.sides().size() == 2)
              .map(e -> Resolver.mention(scene, scene.core(sitting.get()), e));
      boolean off = draft.type != EventType.MEETING && draft.forum.isPresent();
      if (off && draft.objectPhrase.filter(sitting.get()::equals).isPresent()) {
        draft.object = Optional.empty();
      }
    }
  }

  /** "Russie-OTAN: reprise du dialogue": a headline names the parties before the colon. */
  void parties(Draft draft) {
    if (scene.block().kind() == Block.Kind.TITLE && draft.type != EventType.CONFLICT) {
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
  }

  private Optional<EntityKind> kind(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
  }
}
