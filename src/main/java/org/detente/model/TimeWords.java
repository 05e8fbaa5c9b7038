package org.detente.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One language's words and constructions for time: data, so that another language needs no Java.
 *
 * @param language BCP 47 primary subtag
 * @param words forms with their class and value
 * @param patterns constructions made of words and classes; order does not matter, the longest match
 *     wins
 * @param prefixes what may stand before a construction and bend it ("depuis", "d'ici à")
 * @param counts constructions that count instead of dating ("for the fifth time")
 */
public record TimeWords(
    String language,
    List<Word> words,
    List<Pattern> patterns,
    List<Prefix> prefixes,
    List<Count> counts) {

  public TimeWords {
    Objects.requireNonNull(language);
    words = List.copyOf(words);
    patterns = List.copyOf(patterns);
    prefixes = List.copyOf(prefixes);
    counts = List.copyOf(counts);
  }

  /**
   * A word or phrase of a class.
   *
   * @param form as written ("mardi", "avant-hier"); one with a capital must have one in the text
   *     ("May")
   * @param type the class a pattern names it by, upper case ("WEEKDAY")
   * @param value its number: month 1–12, weekday 1–7 from Monday, season by its first month, unit
   *     by {@link Unit#ordinal()}, step −1, 0 or 1, a count, months of a count of years and a half
   */
  public record Word(String form, String type, int value) {}

  /**
   * A construction.
   *
   * @param id IRI of its entry
   * @param sequence words and classes separated by spaces; {@code ?} after one makes it optional,
   *     {@code |} separates alternatives: {@code "le? DAY MONTH YEAR?"}; {@code PREFIX} at its head
   *     wants one of the prefixes to stand before
   * @param sense what it means
   * @param constants values it sets by itself ({@code STEP → -1})
   * @param examples sentences that must be read as stated
   */
  public record Pattern(
      String id,
      String sequence,
      Sense sense,
      Map<String, Integer> constants,
      List<Example> examples) {

    public Pattern {
      constants = Map.copyOf(constants);
      examples = List.copyOf(examples);
    }
  }

  /**
   * A construction that counts.
   *
   * @param pattern its words; of its examples the readings are counts ({@code GAP:P2Y})
   * @param use what it counts
   */
  public record Count(Pattern pattern, Use use) {}

  /**
   * What stands before a construction.
   *
   * @param id IRI of its entry
   * @param form as written, lower case ("à compter")
   * @param relation how the event stands to the date
   * @param role what the date is for
   * @param examples sentences that must be read as stated
   */
  public record Prefix(
      String id, String form, Relation relation, Role role, List<Example> examples) {

    public Prefix {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A sentence with what must be read in it.
   *
   * @param text the sentence
   * @param issued EDTF of the day it was published, empty when it must not matter
   * @param tense past, present or future
   * @param dates the EDTF literals to be found, in order of their words
   */
  public record Example(String text, Optional<String> issued, Tense tense, List<String> dates) {

    public Example {
      dates = List.copyOf(dates);
    }
  }

  /** Units a count may count. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Tense of the verb a date belongs to, as far as it tells past from future. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }

  /** How an event stands to a date. */
  public enum Relation {
    /** On it, or within it. */
    POINT,
    /** From its beginning to its end. */
    PERIOD,
    /** From it on. */
    SINCE,
    /** Up to it, it included. */
    UNTIL,
    /** Earlier than it. */
    BEFORE,
    /** Later than it. */
    AFTER
  }

  /** What a date is for. */
  public enum Role {
    /** When something happens or is said. */
    DATE,
    /** When a measure bites ("à compter du 1er novembre"). */
    EFFECTIVE,
    /** From when on: {@link #EFFECTIVE} of what is to come, else the date it began. */
    START,
    /** By when something is to be done ("d'ici à la fin de l'année"). */
    DEADLINE,
    /** What an event is only compared with ("la première réunion depuis 2014"). */
    COMPARED
  }

  /** What a construction counts. */
  public enum Use {
    /** "For the fifth time": how often it has happened, an ORDINAL. */
    TURN,
    /** "The fifth (meeting)": which of its kind it is. */
    RANK,
    /** "In two years", behind one of these: back to when it is counted; else as LASTING. */
    WINDOW,
    /** "This year", behind one of these: it is counted from the beginning of the year. */
    YEAR,
    /** "Since", behind one of these: the date that follows is what it is counted from. */
    SINCE,
    /** "In its history", behind one of these: it is counted from the beginning of all. */
    EVER,
    /** "After a break of two years": how long it had not happened. */
    BREAK,
    /** "After ten years in office": how long somebody had been in the post that he leaves. */
    TENURE,
    /** "For ten months", of what is denied: how long it has not happened. */
    LASTING,
    /** "For the past ten months": that, or how long what was stopped has stood so. */
    STANDING,
    /** "The 28 Allies": how many members there are. */
    MEMBERS,
    /** "The 28 countries", where NATO is spoken of. */
    STATES,
    /** "Twenty years after the signing of": how long ago it was. */
    JUBILEE,
    /** "First deputy": counts nothing; keeps its words from being read as another. */
    NONE
  }

  /** What a construction means; each is computed from the classes bound in it. */
  public enum Sense {
    /** A date of the calendar from DAY, DAY2, MONTH, MONTH2, SEASON, EDGE, YEAR, STEP, NUMERIC. */
    CALENDAR,
    /** The DECADE by its first year, or that of YEAR; its EDGE. */
    DECADE,
    /** The day of publication moved by OFFSET days. */
    DAY_OFFSET,
    /** The WEEKDAY nearest by tense, or before or after publication by STEP. */
    WEEKDAY,
    /** The UNIT of publication moved by STEP; its EDGE or MONTH, if bound. */
    UNIT_STEP,
    /** Publication moved by STEP times NUMBER of UNIT; with AHEAD only of what is to come. */
    FROM_ISSUE,
    /** The date last named moved by STEP times NUMBER (1 if unbound) of UNIT. */
    FROM_LAST,
    /** NUMBER of UNIT after publication if told as to come, else after the date last named. */
    IN_OR_LATER,
    /** The NUMBER of UNIT just before the date last named. */
    SPAN_BEFORE_LAST,
    /** Earlier in the UNIT of publication. */
    EARLIER_IN,
    /** Later in the UNIT of publication. */
    LATER_IN,
    /** Later, within the UNIT that follows that of publication. */
    SOON,
    /** Within the NUMBER of UNIT up to publication. */
    WITHIN_LAST,
    /** Within the NUMBER of UNIT from publication on. */
    WITHIN_NEXT,
    /** Between the date last named and publication. */
    SINCE_LAST,
    /** NUMBER of UNIT between the date named next and publication ("il aura fallu neuf mois"). */
    ELAPSED,
    /** Reads as time but names no date; keeps its words from being read as another. */
    NONE
  }
}
