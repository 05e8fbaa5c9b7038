package org.detente.table.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.CodedClaim.Correction;
import org.detente.model.CodedClaim.Party;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.Remembered;
import org.detente.model.Tenure;

/**
 * Who the actors of a row are: whoever goes by the name, else the state or organisation of the
 * code. Of a person the office held on that day decides for whom he or she acts, and where the row
 * says otherwise, that is a correction.
 */
final class Actors {

  /** Between several actors of one cell, as POLECAT and coders have them. */
  private static final Pattern BETWEEN = Pattern.compile("[;|]");

  private static final int REMEMBERED = 20_000;

  private final Roster roster;
  private final Remembered<Words, Known> remembered =
      new Remembered<>(REMEMBERED, words -> known(words.name(), words.code(), words.country()));

  Actors(Roster roster) {
    this.roster = roster;
  }

  /**
   * Who somebody is.
   *
   * @param party empty where neither name nor code is known
   * @param outOfOffice true where the row has a person for an organisation's who held no office of
   *     it on that day
   * @param code what the row has: code, or else name and country
   */
  record Actor(Optional<Party> party, boolean outOfOffice, String code) {}

  /** The agents of a row. */
  List<Actor> agents(CodedRow row, Optional<DateSpan> date) {
    return actors(
        row.get(Cell.AGENT_NAME), row.get(Cell.AGENT_CODE), row.get(Cell.AGENT_COUNTRY), date);
  }

  /** Those acted upon. */
  List<Actor> targets(CodedRow row, Optional<DateSpan> date) {
    return actors(
        row.get(Cell.TARGET_NAME), row.get(Cell.TARGET_CODE), row.get(Cell.TARGET_COUNTRY), date);
  }

  private List<Actor> actors(String name, String code, String country, Optional<DateSpan> date) {
    if (name.isEmpty() && code.isEmpty() && country.isEmpty()) {
      return List.of();
    }
    if (name.indexOf(';') < 0 && name.indexOf('|') < 0) {
      return List.of(actor(name, code, country, date));
    }
    String[] names = BETWEEN.split(name);
    String[] countries = BETWEEN.split(country);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      String own = countries.length == names.length ? countries[i] : country;
      actors.add(actor(names[i].strip(), code, own.strip(), date));
    }
    return actors;
  }

  /** What a row has for somebody. */
  private record Words(String name, String code, String country) {}

  /**
   * What names and codes tell without a day.
   *
   * @param entity who goes by the name
   * @param coded the state or organisation of the code
   */
  private record Known(Optional<String> entity, Optional<String> coded, String shown, Actor fixed) {

    /** True where only the day tells who it is, or for whom he or she acts. */
    boolean hangsOnDay() {
      return fixed == null;
    }
  }

  private Actor actor(String name, String code, String country, Optional<DateSpan> date) {
    Known known = remembered.of(new Words(name, code, country));
    if (!known.hangsOnDay()) {
      return known.fixed();
    }
    String entity = known.entity().orElseThrow();
    Optional<LocalDate> day = date.filter(DateSpan::isDay).flatMap(DateSpan::earliest);
    if (day.isPresent() && is(entity, EntityKind.POST)) {
      entity = roster.holder(entity, day.get()).orElse(entity);
    }
    return day.isPresent() && is(entity, EntityKind.PERSON)
        ? person(entity, known.coded(), day.get(), known.shown())
        : fixed(entity, only(entity), known.shown());
  }

  private Known known(String name, String code, String country) {
    Optional<String> coded =
        roster
            .coded(code)
            .or(() -> roster.coded(country))
            .or(() -> roster.named(country).filter(slug -> is(slug, EntityKind.STATE)));
    String shown = shown(name, code, country);
    Optional<String> named =
        roster
            .named(name)
            .or(() -> slug(name))
            .filter(slug -> roster.kind(slug).filter(EntityKind::isAgent).isPresent());
    if (named.isEmpty()) {
      Actor state =
          coded
              .map(slug -> fixed(slug, coded, shown))
              .orElseGet(() -> new Actor(Optional.empty(), false, shown));
      return new Known(named, coded, shown, state);
    }
    String entity = named.get();
    boolean hangs = is(entity, EntityKind.POST) || is(entity, EntityKind.PERSON);
    return new Known(named, coded, shown, hangs ? null : fixed(entity, only(entity), shown));
  }

  private static Actor fixed(String entity, Optional<String> side, String shown) {
    return new Actor(Optional.of(new Party(entity, side, Optional.empty())), false, shown);
  }

  /** A person: of the side whose office is held; else of the one coded; else of the known one. */
  private Actor person(String person, Optional<String> coded, LocalDate day, String shown) {
    for (Tenure tenure : roster.held(person, day)) {
      Optional<String> side = only(tenure.post());
      if (side.isPresent()) {
        boolean wrong = coded.isPresent() && !coded.equals(side);
        Optional<Correction> correction =
            wrong ? Optional.of(new Correction(shown, tenure)) : Optional.empty();
        return new Actor(Optional.of(new Party(person, side, correction)), false, shown);
      }
    }
    boolean out =
        coded.filter(side -> is(side, EntityKind.ORGANISATION)).isPresent()
            && roster.isRegistered(person);
    Optional<String> side = coded.isPresent() ? coded : only(person);
    return new Actor(Optional.of(new Party(person, side, Optional.empty())), out, shown);
  }

  /** Coders name entities by the last part of their IRI. */
  private Optional<String> slug(String name) {
    return roster.knows(name) ? Optional.of(name) : Optional.empty();
  }

  private Optional<String> only(String slug) {
    Set<String> sides = roster.sides(slug);
    return sides.size() == 1 ? Optional.of(sides.iterator().next()) : Optional.empty();
  }

  private boolean is(String slug, EntityKind kind) {
    return roster.kind(slug).orElse(null) == kind;
  }

  /** What the row has, as one text: the code, or the name with its country. */
  private static String shown(String name, String code, String country) {
    if (code.isEmpty()) {
      return name.isEmpty() || country.isEmpty() ? name + country : name + " (" + country + ")";
    }
    return name.isEmpty() ? code : code + " (" + name + ")";
  }
}
