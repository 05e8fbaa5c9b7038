package org.detente.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Testimony;

/** What holds of any archive, in whatever order it is read. */
class ConsolidationPropertiesTest {

  @Property(tries = 300)
  void the_order_of_claims_does_not_matter(
      @ForAll("archives") List<Testimony> archive, @ForAll Random random) {
    List<Testimony> shuffled = new ArrayList<>(archive);
    Collections.shuffle(shuffled, random);
    assertEquals(
        Consolidation.of(archive, Identities.NONE), Consolidation.of(shuffled, Identities.NONE));
  }

  @Property(tries = 300)
  void every_claim_that_attests_is_of_exactly_one_event_and_no_other_is(
      @ForAll("archives") List<Testimony> archive) {
    TreeMap<String, Integer> attested = new TreeMap<>();
    for (Event event : Consolidation.of(archive, Identities.NONE)) {
      event.claims().forEach(claim -> attested.merge(claim, 1, Integer::sum));
    }
    TreeMap<String, Integer> wanted = new TreeMap<>();
    archive.stream()
        .filter(t -> !t.negative() && t.modality() != Modality.POSSIBLE)
        .forEach(t -> wanted.put(t.claim(), 1));
    assertEquals(wanted, attested);
  }

  @Property(tries = 300)
  void names_are_told_apart_and_stay_when_published_and_read_again(
      @ForAll("archives") List<Testimony> archive) {
    List<Event> events = Consolidation.of(archive, Identities.NONE);
    assertEquals(events.size(), events.stream().map(Event::slug).distinct().count());
    Identities log = Identities.NONE.after(events);
    assertEquals(events, Consolidation.of(archive, log));
    assertEquals(log, log.after(Consolidation.of(archive, log)));
  }

  @Property(tries = 300)
  void a_name_once_published_stands_or_is_accounted_for(
      @ForAll("archives") List<Testimony> before, @ForAll("archives") List<Testimony> after) {
    List<Event> first = Consolidation.of(before, Identities.NONE);
    Identities log = Identities.NONE.after(first);
    List<Event> second = Consolidation.of(after, log);
    Identities later = log.after(second);
    List<String> standing = second.stream().map(Event::slug).toList();
    for (Event event : first) {
      boolean stands = standing.contains(event.slug());
      assertEquals(!stands, later.retired().containsKey(event.slug()), event.slug());
    }
  }

  @Provide
  Arbitrary<List<Testimony>> archives() {
    Arbitrary<EventType> types =
        Arbitraries.of(
            EventType.SUSPENSION, EventType.MEETING, EventType.POSITION, EventType.APPOINTMENT);
    Arbitrary<String> days =
        Arbitraries.of(
            "2021", "2021-10", "2021-10-18", "2021-10-19", "2021-12-18", "[2021-10..2021-12]", "");
    Arbitrary<String> sides = Arbitraries.of("russia", "nato", "");
    Arbitrary<String> things = Arbitraries.of("mission", "council", "");
    Arbitrary<Integer> articles = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> moods = Arbitraries.integers().between(0, 9);
    return Combinators.combine(types, days, sides, things, articles, moods)
        .as(ConsolidationPropertiesTest::claim)
        .list()
        .ofMaxSize(12)
        .map(ConsolidationPropertiesTest::numbered);
  }

  private static Testimonies claim(
      EventType type, String day, String side, String thing, int article, int mood) {
    Testimonies claim = Testimonies.of("a" + article, type).told("2022-01-12");
    claim = day.isEmpty() ? claim : claim.on(day);
    claim = side.isEmpty() ? claim : claim.by(side);
    claim = thing.isEmpty() ? claim : claim.of(thing).in(thing).hitting(thing);
    claim = article == 2 ? claim.copying("a1") : claim;
    return switch (mood) {
      case 0 -> claim.denied();
      case 1 -> claim.as(Modality.POSSIBLE);
      case 2 -> claim.as(Modality.PLANNED);
      case 3 -> claim.from("2021-12-18");
      default -> claim;
    };
  }

  private static List<Testimony> numbered(List<Testimonies> claims) {
    List<Testimony> archive = new ArrayList<>();
    for (Testimonies claim : claims) {
      archive.add(claim.called(Integer.toString(archive.size())).testimony());
    }
    return archive;
  }
}
