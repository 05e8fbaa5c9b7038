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
import org.detente.model.Tenure;

/**
 * Who the actors of a row are: whoever goes by the name, else the state or organisation of the
 * code. Of a person the office held on that day decides for whom he or she acts, and where the row
 * says otherwise, that is a correction.
 */
final class Actors {

  /** Between several actors of one cell, as POLECAT and coders have them. */
  private static final Pattern BETWEEN = Pattern.compile("[;|]");

  private final Roster roster;

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

  private Actor actor(String name, String code, String country, Optional<DateSpan> date) {
    Optional<String> state =
        roster
            .coded(code)
            .or(() -> roster.coded(country))
            .or(() -> roster.named(country).filter(slug -> is(slug, EntityKind.STATE)));
    Optional<LocalDate> day = date.filter(DateSpan::isDay).flatMap(DateSpan::earliest);
    String shown = shown(name, code, country);
    Optional<String> named =
        roster
            .named(name)
            .or(() -> slug(name))
            .filter(slug -> roster.kind(slug).filter(EntityKind::isAgent).isPresent());
    if (named.isEmpty()) {
      return new Actor(
          state.map(slug -> new Party(slug, Optional.of(slug), Optional.empty())), false, shown);
    }
    String entity = named.get();
    if (is(entity, EntityKind.POST) && day.isPresent()) {
      entity = roster.holder(entity, day.get()).orElse(entity);
    }
    return is(entity, EntityKind.PERSON) && day.isPresent()
        ? person(entity, state, day.get(), shown)
        : new Actor(Optional.of(new Party(entity, only(entity), Optional.empty())), false, shown);
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
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }

  private boolean is(String slug, EntityKind kind) {
    return roster.kind(slug).filter(kind::equals).isPresent();
  }

  /** What the row has, as one text: the code, or the name with its country. */
  private static String shown(String name, String code, String country) {
    if (code.isEmpty()) {
      return name.isEmpty() || country.isEmpty() ? name + country : name + " (" + country + ")";
    }
    return name.isEmpty() ? code : code + " (" + name + ")";
  }
}
