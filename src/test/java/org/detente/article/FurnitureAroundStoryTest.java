package org.detente.article;

import static org.detente.article.Reader.FIRST;
import static org.detente.article.Reader.SECOND;
import static org.detente.model.Block.Kind.BODY;
import static org.detente.model.Block.Kind.FURNITURE;
import static org.detente.model.Block.Kind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a story on a page saved as plain text, and what only looks like it. */
class FurnitureAroundStoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Lire aussi:", "À lire également", "Sur le même sujet", "Read more", "По теме:"})
  void linksAfterTheStoryAreFurnitureUpToTheEnd(String heading) {
    Article article =
        Reader.text(
            "Le musée rouvre ses portes\n\n"
                + FIRST
                + "\n"
                + SECOND
                + "\n\n"
                + heading
                + "\n\nLe maire: la gare changera de nom avant la fin du printemps prochain\n"
                + "La gare peut-elle changer de nom avant la fin du printemps prochain ?\nChat");

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
    assertEquals(4, Reader.words(article, FURNITURE).size());
  }

  @Test
  void storyGoesOnAfterLinksInItsMiddle() {
    Article article =
        Reader.text(
            "Le musée rouvre ses portes\n\n"
                + FIRST
                + "\n\nLire aussi :\nLa gare change de nom\n\n"
                + SECOND);

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void paragraphThatBeginsLikeALinkHeadingIsStory() {
    String paragraph =
        "Sur le même sujet, la directrice du musée a refusé hier de répondre aux questions.";

    assertEquals(
        List.of(FIRST, paragraph), Reader.words(Reader.text(FIRST + "\n" + paragraph), BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lire aussi : La gare change de nom au printemps",
        "Rejoignez le Port sur tous les réseaux pour découvrir le choix de l'équipe",
        "© Le Port. Toute reproduction interdite. Abonnez-vous dès 1 € par mois !",
        "Photo : archives, sommet des maires, 11-12 juillet 2018.",
        "Avez-vous vu une faute ? Sélectionnez le texte et pressez Ctrl+Enter",
        "Ce site utilise des cookies pour mesurer le nombre de ses visiteurs chaque jour.",
        "Une dernière ligne sans point final",
        "Read more: The station changes its name in spring",
        "Подписывайтесь на наш канал, чтобы не пропустить главные новости города!"
      })
  void lineAfterTheStoryIsFurniture(String line) {
    Article article = Reader.text("Le musée rouvre\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line);

    assertEquals(List.of(line), Reader.words(article, FURNITURE));
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void dayOfUpdateAloneIsFurnitureSoThatNobodyTakesItForTheDayOfPublication() {
    String update = "Mis à jour le 28/02/2024 à 11h45";
    Article article = Reader.text("Le musée rouvre\n\n" + update + "\n\n" + FIRST);

    assertEquals(List.of(update), Reader.words(article, FURNITURE));
  }

  @Test
  void commentsAfterTheStoryAreFurnitureHoweverLong() {
    Article article =
        Reader.text(
            "Le musée rouvre\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\n3 commentaires\n\n"
                + "Il faut fermer ce musée et rendre l'argent aux habitants de la ville, et vite.");

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void commentCounterUnderTheHeadlineDoesNotEndTheStory() {
    Article article =
        Reader.text("Le musée rouvre\n\n3 commentaires\n\n" + FIRST + "\n\n" + SECOND);

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void questionsOfAnInterviewStayInTheStoryForTheirAnswersNeedThem() {
    Article article =
        Reader.text(
            "« Le musée respire »\n\n"
                + FIRST
                + "\n\nQuand ouvrez-vous le jardin ?\nAu printemps."
                + "\n\n"
                + SECOND);

    assertEquals(
        List.of(FIRST, "Quand ouvrez-vous le jardin ?", "Au printemps.", SECOND),
        Reader.words(article, BODY));
  }

  @Test
  void headlineAndParagraphToldTwiceCountOnce() {
    Article article =
        Reader.text(
            "Le musée rouvre\n\nLe musée rouvre\n\n" + FIRST + "\n\n" + SECOND + "\n" + FIRST);

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
    assertEquals(List.of("Le musée rouvre", FIRST), Reader.words(article, FURNITURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accueil\nMonde\nSport\n",
        "Lire aussi :\nLa gare change de nom\n",
        "12:30\n0 12\n"
      })
  void pageOfFurnitureAloneIsRefused(String text) {
    Fault fault = assertThrows(Fault.class, () -> Reader.text(text));

    assertEquals(Fault.Code.NO_STORY, fault.code());
  }

  @Test
  void menuBeforeTheHeadlineIsFurniture() {
    Article article =
        Reader.text(
            "Ecoutez la radio du port\n  Monde\n\n  Le musée rouvre après deux années de travaux\n\n"
                + "  Monde\n  URL courte\n  0 12\n  "
                + FIRST
                + "\n\n"
                + SECOND);

    assertEquals(
        List.of("Le musée rouvre après deux années de travaux"), Reader.words(article, TITLE));
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
    assertEquals(
        List.of("Ecoutez la radio du port", "Monde", "Monde", "URL courte", "0 12"),
        Reader.words(article, FURNITURE));
  }
}
