package org.detente.consolidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Outlet;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;
import org.detente.model.Witness;

/**
 * Claims for tests, in few words: {@code Testimonies.of("a1", SUSPENSION).by("russia").on("2021")}.
 */
record Testimonies(Testimony testimony) {

  static final String MISSION = "russian-permanent-mission-to-nato";

  private static final String ID = "https://w3id.org/detente/id/";

  /** A claim of an article that says nothing but the type; its day is that of the article. */
  static Testimonies of(String article, EventType type) {
    String source = "https://w3id.org/detente/article/" + article;
    return new Testimonies(
        new Testimony(
            source + "#c-" + type.id(),
            Witness.alone(source),
            Standing.SINGLE,
            type,
            List.of(),
            new TreeSet<>(),
            List.of(),
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Modality.ACTUAL,
            false,
            Optional.empty(),
            Optional.empty()));
  }

  /** Russia suspends its mission. */
  static Testimonies suspension(String article) {
    return of(article, EventType.SUSPENSION).by("russia").of(MISSION);
  }

  /** The NATO-Russia Council meets. */
  static Testimonies meeting(String article) {
    return of(article, EventType.MEETING).by("russia", "nato").in("nato-russia-council");
  }

  /** Another claim of the same article and type. */
  Testimonies called(String claim) {
    return with(t -> t.claim = testimony.source() + "#c-" + claim);
  }

  /** States or organisations act, each for itself. */
  Testimonies by(String... slugs) {
    return with(
        t -> {
          t.agents = values(slugs);
          t.sides = new TreeSet<>(Arrays.asList(slugs));
        });
  }

  /** A person acts for a side. */
  Testimonies byPerson(String slug, String side) {
    return with(
        t -> {
          t.agents = values(slug);
          t.sides = new TreeSet<>(List.of(side));
        });
  }

  Testimonies hitting(String... slugs) {
    return with(t -> t.targets = values(slugs));
  }

  /** Whose people it hits, whoever they are. */
  Testimonies against(String side) {
    return with(t -> t.hit = new TreeSet<>(List.of(side)));
  }

  Testimonies of(String object) {
    return with(t -> t.object = Optional.of(values(object).get(0)));
  }

  Testimonies ofWords(String words) {
    return with(t -> t.object = Optional.of(Value.words(testimony.source() + "#m-1", words)));
  }

  Testimonies in(String forum) {
    return with(t -> t.forum = Optional.of(values(forum).get(0)));
  }

  Testimonies on(String edtf) {
    return with(t -> t.date = Optional.of(DateSpan.parse(edtf)));
  }

  Testimonies counting(int number) {
    return with(t -> t.number = OptionalInt.of(number));
  }

  Testimonies from(String edtf) {
    return with(t -> t.effective = Optional.of(DateSpan.parse(edtf)));
  }

  Testimonies told(String day) {
    return with(t -> t.latest = Optional.of(LocalDate.parse(day)));
  }

  Testimonies as(Modality modality) {
    return with(t -> t.modality = modality);
  }

  Testimonies denied() {
    return with(t -> t.negative = true);
  }

  Testimonies retelling(Testimonies first) {
    return with(t -> t.retells = Optional.of(first.testimony.claim()));
  }

  Testimonies copying(String article) {
    String first = "https://w3id.org/detente/article/" + article;
    return with(
        t ->
            t.witness =
                new Witness(testimony.source(), first, first, testimony.witness().outlet()));
  }

  /** An outlet published the article. */
  Testimonies publishedBy(Outlet outlet) {
    Witness was = testimony.witness();
    return with(t -> t.witness = new Witness(was.source(), was.text(), was.origin(), outlet));
  }

  Testimonies ofFact(String identifier) {
    return with(t -> t.fact = Optional.of(identifier));
  }

  Testimonies checked(Standing standing) {
    return with(t -> t.standing = standing);
  }

  private Testimonies with(java.util.function.Consumer<Parts> change) {
    Parts parts = new Parts(testimony);
    change.accept(parts);
    return new Testimonies(parts.testimony());
  }

  private static List<Value> values(String... slugs) {
    return Arrays.stream(slugs).map(slug -> Value.entity(ID + slug, slug)).toList();
  }

  /** The parts of a claim that a test can change. */
  private static final class Parts {
    private final Testimony t;
    private String claim;
    private Witness witness;
    private Standing standing;
    private List<Value> agents;
    private SortedSet<String> sides;
    private List<Value> targets;
    private SortedSet<String> hit;
    private Optional<Value> object;
    private Optional<Value> forum;
    private OptionalInt number;
    private Optional<DateSpan> date;
    private Optional<DateSpan> effective;
    private Optional<LocalDate> latest;
    private Modality modality;
    private boolean negative;
    private Optional<String> fact;
    private Optional<String> retells;

    Parts(Testimony t) {
      this.t = t;
      claim = t.claim();
      witness = t.witness();
      standing = t.standing();
      agents = t.agents();
      sides = t.sides();
      targets = t.targets();
      hit = t.hit();
      object = t.object();
      forum = t.forum();
      number = t.number();
      date = t.date();
      effective = t.effective();
      latest = t.latest();
      modality = t.modality();
      negative = t.negative();
      fact = t.fact();
      retells = t.retells();
    }

    Testimony testimony() {
      return new Testimony(
          claim,
          witness,
          standing,
          t.type(),
          agents,
          sides,
          targets,
          hit,
          object,
          forum,
          t.place(),
          t.scope(),
          t.level(),
          t.format(),
          number,
          date,
          effective,
          latest,
          modality,
          negative,
          fact,
          retells);
    }
  }
}
