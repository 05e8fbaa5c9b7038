package org.detente.article;

import static org.detente.model.Block.Kind.BODY;
import static org.detente.model.Block.Kind.BYLINE;
import static org.detente.model.Block.Kind.DATELINE;
import static org.detente.model.Block.Kind.FURNITURE;
import static org.detente.model.Block.Kind.LEAD;
import static org.detente.model.Block.Kind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of pages saved as plain text, in French, English and Russian. */
class PagePartsTest {

  private static final String FIRST =
      "Le musée de la ville a rouvert ses portes mardi après deux années de travaux.";
  private static final String SECOND =
      "La mairie attend dix mille visiteurs par an, a indiqué la directrice du musée.";

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

  @Test
  void headlineIsTheLineThatSharesItsWordsWithTheStoryNotATeaserAboveIt() {
    Article article =
        Reader.text(
            "La gare change de nom et de quartier au printemps\nLe musée rouvre ses portes\n"
                + FIRST
                + "\n"
                + SECOND);

    assertEquals(Optional.of("Le musée rouvre ses portes"), article.title());
  }

  @Test
  void headlineOfTheMetadataIsFoundWhateverItsPunctuation() {
    Metadata known =
        new Metadata(
            Optional.empty(),
            Optional.of("« Enfin » : la ville respire"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String text = "Le musée rouvre ses portes\n\n\"Enfin\", la ville respire\n\n" + FIRST;
    Article article =
        Reader.read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), known);

    assertEquals(List.of("\"Enfin\", la ville respire"), Reader.words(article, TITLE));
  }

  @Test
  void storyWithoutHeadlineBeginsWithItsFirstLine() {
    Article article = Reader.text(FIRST + "\n\n" + SECOND);

    assertEquals(Optional.empty(), article.title());
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De notre correspondant",
        "Par la rédaction du port",
        "Le Courrier du port avec Agence X",
        "Le Port > Culture > 12.03.2011 > [traduction]",
        "12 mars 2011, 14h05",
        "Publié le 12/03/2011 à 08h12 - Mis à jour le 13/03/2011"
      })
  void lineUnderTheHeadlineIsNoStory(String line) {
    Article article =
        Reader.text("Le musée rouvre ses portes\n\n" + line + "\n\n" + FIRST + "\n" + SECOND);

    assertEquals(List.of(line), Reader.words(article, BYLINE));
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void standfirstAndGenreLineAreLeads() {
    Article standfirst =
        Reader.text(
            "Le musée rouvre ses portes\n\nDeux années de travaux et dix mille visiteurs attendus"
                + " par la ville\n\n"
                + FIRST);
    Article genre = Reader.text("Le musée rouvre\n\nPORTRAIT. " + FIRST + "\n\n" + SECOND);

    assertEquals(1, Reader.words(standfirst, LEAD).size());
    assertEquals(List.of("PORTRAIT. " + FIRST), Reader.words(genre, LEAD));
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"aga/mm/14h41", "abc/de", "V. K."})
  void signatureIsAByline(String line) {
    Article article = Reader.text("Le musée rouvre\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line);

    assertEquals(List.of(line), Reader.words(article, BYLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Propos recueillis par la rédaction. Photo : archives, sommet des maires, juillet 2018.",
        "(Reporting by the harbour staff; Editing by the desk)",
        "Беседовала городская редакция"
      })
  void creditsNameTheAuthorUnderTheHeadlineAndAreFurnitureAfterTheStory(String line) {
    Article above = Reader.text("Le musée rouvre\n\n" + line + "\n\n" + FIRST + "\n\n" + SECOND);
    Article below = Reader.text("Le musée rouvre\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line);

    assertEquals(List.of(line), Reader.words(above, BYLINE));
    assertEquals(List.of(line), Reader.words(below, FURNITURE));
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

  @Test
  void linesWrappedAtAFixedWidthAreOneParagraph() {
    Article article =
        Reader.text(
            "The museum of the old town opened its doors on Tuesday after two\n"
                + "years of works, and its director told reporters that she had\n"
                + "never seen a longer queue.\n\n"
                + "Ten thousand visitors are expected within a year, she added to\n"
                + "that, if the weather allows.\n");

    assertEquals(2, Reader.words(article, BODY).size());
    assertEquals(List.of(), Reader.words(article, FURNITURE));
  }

  @Test
  void windowsNewlinesMakeTheSameBlocks() {
    String text = "Le musée rouvre ses portes\n\nMUSÉEVILLE, 3 mars - Agence X. " + FIRST + "\n";
    Article unix = Reader.text(text);
    Article windows = Reader.text(text.replace("\n", "\r\n"));

    assertEquals(unix.text(), windows.text());
    assertEquals(unix.blocks(), windows.blocks());
    assertEquals(List.of("MUSÉEVILLE, 3 mars - Agence X."), Reader.words(windows, DATELINE));
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
}
