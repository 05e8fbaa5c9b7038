package org.detente.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/**
 * The domain of the codebook: relations between Russia and NATO. An article is in it when its story
 * names both; a claim, when a party or thing of it is known.
 */
final class Domain {

  private static final Set<String> BOTH = Set.of("nato", "russia");

  /** Types that are nothing without who holds, asks, threatens or goes. */
  private static final Set<EventType> VOICED =
      EnumSet.of(EventType.POSITION, EventType.DEMAND, EventType.THREAT, EventType.VISIT);

  /** Types that are told only where somebody does speak so: who may refuse does not. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.DEMAND, EventType.POSITION, EventType.ACCUSATION, EventType.REFUSAL);

  /** Types told of the two sides without naming them, in a story that is about both. */
  private static final Set<EventType> OF_BOTH =
      EnumSet.of(
          EventType.SUSPENSION,
          EventType.RESUMPTION,
          EventType.AGREEMENT,
          EventType.COOPERATION,
          EventType.REFUSAL,
          EventType.CANCELLATION,
          EventType.POSTPONEMENT);

  private final Gazetteer gazetteer;
  private final Sides sides;
  private final Memory memory;
  private final Optional<LocalDate> day;
  private final Opening opening;

  /**
   * @param memory what the story has named
   * @param day day of publication, if it is known to the day
   * @param opening what the story is about
   */
  Domain(Gazetteer gazetteer, Memory memory, Optional<LocalDate> day, Opening opening) {
    this.gazetteer = gazetteer;
    this.sides = new Sides(gazetteer);
    this.memory = memory;
    this.day = day;
    this.opening = opening;
  }

  List<Draft> keep(List<Draft> drafts) {
    Set<String> named = new TreeSet<>();
    memory.mentions().entities().forEach(e -> named.addAll(sides.of(e.slug(), Optional.empty())));
    Theme theme = new Theme(gazetteer, memory, day, opening);
    return named.containsAll(BOTH)
        ? drafts.stream().filter(d -> concerns(d) && theme.has(d, known(d))).toList()
        : List.of();
  }

