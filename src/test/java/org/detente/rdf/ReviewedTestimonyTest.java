package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.DateSpan;
import org.detente.model.Review;
import org.detente.model.Review.Field;
import org.detente.model.Review.Judgement;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;
import org.junit.jupiter.api.Test;

/** What coders decide stands above what was read. */
class ReviewedTestimonyTest {

  private static final String ARTICLE = "https://w3id.org/detente/article/a";
  private static final String CLAIM = ARTICLE + "#c-1";

  @Test
  void what_nobody_reviewed_stands_as_it_was_read() throws IOException {
    Testimony read = only(List.of());
    assertEquals(Standing.SINGLE, read.standing());
    assertEquals(Optional.of(DateSpan.parse("2021-10-18")), read.date());
  }

  @Test
  void what_is_accepted_is_curated() throws IOException {
    assertEquals(Standing.CURATED, only(List.of(accepted("Anna", 1))).standing());
  }

  @Test
  void what_is_rejected_attests_nothing() throws IOException {
    assertEquals(List.of(), read(List.of(rejected("Anna", 1))));
  }

  @Test
  void what_is_corrected_is_told_as_corrected() throws IOException {
    Testimony told =
        only(
            List.of(
                corrected(
                    "Anna",
                    Map.of(
                        Field.AGENT, List.of("nato"),
                        Field.DATE, List.of("2021-10-19"),
                        Field.TYPE, List.of("closure"),
                        Field.OBJECT, List.of()))));
    assertEquals(Standing.CURATED, told.standing());
    assertEquals(Optional.of(DateSpan.parse("2021-10-19")), told.date());
    assertEquals(List.of("nato"), told.agents().stream().map(Value::key).toList());
    assertEquals(Set.of("nato"), told.sides(), "no longer the side of the agent that was read");
    assertEquals("closure", told.type().id());
    assertTrue(told.object().isEmpty());
  }

  @Test
  void a_coder_may_name_what_no_entity_is_known_for() throws IOException {
    Testimony told = only(List.of(corrected("Anna", Map.of(Field.AGENT, List.of("\"Envoys\"")))));
    assertEquals(List.of("\"envoys\""), told.agents().stream().map(Value::key).toList());
    assertEquals(Set.of(), told.sides());
  }

  @Test
  void a_claim_that_is_no_event_after_correction_attests_none() throws IOException {
    assertEquals(
        List.of(), read(List.of(corrected("Anna", Map.of(Field.TYPE, List.of("office_holding"))))));
  }

  @Test
  void of_one_coder_the_latest_review_counts() throws IOException {
    assertEquals(
        Standing.CURATED, only(List.of(rejected("Anna", 1), accepted("Anna", 2))).standing());
    assertEquals(List.of(), read(List.of(rejected("Anna", 3), accepted("Anna", 2))));
  }

  @Test
  void coders_who_say_the_same_curate_the_claim_together() throws IOException {
    assertEquals(
        Standing.CURATED, only(List.of(accepted("Anna", 1), accepted("Boris", 2))).standing());
    assertEquals(List.of(), read(List.of(rejected("Anna", 1), rejected("Boris", 2))));
  }

  @Test
  void where_coders_disagree_the_claim_stands_as_it_was_read() throws IOException {
    Review other = corrected("Boris", Map.of(Field.DATE, List.of("2021-10-20")));
    for (Review one :
        List.of(
            accepted("Anna", 1),
            rejected("Anna", 1),
            corrected("Anna", Map.of(Field.DATE, List.of("2021-10-19"))))) {
      Testimony read = only(List.of(one, other));
      assertEquals(Standing.SINGLE, read.standing());
      assertEquals(Optional.of(DateSpan.parse("2021-10-18")), read.date());
    }
  }

  @Test
  void an_article_cannot_review_itself() throws IOException {
    String reviews = quads(List.of(rejected("Anna", 1))).replace("graph/audit", "graph/article/a");
    Quads forged =
        QuadFiles.read(
            new ByteArrayInputStream(reviews.getBytes(StandardCharsets.UTF_8)),
            Format.NQUADS,
            "forged.nq");
    assertEquals(1, read(Reviews.of(forged)).size());
  }

  private static Review accepted(String coder, int minute) {
    return review(coder, minute, Judgement.ACCEPTED, Map.of());
  }

  private static Review rejected(String coder, int minute) {
    return review(coder, minute, Judgement.REJECTED, Map.of());
  }

  private static Review corrected(String coder, Map<Field, List<String>> corrections) {
    return review(coder, 1, Judgement.CORRECTED, corrections);
  }

  private static Review review(
      String coder, int minute, Judgement judgement, Map<Field, List<String>> corrections) {
    Instant time = Instant.parse("2026-11-29T10:00:00Z").plusSeconds(60L * minute);
    return new Review(CLAIM, coder, time, judgement, corrections, Optional.empty());
  }

  private static Testimony only(List<Review> reviews) throws IOException {
    List<Testimony> read = read(reviews);
    assertEquals(1, read.size());
    return read.get(0);
  }

  private static List<Testimony> read(List<Review> reviews) throws IOException {
    return read(Reviews.of(ReviewsToRdf.add(new Quads(List.of()), reviews)));
  }

  private static List<Testimony> read(Reviews reviews) throws IOException {
    String claim =
        """
        <CLAIM> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <NSClaim> <GRAPH> .
        <CLAIM> <NSeventType> <NSSuspension> <GRAPH> .
        <CLAIM> <NSagent> <https://w3id.org/detente/id/russia> <GRAPH> .
        <CLAIM> <NSparty> <https://w3id.org/detente/id/russia> <GRAPH> .
        <CLAIM> <NSobject> <https://w3id.org/detente/id/nato-liaison-mission> <GRAPH> .
        <CLAIM> <NSdate> "2021-10-18"^^<http://id.loc.gov/datatypes/edtf> <GRAPH> .
        <CLAIM> <http://www.w3.org/ns/prov#wasDerivedFrom> <ARTICLE> <GRAPH> .
        """
            .replace("CLAIM", CLAIM)
            .replace("<ARTICLE>", "<" + ARTICLE + ">")
            .replace("<NS", "<" + Det.NAMESPACE)
            .replace("GRAPH", "https://w3id.org/detente/graph/article/a");
    return TestimonyReader.read(
            new ByteArrayInputStream(claim.getBytes(StandardCharsets.UTF_8)),
            "claims.nq",
            new Surroundings(
                (slug, day) -> Set.of(slug),
                Map.of(),
                Map.of(),
                Map.of(),
                MeetingWords.NONE,
                reviews))
        .claims();
  }

  private static String quads(List<Review> reviews) {
    return new String(
        QuadFiles.bytes(ReviewsToRdf.add(new Quads(List.of()), reviews), Format.NQUADS),
        StandardCharsets.UTF_8);
  }
}
