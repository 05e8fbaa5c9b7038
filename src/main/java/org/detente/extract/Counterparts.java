package org.detente.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * What follows from the other party: who did what one side answers, whose mission envoys are of.
 */
final class Counterparts {

  /** What one side does to the other by ending, pausing or taking up what both share. */
  private static final Set<EventType> MEASURES =
      EnumSet.of(EventType.SUSPENSION, EventType.RESUMPTION, EventType.CLOSURE, EventType.OPENING);

  private static final Set<EntityKind> SHARED =
      EnumSet.of(
          EntityKind.MISSION,
          EntityKind.OFFICE,
          EntityKind.COUNCIL,
          EntityKind.PROGRAMME,
          EntityKind.ACT);

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;

  Counterparts(Scene scene, Resolver resolver, Gazetteer gazetteer) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
  }

  void complete(Draft draft) {
    talks(draft);
    if (draft.agents.isEmpty() && Mood.isMeasure(draft.type)) {
      answered(draft);
    }
    if (draft.type == EventType.ACCREDITATION_WITHDRAWAL && draft.object.isEmpty()) {
      draft.object = mission(draft);
    }
    if (draft.type == EventType.ACCREDITATION_WITHDRAWAL) {
      own(draft);
    }
    if (draft.type == EventType.ACCREDITATION_WITHDRAWAL && draft.targets.size() > 1) {
      draft.targets.removeIf(t -> kind(t).filter(k -> k == EntityKind.MISSION).isPresent());
    }
    if (draft.type == EventType.STAFF_CEILING) {
      ceiling(draft);
    }
    if (draft.targets.isEmpty() && draft.type == EventType.DEMAND) {
      asked(draft);
    }
    if (draft.targets.isEmpty()
        && (concernsBoth(draft) || new OthersAsked(scene, resolver, gazetteer).has(draft))) {
      Set<String> acting = new Sides(gazetteer).ofAll(draft.agents);
      List<Entity> both = resolver.belonging().bothSides();
      if (acting.size() == 1 && both.stream().anyMatch(e -> acting.contains(e.slug()))) {
        both.stream()
            .filter(e -> !acting.contains(e.slug()))
            .forEach(
                e ->
                    draft.targets.add(
                        Mention.of(draft.trigger, draft.trigger.of(scene.text()), e.slug())));
      }
    }
  }

  /** "идут переговоры с альянсом": held by nobody named, so by the other of the two sides. */
  private void talks(Draft draft) {
    Optional<Phrase> with =
        draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .filter(p -> draft.type == EventType.MEETING && scene.governs(WordClass.WITH, p))
            .findFirst();
    boolean open =
        with.isPresent()
            && draft.agents.size() == 1
            && draft.forum.isEmpty()
            && draft.noun.isPresent()
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    List<Entity> both = resolver.belonging().bothSides();
    if (open
        && both.stream()
            .anyMatch(e -> draft.agents.get(0).entity().equals(Optional.of(e.slug())))) {
      both.stream()
          .filter(e -> !draft.agents.get(0).entity().equals(Optional.of(e.slug())))
          .limit(1)
          .map(e -> Resolver.mention(scene, scene.core(draft.noun.orElseThrow()), e))
          .forEach(draft.agents::add);
    }
  }

  /** "demands that Ukraine stay neutral": asked of who is to do it. */
  private void asked(Draft draft) {
    Set<String> acting = new Sides(gazetteer).ofAll(draft.agents);
    draft.fit.content().stream()
        .filter(c -> c.link() == Clause.Link.COMPLEMENT && c.verb().voice() == Voice.ACTIVE)
        .filter(c -> draft.object.filter(o -> o.span().overlaps(scene.verb(c))).isPresent())
        .flatMap(c -> c.subjects().stream())
        .flatMap(s -> resolver.named(scene, s, e -> e.kind().isAgent()).stream())
        .filter(m -> !acting.equals(new Sides(gazetteer).ofAll(List.of(m))))
        .forEach(draft.targets::add);
  }

  /** "la décision de l'OTAN d'expulser huit membres de sa mission": nobody expels his own. */
  private void own(Draft draft) {
    Set<String> acting = new Sides(gazetteer).ofAll(draft.agents);
    Set<String> hit = new Sides(gazetteer).ofAll(draft.targets);
    if (acting.size() == 1 && acting.equals(hit)) {
      draft.targets.clear();
      draft.object = Optional.empty();
    }
  }

  /** "suspend sa mission auprès de l'OTAN": what is shut or stopped is between the two sides. */
  private boolean concernsBoth(Draft draft) {
    return MEASURES.contains(draft.type)
        && draft
            .object
            .or(() -> draft.forum)
            .flatMap(Mention::entity)
            .flatMap(gazetteer::entity)
            .map(Entity::kind)
            .filter(SHARED::contains)
            .isPresent();
  }

  /** "a réduit à dix le nombre de postes": those of the mission spoken of. */
  private void ceiling(Draft draft) {
    boolean known = draft.targets.stream().anyMatch(t -> t.entity().isPresent());
    if (!known && !draft.targets.isEmpty()) {
      Mention words = draft.targets.get(0);
      resolver
          .lastNamed(e -> e.kind() == EntityKind.MISSION)
          .ifPresent(
              e -> {
                draft.targets.clear();
                draft.targets.add(Mention.of(words.span(), words.words(), e.slug()));
              });
    }
  }

  private Optional<EntityKind> kind(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
  }

  /** "Moscou répond ainsi au retrait des accréditations": the other side withdrew them. */
  private void answered(Draft draft) {
    Optional<Clause> clause =
        draft
            .noun
            .filter(n -> scene.governs(WordClass.DATIVE, n))
            .flatMap(scene::owner)
            .filter(c -> scene.grammar().is(WordClass.ANSWERING, c.verb().lemma()));
    Set<String> answering = new TreeSet<>();
    clause.stream()
        .flatMap(c -> Doers.of(scene, c).stream())
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> answering.addAll(new Sides(gazetteer).of(slug, Optional.empty())));
    List<Entity> both = resolver.belonging().bothSides();
    if (answering.size() == 1 && both.stream().anyMatch(e -> answering.contains(e.slug()))) {
      both.stream()
          .filter(e -> !answering.contains(e.slug()))
          .forEach(
              e ->
                  draft.agents.add(
                      Mention.of(draft.trigger, draft.trigger.of(scene.text()), e.slug())));
    }
  }

  /** "deux membres de la mission russe", "ses membres": the mission they are of. */
  private Optional<Mention> mission(Draft draft) {
    List<Phrase> hit = new ArrayList<>();
    draft.fit.role(Role.TARGET).forEach(f -> f.phrase().ifPresent(hit::add));
    for (Phrase phrase : hit) {
      for (Phrase below : scene.below(phrase)) {
        Optional<Mention> mission = resolver.resolve(scene, below, Counterparts::isPlaceOfWork);
        if (mission.isPresent()) {
          return mission;
        }
      }
      Optional<Mention> inside = inside(scene.words(phrase));
      if (inside.isPresent()) {
        return inside;
      }
      if (IntStream.range(phrase.first(), phrase.head()).anyMatch(scene::isPossessive)) {
        return before(phrase)
            .or(() -> resolver.lastNamed(Counterparts::isPlaceOfWork))
            .map(e -> Resolver.mention(scene, scene.token(phrase.first()).span(), e));
      }
    }
    return Optional.empty();
  }

  /** "members of the Russian mission", where the whole is a name. */
  private Optional<Mention> inside(Span words) {
    String text = words.of(scene.text());
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      Span rest = new Span(words.start() + at + 1, words.end());
      Optional<Mention> mission =
          gazetteer.names(scene.text(), rest).stream()
              .flatMap(m -> m.entities().stream().filter(Counterparts::isPlaceOfWork))
              .findFirst()
              .map(e -> Resolver.mention(scene, rest, e));
      if (mission.isPresent()) {
        return mission;
      }
    }
    return Optional.empty();
  }

  /** "la mission sera fermée, et ses membres partiront": that named before in the sentence. */
  private Optional<Entity> before(Phrase phrase) {
    for (int i = phrase.first() - 1; i >= 0; i--) {
      Optional<Entity> named =
          scene
              .name(i)
              .flatMap(m -> m.entities().stream().filter(Counterparts::isPlaceOfWork).findFirst());
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean isPlaceOfWork(Entity entity) {
    return entity.kind() == EntityKind.MISSION || entity.kind() == EntityKind.OFFICE;
  }
}
