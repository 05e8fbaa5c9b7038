package org.detente.table.coded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.Claim;
import org.detente.model.CodedClaim;
import org.detente.model.CodedClaim.Party;
import org.detente.model.CodedClaim.Scores;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.Modality;
import org.detente.model.Remembered;
import org.detente.model.Scope;

/** Rows as claims. */
final class ClaimOfRow {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_/ -]{1,100}");
  private static final BigDecimal MOST_GOLDSTEIN = BigDecimal.TEN;
  private static final BigDecimal MOST_TONE = BigDecimal.valueOf(100);
  private static final int REMEMBERED = 20_000;

  private final DataSet set;
  private final Roster roster;
  private final Actors actors;
  private final Field field;
  private final Days days = new Days();
  private final Remembered<String, Meaning> meanings;
  private final Remembered<String, Optional<String>> places =
      new Remembered<>(REMEMBERED, this::narrowest);

  ClaimOfRow(DataSet set, Roster roster, Codes codes) {
    this.set = set;
    this.roster = roster;
    this.meanings = new Remembered<>(REMEMBERED, code -> codes.meaning(set.scheme(), code));
    this.actors = new Actors(roster);
    this.field = new Field(roster);
  }

  /** The day on which an article was seen or published, if its cell holds one. */
  Optional<DateSpan> seen(CodedRow row) {
    String seen = row.get(Cell.SEEN);
    return seen.isEmpty() ? Optional.empty() : days.of(seen);
  }

  /**
   * Looks at a row: is it of Russia with NATO, its bodies or an Ally of that day?
   *
   * @throws BadRow where {@link #read} would throw it
   */
  boolean concerns(CodedRow row) throws BadRow {
    code(row);
    Optional<DateSpan> date = date(row);
    scope(row);
    modality(row);
    isNegative(row);
    number(row);
    scores(row);
    return field.concerns(actors.agents(row, date), actors.targets(row, date), date);
  }

  /**
   * Reads a row.
   *
   * @throws BadRow when it lacks what a claim needs, or a cell cannot be what it has to be
   */
  CodedClaim read(CodedRow row) throws BadRow {
    String code = code(row);
    Optional<DateSpan> date = date(row);
    List<Actors.Actor> first = actors.agents(row, date);
    List<Actors.Actor> second = actors.targets(row, date);
    Meaning meaning = meanings.of(code);
    boolean swapped = meaning.hosted();
    List<Actors.Actor> agents = swapped ? second : first;
    List<Actors.Actor> targets = swapped ? first : second;
    return new CodedClaim(
        new CodedClaim.Row(row.file(), row.number(), row.get(Cell.ID)),
        meaning.type(),
        code,
        meaning.entry(),
        meaning.isTogether() ? parties(agents, targets) : parties(agents),
        meaning.isTogether() ? List.of() : parties(targets),
        entity(row.get(Cell.OBJECT)),
        entity(row.get(Cell.FORUM)),
        place(row.get(Cell.PLACE)),
        scope(row).or(meaning::scope),
        shown(agents),
        shown(targets),
        Contexts.of(row.get(Cell.CONTEXT)),
        date,
        modality(row).orElse(meaning.modality()),
        isNegative(row),
        number(row),
        flags(first, second),
        scores(row),
        Quotation.of(row.get(Cell.QUOTATION)));
  }

  private String code(CodedRow row) throws BadRow {
    if (row.get(Cell.ID).isEmpty()) {
      throw new BadRow(Outcome.NO_ID);
    }
    String mode = row.get(Cell.MODE);
    boolean none = mode.isEmpty() || mode.equalsIgnoreCase("none");
    String code = none ? row.get(Cell.CODE) : row.get(Cell.CODE) + "/" + mode;
    boolean digits = Numbers.isDigits(code);
    boolean fits =
        set.scheme().equals("cameo") ? digits && code.length() <= 4 : !digits || set.isCsv();
    if (!fits || code.isEmpty() || !digits && !CODE.matcher(code).matches()) {
      throw new BadRow(Outcome.BAD_CODE);
    }
    return code;
  }

  private Optional<DateSpan> date(CodedRow row) throws BadRow {
    String written = row.get(Cell.DAY);
    if (written.isEmpty() && set.isCsv()) {
      return Optional.empty();
    }
    Optional<DateSpan> date = days.of(written);
    if (date.isEmpty()) {
      throw new BadRow(Outcome.BAD_DAY);
    }
    return date;
  }

  @SafeVarargs
  private static List<Party> parties(List<Actors.Actor>... actors) {
    List<Party> parties = new ArrayList<>(2);
    for (List<Actors.Actor> some : actors) {
      for (Actors.Actor actor : some) {
        if (actor.party().isPresent() && !parties.contains(actor.party().get())) {
          parties.add(actor.party().get());
        }
      }
    }
    return parties;
  }

  private static List<String> shown(List<Actors.Actor> actors) {
    List<String> shown = new ArrayList<>(1);
    for (Actors.Actor actor : actors) {
      if (!actor.code().isEmpty() && !shown.contains(actor.code())) {
        shown.add(actor.code());
      }
    }
    return shown;
  }

  private static Set<Claim.Flag> flags(List<Actors.Actor> first, List<Actors.Actor> second) {
    for (List<Actors.Actor> some : List.of(first, second)) {
      for (Actors.Actor actor : some) {
        if (actor.outOfOffice()) {
          return EnumSet.of(Claim.Flag.OUT_OF_OFFICE);
        }
      }
    }
    return Set.of();
  }

  private Optional<String> entity(String name) {
    return roster.knows(name) ? Optional.of(name) : roster.named(name);
  }

  /** GDELT writes city, region and country; what is narrowest among them and known counts. */
  private Optional<String> place(String name) {
    return name.isEmpty() ? Optional.empty() : places.of(name);
  }

  private Optional<String> narrowest(String name) {
    for (String part : name.split(",")) {
      Optional<String> place =
          entity(part.strip())
              .filter(
                  slug ->
                      roster
                          .kind(slug)
                          .filter(k -> k == EntityKind.PLACE || k == EntityKind.STATE)
                          .isPresent());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static Optional<Scope> scope(CodedRow row) throws BadRow {
    return word(row.get(Cell.SCOPE), Scope.class);
  }

  private static Optional<Modality> modality(CodedRow row) throws BadRow {
    return word(row.get(Cell.MODALITY), Modality.class);
  }

  private static <E extends Enum<E>> Optional<E> word(String word, Class<E> words) throws BadRow {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Enum.valueOf(words, word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new BadRow(Outcome.BAD_WORD);
    }
  }

  private static boolean isNegative(CodedRow row) throws BadRow {
    return switch (row.get(Cell.POLARITY)) {
      case "", "positive" -> false;
      case "negative" -> true;
      default -> throw new BadRow(Outcome.BAD_WORD);
    };
  }

  private static OptionalInt number(CodedRow row) throws BadRow {
    return Numbers.whole(row.get(Cell.NUMBER));
  }

  private static Scores scores(CodedRow row) throws BadRow {
    String goldstein = row.get(Cell.GOLDSTEIN);
    String tone = row.get(Cell.TONE);
    String mentions = row.get(Cell.MENTIONS);
    return goldstein.isEmpty() && tone.isEmpty() && mentions.isEmpty()
        ? Scores.NONE
        : new Scores(
            Numbers.decimal(goldstein, MOST_GOLDSTEIN),
            Numbers.decimal(tone, MOST_TONE),
            Numbers.whole(mentions));
  }
}
