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
 * Who the actors of a row are: whoever goes by the name, if the code does not speak against it,
 * else the state or organisation of the code. Of a person the office certainly held on that day
 * decides for whom he or she acts, and where the row says otherwise, that is a correction.
 */
final class Actors {

  /** Between several actors of one cell, as POLECAT and coders have them. */
  private static final Pattern BETWEEN = Pattern.compile("[;|]");

  private static final int REMEMBERED = 20_000;

  private final Roster roster;
  private final Remembered<Words, Known> remembered = new Remembered<>(REMEMBERED, this::known);

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
        row.get(Cell.AGENT_NAME),
        row.get(Cell.AGENT_CODE),
        row.get(Cell.AGENT_COUNTRY),
        row.get(Cell.AGENT_SECTOR),
        date);
  }

  /** Those acted upon. */
  List<Actor> targets(CodedRow row, Optional<DateSpan> date) {
    return actors(
        row.get(Cell.TARGET_NAME),
        row.get(Cell.TARGET_CODE),
        row.get(Cell.TARGET_COUNTRY),
        row.get(Cell.TARGET_SECTOR),
        date);
  }

  private List<Actor> actors(
      String name, String code, String country, String sector, Optional<DateSpan> date) {
    if (name.isEmpty() && code.isEmpty() && country.isEmpty()) {
      return List.of();
    }
    if (name.indexOf(';') < 0 && name.indexOf('|') < 0) {
      return List.of(actor(Words.of(name, code, country, sector), date));
    }
    String[] names = BETWEEN.split(name, -1);
    String[] countries = BETWEEN.split(country, -1);
    String[] sectors = BETWEEN.split(sector, -1);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (!names[i].isBlank()) {
        Words words =
            Words.of(names[i].strip(), code, own(countries, i, names), own(sectors, i, names));
        actors.add(actor(words, date));
      }
    }
    return actors;
  }

  /** Lists of other lengths do not tell what is whose. */
  private static String own(String[] of, int at, String... names) {
    return of.length == names.length ? of[at].strip() : "";
  }

  /**
   * What names and codes tell without a day.
   *
   * @param entity who goes by the name, where the code does not speak against it
   * @param coded the state or organisation of the code
   * @param fixed who it is; null where only the day tells, or for whom he or she acts
   * @param since day from which that holds
   */
  private record Known(
      Optional<String> entity,
      Optional<String> coded,
      Words words,
      String shown,
      Actor fixed,
      LocalDate since) {

    boolean isFixed(Optional<LocalDate> last) {
      return fixed != null && (last.isEmpty() || !last.get().isBefore(since));
    }
  }

  private Actor actor(Words words, Optional<DateSpan> date) {
    Known known = remembered.of(words);
    Optional<LocalDate> last = date.flatMap(DateSpan::latest);
    if (known.isFixed(last)) {
      return known.fixed();
    }
    Optional<String> coded = known.coded().map(side -> roster.then(side, last));
    if (known.entity().isEmpty()) {
      return fixed(coded.orElseThrow(), coded, known.shown());
    }
    String entity = roster.then(known.entity().get(), last);
    Optional<LocalDate> first = date.flatMap(DateSpan::earliest);
    boolean dated = first.isPresent() && last.isPresent();
    if (is(entity, EntityKind.PERSON)) {
      return dated
          ? person(entity, coded, first.get(), last.get(), known)
          : fixed(entity, coded.or(() -> only(entity)), known.shown());
    }
    boolean post = dated && is(entity, EntityKind.POST);
    Optional<String> holder =
        post ? roster.offices().holder(entity, first.get(), last.get()) : Optional.empty();
    return fixed(
        holder.orElse(entity), only(entity).map(side -> roster.then(side, last)), known.shown());
  }

  private Known known(Words words) {
    String name = words.name();
    Optional<String> coded = roster.coded(words.code()).or(() -> roster.country(words.country()));
    String shown = words.shown();
    Optional<String> named =
        roster
            .named(name)
            .or(() -> slug(name))
            .filter(slug -> roster.kind(slug).filter(EntityKind::isAgent).isPresent())
            .filter(slug -> agrees(slug, coded, words));
    Optional<String> side = named.isPresent() ? named.flatMap(this::only) : coded;
    boolean hangs =
        named.filter(slug -> is(slug, EntityKind.POST) || is(slug, EntityKind.PERSON)).isPresent();
    LocalDate since = side.map(roster::since).orElse(LocalDate.MIN);
    Actor fixed =
        named
            .or(() -> coded)
            .map(slug -> fixed(slug, side, shown))
            .orElseGet(() -> new Actor(Optional.empty(), false, shown));
    return new Known(named, coded, words, shown, hangs ? null : fixed, since);
  }

  /**
   * True where somebody can be meant by a name in spite of the code: a person by his or her own
   * name, and an organisation by its own. Posts, bodies and groups go by names that others have
   * too: there is a Secretary General of the United Nations, and a Security Council of Russia. Of
   * these the code decides.
   */
  private boolean agrees(String entity, Optional<String> coded, Words words) {
    if (is(entity, EntityKind.PERSON) || roster.isProperName(words.name()) && isOwn(entity)) {
      return true;
    }
    if (coded.isPresent()) {
      return roster.sides(entity).contains(coded.get());
    }
    return words.code().isEmpty() && words.country().isEmpty()
        || words.code().startsWith("IGO") && isOwn(entity);
  }

  private boolean isOwn(String entity) {
    return is(entity, EntityKind.ORGANISATION) && roster.sides(entity).contains(entity);
  }

  private static Actor fixed(String entity, Optional<String> side, String shown) {
    return new Actor(Optional.of(new Party(entity, side, Optional.empty())), false, shown);
  }

  /**
   * A person acts for the side that the row has, unless an office of another side was certainly
   * held: then for that. An officer serves in the forces of a country, whatever he or she commands.
   */
  private Actor person(
      String person, Optional<String> coded, LocalDate first, LocalDate last, Known known) {
    Optional<Tenure> certain = Optional.empty();
    boolean possible = false;
    for (Offices.Term term : roster.offices().possible(person, first, last)) {
      Optional<String> side = only(term.tenure().post());
      possible |= side.isPresent() && side.equals(coded);
      if (certain.isEmpty() && side.isPresent() && term.surelyCovers(first, last)) {
        certain = Optional.of(term.tenure());
      }
    }
    boolean rowIsRight = possible || known.words().isMilitary();
    if (certain.isEmpty() || coded.isPresent() && rowIsRight) {
      boolean out =
          !possible
              && coded.filter(side -> is(side, EntityKind.ORGANISATION)).isPresent()
              && roster.offices().isRegistered(person);
      Optional<String> side = coded.or(() -> only(person));
      return new Actor(Optional.of(new Party(person, side, Optional.empty())), out, known.shown());
    }
    Optional<Correction> correction =
        certain.filter(t -> coded.isPresent()).map(t -> new Correction(known.shown(), t));
    Party party = new Party(person, only(certain.get().post()), correction);
    return new Actor(Optional.of(party), false, known.shown());
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
}
