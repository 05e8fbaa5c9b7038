package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Outlet;
import org.detente.model.Outlet.Ownership;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final String ARTICLE = "https://w3id.org/detente/article/a";
  private static final String FIRST = "https://w3id.org/detente/article/b";
  private static final String CODED = "https://w3id.org/detente/article/gdelt2-1";
  private static final String DOCUMENT = "https://example.org/page";
  private static final IRI WIKIPEDIA = Iris.entity("wikipedia");
  private static final IRI MIRROR = Iris.entity("wikimili");

  private static final Surroundings KNOWN =
      new Surroundings(
          (slug, day) -> Set.of(),
          Map.of(ARTICLE, FIRST),
          Map.of(ARTICLE, FIRST, CODED, FIRST),
          Map.of(
              WIKIPEDIA.stringValue(),
              new Outlet(
                  WIKIPEDIA.stringValue(),
                  Optional.empty(),
                  Optional.of(Ownership.PRIVATE),
                  Optional.empty())),
          MeetingWords.NONE,
          Reviews.NONE);

  @Test
  void an_article_goes_back_to_the_one_that_carried_its_text_first() {
    assertEquals(FIRST, KNOWN.witness(ARTICLE, Optional.of(MIRROR), Optional.empty()).origin());
    assertEquals(FIRST, KNOWN.witness(FIRST, Optional.of(MIRROR), Optional.empty()).origin());
  }

  @Test
  void what_a_data_set_coded_counts_as_the_article_at_its_address_but_has_no_text() {
    assertEquals(FIRST, KNOWN.witness(CODED, Optional.empty(), Optional.empty()).origin());
    assertEquals(CODED, KNOWN.witness(CODED, Optional.empty(), Optional.empty()).text());
  }

  @Test
  void a_mirror_and_the_encyclopedia_itself_are_one_origin() {
    assertEquals(
        WIKIPEDIA.stringValue(),
        KNOWN.witness(DOCUMENT, Optional.of(MIRROR), Optional.of(WIKIPEDIA)).origin());
    assertEquals(
        WIKIPEDIA.stringValue(),
        KNOWN.witness(DOCUMENT, Optional.of(WIKIPEDIA), Optional.empty()).origin());
  }

  @Test
  void but_they_are_two_texts_so_that_two_pages_may_tell_of_two_days() {
    assertEquals(
        DOCUMENT, KNOWN.witness(DOCUMENT, Optional.of(MIRROR), Optional.of(WIKIPEDIA)).text());
  }

  @Test
  void an_outlet_that_nobody_knows_is_told_apart_by_its_iri() {
    assertEquals(
        Outlet.unknown(MIRROR.stringValue()),
        KNOWN.witness(DOCUMENT, Optional.of(MIRROR), Optional.empty()).outlet());
    assertEquals(
        Outlet.unknown(DOCUMENT),
        KNOWN.witness(DOCUMENT, Optional.empty(), Optional.empty()).outlet());
  }
}
