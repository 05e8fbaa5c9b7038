package org.detente.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/**
 * A coder's reading of one article. Every {@link Span} here counts Unicode code points of the file
 * as stored, not units of a clean text.
 *
 * @param id the article's id
 * @param language BCP 47 primary subtag
 * @param published what the day of publication should be found to be, where the article withholds
 *     it
 * @param events what the article claims
 * @param offices who holds which post, by the article
 * @param mustNot what a hasty reader would wrongly extract
 * @param checks what the article counts and the graph can test
 */
public record Gold(
    String id,
    String language,
    Optional<DateSpan> published,
    List<Event> events,
    List<Office> offices,
    List<MustNot> mustNot,
    List<Check> checks) {

  public Gold {
    events = List.copyOf(events);
    offices = List.copyOf(offices);
    mustNot = List.copyOf(mustNot);
    checks = List.copyOf(checks);
  }

  /**
   * One claim; fields as in the codebook.
   *
   * @param object canonical English name, or a gloss
   * @param objectWords the words of the article that say the object, where it is a gloss
   * @param inResponseTo id of the event it answers
   * @param sameAs id of the first telling, for a retelling
   */
  public record Event(
      String id,
      EventType type,
      List<String> agents,
      List<String> targets,
      Optional<String> object,
      Optional<Span> objectWords,
      Optional<String> forum,
      Optional<DateSpan> date,
      Optional<DateSpan> effective,
      Optional<String> speaker,
      Modality modality,
      boolean negative,
      OptionalInt number,
      Optional<String> inResponseTo,
      Optional<String> sameAs,
      boolean core,
      Span trigger) {

    public Event {
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
    }
  }

  /** Something counted: its kind, its value, its words. */
  public record Check(Claim.Check.Kind kind, String value, Span span) {}

  /** A person's holding of a post, both by English name. */
  public record Office(String person, String post) {}

  /**
   * A wrong claim; it names those predictions that agree with all it states.
   *
   * @param span the words it would be read from
   */
  public record MustNot(
      EventType type,
      Span span,
      Optional<String> agent,
      Optional<String> object,
      Optional<DateSpan> date,
      Optional<Modality> modality,
      Optional<Boolean> negative,
      OptionalInt number) {}
}
