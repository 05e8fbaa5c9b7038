package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Review;
import org.junit.jupiter.api.Test;

class ReviewsToRdfTest {

  private static final String CLAIM = "https://w3id.org/detente/article/a#c-1";
  private static final Quads NOTHING = new Quads(List.of());

  private static final Review CORRECTION =
      new Review(
          CLAIM,
          "Anna Berg",
          Instant.parse("2026-11-29T10:00:00Z"),
          Review.Judgement.CORRECTED,
          Map.of(
              Review.Field.AGENT, List.of("\"des diplomates\"", "nato"),
              Review.Field.TYPE, List.of("staff_ceiling"),
              Review.Field.SCOPE, List.of("mission"),
              Review.Field.DATE, List.of()),
          Optional.of("two doers"));

  @Test
  void a_correction_names_property_and_values() {
    String text = text(ReviewsToRdf.add(NOTHING, List.of(CORRECTION)));
    String review = ReviewsToRdf.iri(CORRECTION).stringValue();
    assertTrue(text.contains("<" + review + "#agent> <" + Det.CORRECTS + "> <" + Det.AGENT + ">"));
    assertTrue(text.contains("<" + Det.CORRECTED_VALUE + "> <" + Iris.ID + "nato>"), text);
    assertTrue(text.contains("<" + Det.CORRECTED_VALUE + "> \"des diplomates\" <"), text);
    assertTrue(text.contains("<" + DetEvents.STAFF_CEILING + ">"), text);
    assertTrue(text.contains("<" + DetValues.MISSION_SCOPE + ">"), text);
    assertTrue(text.contains("\"two doers\""), text);
    assertTrue(text.contains("\"2026-11-29T10:00:00Z\"^^"), text);
    assertTrue(text.contains("<https://w3id.org/detente/coder/anna-berg>"), text);
    assertTrue(text.contains("<" + review + "#date> <" + Det.CORRECTS + "> <" + Det.DATE + ">"));
  }

  @Test
  void adding_twice_is_adding_once() {
    Quads once = ReviewsToRdf.add(NOTHING, List.of(CORRECTION));
    assertEquals(once, ReviewsToRdf.add(once, List.of(CORRECTION)));
    assertEquals(1, ReviewsToRdf.standing(once, List.of(CORRECTION)));
    assertEquals(0, ReviewsToRdf.standing(NOTHING, List.of(CORRECTION)));
  }

  @Test
  void another_judgement_of_the_same_moment_takes_the_place_of_the_former() {
    Review rejection =
        new Review(
            CLAIM,
            "anna  berg",
            CORRECTION.time(),
            Review.Judgement.REJECTED,
            Map.of(),
            Optional.empty());
    Quads both =
        ReviewsToRdf.add(ReviewsToRdf.add(NOTHING, List.of(CORRECTION)), List.of(rejection));
    String text = text(both);
    assertTrue(text.contains("<" + DetValues.REJECTED + ">"), text);
    assertTrue(!text.contains("#agent") && !text.contains("two doers"), text);
  }

  @Test
  void reviews_of_another_coder_or_moment_stay() {
    Quads first = ReviewsToRdf.add(NOTHING, List.of(CORRECTION));
    Quads both = ReviewsToRdf.add(first, List.of(by("Boris")));
    assertTrue(both.statements().containsAll(first.statements()));
    assertTrue(both.size() > first.size());
  }

  @Test
  void names_that_differ_by_an_accent_are_two_coders() {
    assertNotEquals(ReviewsToRdf.coder("Müller"), ReviewsToRdf.coder("Muller"));
    assertNotEquals(ReviewsToRdf.coder("Анна"), ReviewsToRdf.coder("Инна"));
    assertEquals(ReviewsToRdf.coder("Anna Berg"), ReviewsToRdf.coder(" anna berg"));
  }

  private static Review by(String coder) {
    return new Review(
        CLAIM, coder, CORRECTION.time(), Review.Judgement.ACCEPTED, Map.of(), Optional.empty());
  }

  private static String text(Quads quads) {
    return new String(QuadFiles.bytes(quads, Format.NQUADS), StandardCharsets.UTF_8);
  }
}
