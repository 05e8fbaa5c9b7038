package org.detente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One claim as a witness of something that happened: what is compared to tell whether two claims
 * are about the same event.
 *
 * @param claim IRI of the claim
 * @param witness the article or document that makes it, and what that goes back to
 * @param standing what a value gains by being said here
 * @param type the event type
 * @param agents who does it
 * @param sides slugs of the states or organisations that the agents act for
 * @param targets whom it hits
 * @param hit slugs of the states or organisations whose people or bodies it hits
 * @param object what is suspended, signed, … ; empty when nothing is said
 * @param forum council or format of a meeting
 * @param place where
 * @param scope of a suspension or resumption
 * @param level of a meeting
 * @param format of a meeting
 * @param number how many
 * @param date when it happens or is announced
 * @param effective when it bites, where that differs
 * @param latest the article's day, on which at the latest what has no date had happened
 * @param modality how the source puts it
 * @param negative true where the source denies it
 * @param fact identifier of the fact of the reference layer that the claim is about; several
 *     sources of one fact are about one happening, whatever they say of it
 * @param retells IRI of the claim whose telling this repeats within its article
 */
public record Testimony(
    String claim,
    Witness witness,
    Standing standing,
    EventType type,
    List<Value> agents,
    SortedSet<String> sides,
    List<Value> targets,
    SortedSet<String> hit,
    Optional<Value> object,
    Optional<Value> forum,
    Optional<Value> place,
    Optional<Scope> scope,
    Optional<MeetingLevel> level,
    Optional<MeetingFormat> format,
    OptionalInt number,
    Optional<DateSpan> date,
    Optional<DateSpan> effective,
    Optional<LocalDate> latest,
    Modality modality,
    boolean negative,
    Optional<String> fact,
    Optional<String> retells) {

  public Testimony {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(witness);
    Objects.requireNonNull(standing);
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    hit = Collections.unmodifiableSortedSet(new TreeSet<>(hit));
  }

  /** IRI of the article or document that makes it. */
  public String source() {
    return witness.source();
  }

  /** What the source goes back to. */
  public String origin() {
    return witness.origin();
  }

  /**
   * What fills a role.
   *
   * @param iri an entity, or a mention of the article; the key itself for words of a coder
   * @param key what it is compared by: the entity's slug, or the mention's words in lower case
   *     between quotation marks, so that no words are ever taken for a slug
   */
  public record Value(String iri, String key) {

    /** An entity of the gazetteer. */
    public static Value entity(String iri, String slug) {
      return new Value(iri, slug);
    }

    /** Words that no entity is known for. */
    public static Value words(String iri, String words) {
      return new Value(iri, "\"" + words.strip().toLowerCase(Locale.ROOT) + "\"");
    }

    /** Words of a coder, who names no entity. */
    public static Value words(String words) {
      String key = words("", words).key();
      return new Value(key, key);
    }

    /** True for an entity. */
    public boolean isKnown() {
      return !key.startsWith("\"");
    }
  }

  /** Standing of a source for the values it gives, the best first. */
  public enum Standing {
    /** A curator's review says so. */
    CURATED,
    /** A primary document of one who took part, checked. */
    PRIMARY,
    /** Two independent documents agree on it, checked. */
    INDEPENDENT,
    /** One article or document. */
    SINGLE,
    /** A checked document that others contradict. */
    CONTRADICTED,
    /** Nobody says so; it follows from who takes part. */
    INFERRED
  }
}
