package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.detente.French;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dmitri Rogozine was Russia's representative to NATO from January 2008 to December 2011. */
class OutOfOfficeTest {

  private static final String CONDEMNED =
      "Le représentant permanent de la Russie auprès de l'OTAN, Dmitri Rogozine, a condamné le"
          + " déploiement de l'Alliance.";

  @Test
  void who_is_named_by_a_post_held_no_longer_is_kept_and_flagged() {
    Claim claim = only(French.read("2016-04-20", CONDEMNED));
    assertEquals(Set.of(Claim.Flag.OUT_OF_OFFICE), claim.flags());
    assertEquals(List.of("dmitry-rogozin"), agents(claim));
  }

  @Test
  void it_is_less_sure_than_the_same_claim_in_office() {
    Claim out = only(French.read("2016-04-20", CONDEMNED));
    Claim in = only(French.read("2009-05-06", CONDEMNED));
    assertEquals(Set.of(), in.flags());
    assertTrue(out.confidence().compareTo(in.confidence()) < 0, out + " " + in);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008-01-11", "2011-12-23"})
  void the_first_and_the_last_day_in_office_are_in_office(String day) {
    assertEquals(Set.of(), only(French.read(day, CONDEMNED)).flags());
  }

  @Test
  void the_date_of_the_claim_counts_before_the_day_of_publication() {
    Reading then =
        French.read(
            "2016-04-20",
            "En mai 2009, le représentant permanent de la Russie auprès de l'OTAN, Dmitri"
                + " Rogozine, a condamné le déploiement de l'Alliance.");
    assertEquals(Set.of(), only(then).flags());
  }

  @Test
  void a_former_holder_and_a_bare_name_are_not_out_of_office() {
    Reading former =
        French.read(
            "2016-04-20",
            "L'ancien représentant permanent de la Russie auprès de l'OTAN, Dmitri Rogozine, a"
                + " condamné le déploiement de l'Alliance.");
    Reading bare =
        French.read("2016-04-20", "Dmitri Rogozine a condamné le déploiement de l'Alliance.");
    assertEquals(Set.of(), only(former).flags());
    assertEquals(Set.of(), only(bare).flags());
  }

  @Test
  void without_a_year_nothing_is_out_of_office() {
    Reading undated =
        French.pipeline()
            .read(French.article(French.HEADLINE, java.util.Optional.empty(), CONDEMNED));
    assertTrue(undated.claims().stream().allMatch(c -> c.flags().isEmpty()));
  }

  @Test
  void an_office_alone_is_whoever_holds_it_on_the_date_of_the_claim() {
    String said = "Le représentant permanent russe auprès de l'OTAN a condamné le déploiement.";
    assertEquals(List.of("dmitry-rogozin"), agents(only(French.read("2010-03-01", said))));
    assertEquals(List.of("alexander-grushko"), agents(only(French.read("2016-04-20", said))));
    Reading beside = French.read("2016-04-20", "Dmitri Rogozine se taisait.", said);
    assertEquals(List.of("alexander-grushko"), agents(only(beside)));
  }

  @Test
  void the_holding_itself_is_doubted() {
    Reading out = French.read("2016-04-20", CONDEMNED);
    Reading in = French.read("2009-05-06", CONDEMNED);
    assertFalse(out.offices().isEmpty());
    assertTrue(out.offices().get(0).confidence().compareTo(in.offices().get(0).confidence()) < 0);
  }

  /** What is told of the condemnation, beside the deployment that it presupposes. */
  private static Claim only(Reading reading) {
    List<Claim> told =
        reading.claims().stream().filter(c -> c.type() != EventType.DEPLOYMENT).toList();
    assertEquals(1, told.size(), told::toString);
    return told.get(0);
  }

  private static List<String> agents(Claim claim) {
    return claim.agents().stream().flatMap(a -> a.entity().stream()).toList();
  }
}
