package org.detente.consolidate.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.junit.jupiter.api.Test;

/** A text in another language is known by its figures, days and quotations. */
class TranslationTest {

  private static final LocalDate DAY = LocalDate.of(2018, 3, 28);

  private static final String FRENCH =
      """
      L'Alliance a réduit mardi de trente à vingt l'effectif autorisé de la mission russe à Bruxelles. \
      Sept agents perdent leur accréditation et trois demandes en instance sont rejetées.
      « Nous agissons parce que la réponse de Moscou au crime de Salisbury n'a rien eu de constructif », \
      a déclaré le secrétaire général. La mesure prend effet le 3 avril.
      Le 26 mars, 27 pays avaient déjà expulsé quelque 150 diplomates, dont 60 pour les seuls États-Unis. \
      La mission comptait 60 personnes jusqu'en 2015.
      « Cette décision ne restera pas sans conséquences pour le dialogue avec l'Alliance », a prévenu \
      jeudi un porte-parole à Moscou. Le Conseil s'était réuni pour la dernière fois le 26 octobre 2017.
      """;

  private static final String ENGLISH =
      """
      On Tuesday the Alliance cut the authorised strength of the Russian mission in Brussels from 30 to \
      20. Seven officers lose their accreditation, and three pending requests are turned down.
      "We act because nothing in Moscow's answer to the crime at Salisbury has been constructive," the \
      Secretary General said. The measure takes effect on April 3.
      On 26 March, 27 countries had expelled some 150 diplomats, 60 of them by the United States alone. \
      Until 2015 the mission had had sixty people.
      "This decision will not be without consequences for the dialogue with the Alliance," a spokesman \
      in Moscow warned on Thursday. The Council last met on October 26, 2017.
      """;

  private static final String RUSSIAN =
      """
      Во вторник альянс сократил разрешённую численность российской миссии в Брюсселе с 30 до 20 \
      человек. Семь сотрудников лишаются аккредитации, три поданные заявки отклонены.
      «Мы действуем потому, что в ответе Москвы на преступление в Солсбери не было ничего \
      конструктивного», — заявил генеральный секретарь. Мера вступает в силу 3 апреля.
      Ещё 26 марта 27 стран выслали около 150 дипломатов, из них 60 — одни Соединённые Штаты. До 2015 \
      года в миссии было 60 человек.
      «Это решение не останется без последствий для диалога с альянсом», — предупредил в четверг \
      представитель Москвы. В последний раз Совет собирался 26 октября 2017 года.
      """;

  /** Of the same event, by someone who was told the same and writes otherwise. */
  private static final String REPORT =
      """
      NATO is throwing out seven Russian envoys over the poisoning of a former spy and his daughter in \
      Salisbury on March 4, and shuts the door on three more who were waiting for papers.
      The mission may keep 20 people, ten fewer than today. "This sends a clear message to Russia that \
      there are costs," Secretary General Jens Stoltenberg told reporters on Tuesday.
      More than 25 governments have now ordered out over 140 Russians. Washington alone accounts for 60.
      Moscow, which denies any part in the attack, promised an answer within a week. In 2015 the Alliance \
      had capped the mission at 30.
      """;

  @Test
  void translationsOfOneTextAreOneOrigin() {
    List<SharedOrigin> origins =
        Origins.of(
            List.of(
                Stories.published("en", "en", DAY.plusDays(1), ENGLISH),
                Stories.published("ru", "ru", DAY.plusDays(2), RUSSIAN),
                Stories.published("fr", "fr", DAY, FRENCH)));

    assertEquals(1, origins.size());
    assertEquals(List.of("fr", "en", "ru"), origins.get(0).articles());
    for (SharedOrigin.Copy copy : origins.get(0).copies()) {
      assertEquals(SharedOrigin.Kind.TRANSLATED, copy.kind());
    }
  }

  @Test
  void reportOfTheSameEventInAnotherLanguageIsItsOwn() {
    assertEquals(
        List.of(),
        Origins.of(
            List.of(
                Stories.published("ru", "ru", DAY, RUSSIAN),
                Stories.published("fr-report", "fr", DAY, otherFrench()),
                Stories.published("report", "en", DAY, REPORT))));
  }

  private static String otherFrench() {
    return """
        Sept diplomates russes sont priés de quitter le siège de l'Otan, a annoncé mardi 27 mars Jens \
        Stoltenberg. Trois accréditations demandées ne seront pas accordées.
        Après l'empoisonnement de Sergueï Skripal, le 4 mars, plus de 25 pays ont chassé au moins 140 \
        agents. « C'est un message clair : ce comportement a un coût », a expliqué le Norvégien.
        La délégation, limitée à 30 personnes depuis 2015, n'en comptera plus que vingt.
        """;
  }

  @Test
  void translationWeeksLaterIsNotTakenForOne() {
    assertEquals(
        List.of(),
        Origins.of(
            List.of(
                Stories.published("fr", "fr", DAY, FRENCH),
                Stories.published("en", "en", DAY.plusDays(21), ENGLISH))));
  }

  @Test
  void figuresWithoutADayProveNothing() {
    Publication undated =
        Stories.published("en", "en", Optional.empty(), Optional.empty(), Set.of(), ENGLISH);

    assertEquals(
        List.of(), Origins.of(List.of(Stories.published("fr", "fr", DAY, FRENCH), undated)));
  }

  @Test
  void copyOfATranslationIsOfTheSameOrigin() {
    List<SharedOrigin> origins =
        Origins.of(
            List.of(
                Stories.published("fr", "fr", DAY, FRENCH),
                Stories.published("en", "en", DAY, ENGLISH),
                Stories.published("copy", "en", DAY.plusDays(30), ENGLISH)));

    assertEquals(1, origins.size());
    SharedOrigin.Copy copy = origins.get(0).copies().get(1);
    assertEquals("copy", copy.article());
    assertEquals("en", copy.of());
    assertEquals(SharedOrigin.Kind.IDENTICAL, copy.kind());
  }
}