  private Set<Entity> known(Draft draft) {
    return roles(draft)
        .flatMap(m -> entity(m).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean concerns(Draft draft) {
    if (draft.type.family() == EventType.Family.SPEECH_ACT && isHomeAffair(draft)) {
      return false;
    }
    boolean unvoiced = VOICED.contains(draft.type) && draft.agents.isEmpty();
    if (unvoiced || UnnamedDoer.has(draft) || draft.agents.isEmpty() && isOfFirm(draft)) {
      return false;
    }
    if (new Assemblies(gazetteer).areOthers(draft)) {
      return false;
    }
    boolean nowhere = draft.targets.isEmpty() && draft.place.isEmpty() && draft.forum.isEmpty();
    if (draft.type == EventType.VISIT && nowhere) {
      return false;
    }
    boolean able =
        SPOKEN.contains(draft.type)
            && draft.modality == Modality.POSSIBLE
            && !Hedges.isLikely(draft);
    if (Owed.is(draft) || able || draft.type == EventType.DEMAND && isOrder(draft)) {
      return false;
    }
    if (new Dangers(gazetteer).has(draft) || Movement.isFlight(draft)) {
      return false;
    }
    OtherBodies others = new OtherBodies(draft, gazetteer);
    Set<String> parties = sidesOf(draft.agents);
    if (others.sit(parties)) {
      return false;
    }
    parties.addAll(sidesOf(draft.targets));
    if (others.isAmongThirds(parties)) {
      return false;
    }
    boolean office = draft.type == EventType.APPOINTMENT || draft.type == EventType.DEPARTURE;
    return office
        ? new KnownOffices(gazetteer, day).has(draft)
        : roles(draft)
                .map(this::entity)
                .flatMap(Optional::stream)
                .anyMatch(e -> isParty(e) && !others.has(e))
            || draft.type != EventType.COOPERATION && namesParty(draft)
            || isOfTheStory(draft);
  }

  /** "The company suspended its operations in Russia": business. */
  private static boolean isOfFirm(Draft draft) {
    return draft.fit.role(Role.AGENT).stream()
        .flatMap(f -> f.phrase().stream())
        .anyMatch(p -> draft.scene.grammar().is(WordClass.FIRM, draft.scene.head(p).lemma()));
  }

  /** "Транзит сохраняется", "la réunion a été annulée": what the story is about, of its sides. */
  private boolean isOfTheStory(Draft draft) {
    return OF_BOTH.contains(draft.type)
        && opening.names(BOTH)
        && Stream.of(draft.agents.stream(), draft.targets.stream(), draft.object.stream())
            .flatMap(s -> s)
            .findAny()
            .isPresent()
        && !isWithOthers(draft)
        && !new OtherBodies(draft, gazetteer).refuse();
  }

  /** "les négociations entre la Russie et les États-Unis": of one side with somebody else. */
  private static boolean isWithOthers(Draft draft) {
    Set<String> parties = new TreeSet<>();
    draft.objectPhrase.stream()
        .flatMap(p -> draft.scene.below(p).stream())
        .flatMap(p -> draft.scene.name(p.head()).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
        .forEach(e -> parties.add(e.slug()));
    return parties.stream().anyMatch(BOTH::contains) && !BOTH.containsAll(parties);
  }

  private Optional<Entity> entity(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity);
  }

  /** "Poutine lui a demandé de remettre de l'ordre": a state among itself. */
  private boolean isHomeAffair(Draft draft) {
    Set<String> agents = sidesOf(draft.agents);
    Set<String> targets = sidesOf(draft.targets);
    boolean state =
        agents.stream()
            .map(gazetteer::entity)
            .flatMap(Optional::stream)
            .allMatch(e -> e.kind() == EntityKind.STATE);
    return agents.size() == 1
        && state
        && agents.equals(targets)
        && draft.object.flatMap(this::entity).isEmpty();
  }

  private Set<String> sidesOf(List<Mention> mentions) {
    Set<String> found = new TreeSet<>();
    mentions.stream()
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> found.addAll(sides.of(slug, day)));
    return found;
  }

  /** "son ministre lui avait demandé de transmettre": by nobody known, of a person. */
  private boolean isOrder(Draft draft) {
    return draft.agents.isEmpty()
        && !draft.targets.isEmpty()
        && draft.targets.stream()
            .map(this::entity)
            .allMatch(
                e ->
                    e.filter(t -> t.kind() == EntityKind.PERSON || t.kind() == EntityKind.POST)
                        .isPresent());
  }

  /** "les réunions du Conseil OTAN-Russie": a party stands inside what is not itself known. */
  private boolean namesParty(Draft draft) {
    List<Phrase> people =
        draft.fit.role(Role.TARGET).stream().flatMap(f -> f.phrase().stream()).toList();
    boolean adjective =
        Stream.of(
                draft.objectPhrase.stream(),
                people.stream(),
                people.stream().flatMap(p -> draft.scene.below(p).stream()))
            .flatMap(s -> s)
            .flatMap(p -> IntStream.rangeClosed(p.first(), p.last()).boxed())
            .anyMatch(i -> !gazetteer.demonym(draft.scene.token(i).lemma()).isEmpty());
    boolean host =
        draft.type == EventType.MEETING
            && draft.place.isPresent()
            && draft.clause.stream()
                .flatMap(c -> c.obliques().stream())
                .flatMap(p -> draft.scene.below(p).stream())
                .flatMap(p -> draft.scene.name(p.head()).stream())
                .flatMap(m -> m.entities().stream())
                .anyMatch(e -> e.kind() == EntityKind.ORGANISATION);
    return adjective
        || host
        || Stream.concat(draft.objectPhrase.stream(), people.stream())
            .flatMap(p -> draft.scene.below(p).stream())
            .flatMap(p -> draft.scene.name(p.head()).stream())
            .flatMap(m -> m.entities().stream())
            .anyMatch(Domain::isParty);
  }

  /** Parties and things; of force its place too, as a meeting in Moscow may be anybody's. */
  private static Stream<Mention> roles(Draft draft) {
    boolean force = draft.type.family() == EventType.Family.FORCE;
    Stream<Mention> parties = Stream.concat(draft.agents.stream(), draft.targets.stream());
    Stream<Mention> things =
        Stream.of(draft.object, draft.forum, draft.place.filter(p -> force))
            .flatMap(Optional::stream);
    return Stream.concat(parties, things);
  }

  private static boolean isParty(Entity entity) {
    return entity.kind() != EntityKind.SOURCE;
  }
}
