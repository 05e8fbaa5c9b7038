package org.detente.article;

import static org.detente.article.Reader.FIRST;
import static org.detente.article.Reader.SECOND;
import static org.detente.model.Block.Kind.BODY;
import static org.detente.model.Block.Kind.BYLINE;
import static org.detente.model.Block.Kind.DATELINE;
import static org.detente.model.Block.Kind.FURNITURE;
import static org.detente.model.Block.Kind.LEAD;
import static org.detente.model.Block.Kind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of pages saved as plain text, in French, English and Russian. */
class PagePartsTest {

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
    Article article = Reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), known);

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
}
