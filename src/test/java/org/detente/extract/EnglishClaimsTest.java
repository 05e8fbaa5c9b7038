package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.French;
import org.detente.Knowledge;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom in English: titles, owners before nouns, headlines, pronouns. */
class EnglishClaimsTest {

  private static final Knowledge ENGLISH = Knowledge.of(Path.of("data"), "en");

  private static Told told(String... paragraphs) {
    return new Told(
        ENGLISH
            .extractor()
            .read(French.article("Russia and NATO", Optional.of(Told.DAY), paragraphs)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sergei-lavrov                           | Russia's foreign minister",
        "anders-fogh-rasmussen                   | The NATO chief",
        "kremlin                                 | The Kremlin",
        "alexander-grushko                       | Moscow's envoy",
        "alexander-grushko                       | The country's representative to NATO",
        "russian-foreign-ministry                | The foreign ministry in Moscow",
        "nato-foreign-ministers                  | NATO's foreign ministers",
        "nato-foreign-ministers                  | Foreign ministers from the 28-nation alliance",
        "nato                                    | The Western military alliance",
        "sergei-lavrov                           | Foreign Minister Lavrov",
      })
  void a_title_names_who_bears_it(String bearer, String title) {
    boolean allied = bearer.startsWith("nato") || bearer.equals("anders-fogh-rasmussen");
    String other = allied ? "Russia" : "NATO";
    Claim claim =
        told("Russia left. " + title + " accused " + other + " of lying.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of(bearer), names(claim.agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin appointed Dmitry Rogozin as the country's representative to NATO. | dmitry-rogozin",
        "Putin appointed Deputy Foreign Minister Alexander Grushko as Russia's new envoy to NATO."
            + " | alexander-grushko",
      })
  void who_is_appointed_is_not_the_post(String sentence, String person) {
    Claim claim = told(sentence).one(EventType.APPOINTMENT);
    assertEquals(List.of(person), names(claim.targets()));
    assertEquals("russian-permanent-representative-to-nato", name(claim.object()));
  }

  @Test
  void inhabitants_expelled_are_not_their_state() {
    Claim claim =
        told("Russia expelled two Canadians in response to NATO.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("two Canadians"), names(claim.targets()));
  }

  @Test
  void the_owner_of_the_mission_does_not_expel_its_members() {
    Claim claim =
        told("Last week's expulsion by NATO of eight members of Russia's mission was a blow.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals("russian-permanent-mission-to-nato", name(claim.object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO said it was reducing Russia's mission from 20 staffers to 10. | nato",
        "The United States said it would suspend the CFE treaty with Russia. | united-states",
        "Russia's foreign minister says that the country is suspending its mission. | russia",
        "Russia to suspend its mission to NATO | russia",
      })
  void who_said_it_does_it(String sentence, String doer) {
    Claim claim = told(sentence).reading().claims().get(0);
    assertEquals(List.of(doer), names(claim.agents()));
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @Test
  void two_names_before_a_meeting_are_those_who_meet() {
    Claim claim = told("A Russia-NATO meeting is expected on May 12.").one(EventType.MEETING);
    assertEquals(List.of("russia", "nato"), names(claim.agents()));
    assertTrue(claim.forum().isEmpty());
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The NATO countries intend to suspend the CFE treaty. | SUSPENSION",
        "NATO's Stoltenberg plans to meet Sergei Lavrov. | MEETING",
      })
  void what_somebody_intends_is_planned(String sentence, EventType type) {
    assertEquals(Modality.PLANNED, told(sentence).one(type).modality());
  }

  @Test
  void a_stance_tells_also_what_it_is_on() {
    assertEquals(
        List.of(EventType.POSITION, EventType.CONFLICT),
        told("NATO condemned the annexation of Crimea by Russia.").types());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO's declared aim of working towards normalising relations with Russia is clear.",
        "The decision is viewed by many in Russia with ambivalence.",
        "An emergency meeting of the UN Security Council was called in New York.",
        "The NATO-Russia Council was the only channel left open.",
      })
  void what_nobody_tells_is_no_claim(String sentence) {
    assertEquals(List.of(), told(sentence).types());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia has violated the treaty, NATO said. | ACCUSATION",
        "NATO must abandon its plans in Ukraine, Sergei Lavrov said. | DEMAND",
        "NATO is ready to talk, Jens Stoltenberg said in Moscow. | POSITION",
      })
  void what_is_said_of_another_party_may_accuse_or_demand(String sentence, EventType type) {
    assertEquals(type, told(sentence).types().get(0));
  }

  @Test
  void who_has_his_own_taken_from_him_does_not_do_it() {
    Claim claim =
        told("Eight Russian diplomats had their accreditation revoked by NATO.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void who_asks_may_stand_after_what_is_asked() {
    Claim claim =
        told("The Russian president had been asked to come by Anders Fogh Rasmussen.")
            .one(EventType.INVITATION);
    assertEquals(List.of("anders-fogh-rasmussen"), names(claim.agents()));
  }

  @Test
  void members_of_a_mission_are_expelled_from_it() {
    Claim claim =
        told("NATO expelled eight members of the Russian mission.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(
        "russian-permanent-mission-to-nato", claim.object().orElseThrow().entity().orElseThrow());
  }

  @Test
  void who_stands_beside_somebodys_own_takes_no_part() {
    Claim claim =
        told("Russia is holding war games near its border with NATO.").one(EventType.EXERCISE);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void they_at_the_head_of_a_sentence_are_those_who_acted_together() {
    List<Claim> claims =
        told("Sergei Lavrov met Jens Stoltenberg in Brussels. They discussed Syria.")
            .all(EventType.MEETING);
    assertEquals(List.of("sergei-lavrov", "jens-stoltenberg"), names(claims.get(1).agents()));
  }

  @Test
  void an_application_is_that_of_the_treaty_named_before() {
    Claim claim =
        told("NATO says the CFE treaty is a dead text since Moscow suspended its application.")
            .one(EventType.SUSPENSION);
    assertEquals("cfe-treaty", claim.object().orElseThrow().entity().orElseThrow());
  }

  @Test
  void the_participle_of_a_headline_is_of_its_first_noun() {
    assertEquals(
        List.of("russian-diplomats"),
        Told.names(
            Told.english("Accreditation of eight Russian diplomats revoked by NATO")
                .one(EventType.ACCREDITATION_WITHDRAWAL)
                .targets()));
    assertEquals(
        List.of(EventType.CANCELLATION),
        Told.english("Meeting of Russian and NATO envoys cancelled after the vote").types());
    assertEquals(
        List.of("nato"),
        Told.names(
            Told.english("Expulsion of diplomats accused of spying by NATO")
                .one(EventType.ACCUSATION)
                .agents()));
  }
}
