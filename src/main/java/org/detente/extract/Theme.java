package org.detente.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * What a story is about, as far as it tells whose a claim is: of one that opens with both sides and
 * keeps to them, a claim that names neither is theirs too; of one that names the Alliance by the
 * way, only what names it is.
 */
final class Theme {

  /** Sentences of a story in which one mention of the Alliance is by the way. */
  private static final int LONG = 7;

  /** Of a story that keeps to both sides, the Alliance is in one sentence of so many. */
  private static final int DENSE = 5;

  /** Of a story that is about something else, the Alliance is in fewer than one of so many. */
  private static final int SPARSE = 9;

  private static final String ALLIANCE = "nato";
  private static final Set<String> BOTH = Set.of("nato", "russia");

  private final Gazetteer gazetteer;
  private final Optional<LocalDate> day;
  private final Opening opening;
  private final int sentences;

  /** In how many sentences the Alliance is named. */
  private final long naming;

  /**
   * @param gazetteer who belongs to which side
   * @param memory what the story, now read to its end, has named
   * @param day day of publication, if it is known to the day
   * @param opening what the story opens with
   */
  Theme(Gazetteer gazetteer, Memory memory, Optional<LocalDate> day, Opening opening) {
    this.gazetteer = gazetteer;
    this.day = day;
    this.opening = opening;
    this.sentences = memory.sentences();
    this.naming = memory.mentions().sentencesNaming(this::isAlliance);
  }

  /**
   * True for a claim that the story tells of the two sides; {@code roles} are the parties and
   * things that it names.
   */
  boolean has(Draft draft, Set<Entity> roles) {
    if (isAside() && !isOffice(draft) && roles.stream().noneMatch(this::isAlliance)) {
      return false;
    }
    if (isSparse() && !isOffice(draft) && !names(draft, roles, this::isAlliance)) {
      return false;
    }
    return names(draft, roles, this::isOfEither)
        || opening.names(BOTH) && (isDense() || isWithoutOthers(draft));
  }

  /** A long story that names the Alliance once only is about something else. */
  private boolean isAside() {
    return sentences > LONG && naming < 2;
  }

  private boolean isSparse() {
    return sentences > LONG && naming * SPARSE < sentences;
  }

  private boolean isDense() {
    return naming * DENSE >= sentences;
  }

  private static boolean isOffice(Draft draft) {
    return draft.type == EventType.APPOINTMENT || draft.type == EventType.DEPARTURE;
  }

  /** "Kiev a dénoncé l'accord": names neither side, in its roles or anywhere in its sentence. */
  private boolean names(Draft draft, Set<Entity> roles, Predicate<Entity> wanted) {
    Scene scene = draft.scene;
    return Stream.concat(
            roles.stream(),
            IntStream.range(0, scene.sentence().tokens().size())
                .boxed()
                .flatMap(
                    i ->
                        Stream.concat(
                            scene.name(i).stream().flatMap(m -> m.entities().stream()),
                            gazetteer.demonym(scene.token(i).lemma()).stream())))
        .anyMatch(wanted);
  }

  /** No known party but the two sides plays a part. */
  private static boolean isWithoutOthers(Draft draft) {
    return Stream.concat(draft.agents.stream(), draft.targets.stream())
        .map(Mention::entity)
        .allMatch(Optional::isEmpty);
  }

  private boolean isAlliance(Entity entity) {
    return entity.sides().contains(ALLIANCE)
        || new Sides(gazetteer).of(entity.slug(), day).contains(ALLIANCE);
  }

  private boolean isOfEither(Entity entity) {
    return entity.kind().isInstrument()
        || entity.sides().stream().anyMatch(BOTH::contains)
        || new Sides(gazetteer).of(entity.slug(), day).stream().anyMatch(BOTH::contains);
  }
}
