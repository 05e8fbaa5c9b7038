package org.detente.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim that somebody else has coded: a row of a data set of events, read by the crosswalk.
 *
 * @param row where it stands
 * @param type the event type; empty where the codebook has none for the code
 * @param code the event's code as it stands in the row, a string: leading zeros matter
 * @param rule scheme and code of the entry of the crosswalk that was used: {@code cameo/043}
 * @param agents who does it, as far as resolved
 * @param targets whom it hits or is put to, likewise
 * @param object slug of what is suspended, signed, …
 * @param forum slug of the council or format
 * @param place slug of where
 * @param scope of a suspension or resumption
 * @param agentCodes what the row has for those who act
 * @param targetCodes what it has for those who are acted upon
 * @param contexts what it says the event is about
 * @param date when, as precisely as the row tells it
 * @param modality how the event is put
 * @param negative true where the row denies it
 * @param number how many
 * @param flags what is odd about it
 * @param scores what the data set counts and measures
 * @param quotation the words that the row quotes
 */
public record CodedClaim(
    Row row,
    Optional<EventType> type,
    String code,
    String rule,
    List<Party> agents,
    List<Party> targets,
    Optional<String> object,
    Optional<String> forum,
    Optional<String> place,
    Optional<Scope> scope,
    List<String> agentCodes,
    List<String> targetCodes,
    List<String> contexts,
    Optional<DateSpan> date,
    Modality modality,
    boolean negative,
    OptionalInt number,
    Set<Claim.Flag> flags,
    Scores scores,
    Optional<String> quotation) {

  public CodedClaim {
    Objects.requireNonNull(row);
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    agentCodes = List.copyOf(agentCodes);
    targetCodes = List.copyOf(targetCodes);
    contexts = List.copyOf(contexts);
    flags = Set.copyOf(flags);
    if (code.isEmpty()) {
      throw new IllegalArgumentException("a coded claim keeps its code");
    }
  }

  /** What two do with each other: rows tell it once from each side. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.MEETING, EventType.VISIT, EventType.AGREEMENT);

  /** True for what data sets code twice, once from each side. */
  public boolean isMutual() {
    return type.filter(MUTUAL::contains).isPresent();
  }

  /** What tells that two rows of one article are of one happening: its type, day, place and who. */
  public List<Object> happening() {
    return List.of(type, date, place, entities(agents), entities(targets));
  }

  private static Set<String> entities(List<Party> parties) {
    Set<String> entities = new TreeSet<>();
    parties.forEach(party -> entities.add(party.entity()));
    return entities;
  }

  /**
   * A row of a table.
   *
   * @param file name of the file, without folders
   * @param number of the row, from 1, the header counted where there is one
   * @param id what the data set calls the event
   */
  public record Row(String file, long number, String id) {}

  /**
   * Somebody who acts or is acted upon.
   *
   * @param entity slug
   * @param side slug of the state or organisation that the entity acts for on that day, if known
   * @param correction why that is not the side that the row has
   */
  public record Party(String entity, Optional<String> side, Optional<Correction> correction) {}

  /**
   * A row codes somebody as a country's whose office on that day was another side's.
   *
   * @param codedAs the code of the row
   * @param tenure the office that the person held
   */
  public record Correction(String codedAs, Tenure tenure) {}

  /**
   * What a data set counts and measures.
   *
   * @param goldstein -10 to 10
   * @param tone average tone, -100 to 100
   * @param mentions how often the event is mentioned
   */
  public record Scores(
      Optional<BigDecimal> goldstein, Optional<BigDecimal> tone, OptionalInt mentions) {

    /** Nothing counted or measured. */
    public static final Scores NONE =
        new Scores(Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
