package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** In French: lists of those who act, who sits in a council, and what stands inside a sentence. */
class FrenchListsTest {

  @Test
  void titles_with_their_names_make_a_list_of_those_who_sign() {
    assertAgents(
        EventType.AGREEMENT,
        "Le président russe Boris Eltsine, le secrétaire général de l'OTAN, Javier Solana, et les"
            + " chefs d'État et de gouvernement des pays de l'OTAN ont signé l'Acte fondateur.",
        "boris-yeltsin",
        "javier-solana",
        "nato-heads-of-state-and-government");
  }

  @Test
  void one_president_beside_another_is_not_the_same_by_another_title() {
    assertAgents(
        EventType.AGREEMENT,
        "L'accord a été signé à Rome par le président Vladimir Poutine, le président américain"
            + " George W. Bush et le secrétaire général de l'OTAN George Robertson.",
        "vladimir-putin",
        "george-w-bush",
        "george-robertson");
  }

  @Test
  void what_is_in_a_place_is_named_with_it_and_what_is_signed_without_its_occasion() {
    assertEquals(
        List.of("sécurité en Europe", "document"),
        Told.of(
                "L'OTAN propose à la Russie un traité. Moscou demande à l'OTAN la sécurité en"
                    + " Europe. Les ministres de l'OTAN ont signé le document lors d'une réunion.")
            .reading()
            .claims()
            .stream()
            .skip(1)
            .flatMap(c -> c.object().stream())
            .map(Told::name)
            .toList());
  }

  @Test
  void ministers_of_a_council_are_of_both_its_sides() {
    assertAgents(
        EventType.AGREEMENT,
        "Le Conseil OTAN-Russie s'est réuni au niveau des ministres des affaires étrangères. Les"
            + " ministres ont approuvé un programme de travail.",
        "nato",
        "russia");
  }

  @Test
  void a_middle_initial_does_not_hide_a_name() {
    assertAgents(
        EventType.MEETING,
        "Lord Robertson a rencontré le président Vladimir V. Poutine.",
        "george-robertson",
        "vladimir-putin");
  }

  @Test
  void talks_of_a_visit_are_of_who_is_on_it() {
    assertAgents(
        EventType.VISIT, "Anders Fogh Rasmussen s'est rendu à Moscou.", "anders-fogh-rasmussen");
    Told told =
        Told.of(
            "Anders Fogh Rasmussen s'est rendu à Moscou. Les entretiens avec Nikolaï Patrouchev ont"
                + " porté sur l'Afghanistan.");
    assertEquals(
        List.of("nikolai-patrushev", "anders-fogh-rasmussen"),
        Told.names(told.one(EventType.MEETING).agents()));
  }

  @Test
  void who_is_told_stands_between_the_verb_and_what_he_is_told() {
    Told told =
        Told.of("Moscou a averti l'OTAN que toute frappe au Kosovo aurait des conséquences.");
    assertEquals(
        List.of("russia"),
        Told.names(told.reading().claims().get(0).agents()),
        told.types().toString());
  }

  @Test
  void words_of_how_often_stand_inside_a_tense() {
    Told told =
        Told.of(
            "La Russie a plusieurs fois dénoncé l'organisation de ces exercices de l'OTAN et"
                + " demandé leur annulation.");
    assertAgents(
        EventType.DEMAND,
        "La Russie a plusieurs fois dénoncé l'organisation de ces exercices de l'OTAN et demandé"
            + " leur annulation.",
        "russia");
    assertEquals(
        "organisation de ces exercices de l'OTAN",
        told.one(EventType.ACCUSATION).object().orElseThrow().words());
  }

  @Test
  void what_a_gerund_tells_is_to_come_where_its_verb_is() {
    assertEquals(
        Modality.PLANNED,
        Told.of("Le sommet scellera l'entente en instaurant le Conseil OTAN-Russie.")
            .one(EventType.ESTABLISHMENT)
            .modality());
  }

  @Test
  void an_exercise_of_a_day_to_come_is_planned() {
    assertEquals(
        Modality.PLANNED,
        Told.of("La controverse fait suite à l'annonce de manœuvres de l'OTAN du 6 au 20 mai.")
            .one(EventType.EXERCISE)
            .modality());
  }

  @Test
  void what_is_held_is_told_with_its_subject_and_predicate() {
    assertEquals(
        "la sécurité de l'OTAN et de la Russie était « indivisible »",
        object(
            "Anders Fogh Rasmussen a déclaré que la sécurité de l'OTAN et de la Russie était"
                + " « indivisible »."));
    assertEquals(
        "une décision à ce sujet serait prise en mai",
        object("Jens Stoltenberg a déclaré qu'une décision à ce sujet serait prise en mai."));
  }

  private static String object(String sentence) {
    return Told.of(sentence).one(EventType.POSITION).object().orElseThrow().words();
  }

  @Test
  void a_pronoun_before_its_verb_does_not_part_what_is_said() {
    assertEquals(
        "une ingérence de l'OTAN n'en supprimerait pas les causes",
        object(
            "Le gouvernement russe affirme qu'une ingérence de l'OTAN n'en supprimerait pas les"
                + " causes."));
  }

  @Test
  void what_is_pointed_at_by_a_fact_is_what_is_held() {
    assertEquals(
        "son missile a une portée limitée",
        object("Moscou insiste face à l'OTAN sur le fait que son missile a une portée limitée."));
  }

  @Test
  void accusations_turned_down_are_no_requests_refused() {
    assertEquals("critiques russes", object("L'OTAN a rejeté mercredi les critiques russes."));
  }

  @Test
  void who_is_opposed_to_something_holds_a_position() {
    assertAgents(
        EventType.POSITION,
        "Le secrétaire général Jens Stoltenberg est opposé à tout accord avec la Russie.",
        "jens-stoltenberg");
  }

  @Test
  void a_quotation_is_of_who_is_named_behind_it() {
    Told told =
        Told.of(
            "« Nous regrettons que la Russie n'ait montré aucune volonté. Cette situation n'est pas"
                + " tenable », selon le Conseil de l'Atlantique Nord.");
    assertEquals("north-atlantic-council", Told.name(told.one(EventType.POSITION).speaker()));
  }

  @Test
  void each_in_a_list_has_his_title_and_his_name() {
    assertAgents(
        EventType.MEETING,
        "Lord Robertson s'est entretenu avec le Président Vladimir Poutine, le Ministre des affaires"
            + " étrangères, Igor Ivanov, et le Ministre de la défense, Sergei Ivanov.",
        "george-robertson",
        "vladimir-putin",
        "igor-ivanov",
        "sergei-ivanov");
    assertAgents(
        EventType.MEETING,
        "Lord Robertson a rencontré le Président Vladimir Poutine, le Ministre des affaires"
            + " étrangères Igor Ivanov et le Ministre de la défense Sergei Ivanov.",
        "george-robertson",
        "vladimir-putin",
        "igor-ivanov",
        "sergei-ivanov");
  }

  @Test
  void its_last_sitting_is_the_councils_though_others_are_named_behind_it() {
    Told told =
        Told.of(
            "Le Conseil Otan-Russie facilite les contacts entre l'Alliance et Moscou. Sa dernière"
                + " réunion remonte à juillet 2013.");
    assertEquals("nato-russia-council", Told.name(told.one(EventType.MEETING).forum()));
  }

  @Test
  void a_programme_proposes_nothing() {
    assertEquals(
        List.of(),
        Told.of("Ce programme, qui propose des manœuvres avec l'Alliance, est ouvert à la Russie.")
            .all(EventType.PROPOSAL));
  }
}
