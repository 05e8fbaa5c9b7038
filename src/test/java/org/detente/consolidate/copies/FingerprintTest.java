package org.detente.consolidate.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.detente.article.Metadata;
import org.detente.model.Article;
import org.detente.model.Fingerprint;
import org.detente.model.Publication;
import org.junit.jupiter.api.Test;

/** A fingerprint is of the story's words, small, and made of any text. */
class FingerprintTest {

  private static final String STORY =
      "La Russie suspend à compter du 1er novembre les travaux de sa mission auprès de l'Alliance, a"
          + " annoncé lundi le ministre des Affaires étrangères. « Les conditions élémentaires d'un"
          + " travail commun n'existent plus », a-t-il dit.";
  private static final String REST =
      "Les huit diplomates dont l'accréditation a été retirée le 6 octobre doivent partir avant la fin"
          + " du mois, et l'effectif de la mission a été ramené de vingt à dix personnes.";
  private static final Metadata FRENCH =
      Metadata.none().overriding(Optional.empty(), Optional.of("fr"));

  @Test
  void textAndPageOfTheSameWordsHaveTheSameFingerprint() {
    Article text =
        Stories.file("a.txt", "Moscou ferme sa mission\n\n" + STORY + "\n\n" + REST + "\n", FRENCH);
    Article page =
        Stories.file(
            "b.html",
            "<html><body><nav><a href='/'>Une</a> <a href='/m'>Monde</a></nav>"
                + "<h1>Un autre titre pour la mission</h1><article><p>"
                + STORY.replace("« ", "«&nbsp;").replace(" »", "&#160;»").replace("l'A", "l’A")
                + "</p>\n<p>"
                + REST
                + "</p></article><div class='related'>Lire aussi : <a>Le bureau ferme</a></div>"
                + "</body></html>",
            FRENCH);

    assertEquals(Stories.of(text), Stories.of(page));
  }

  @Test
  void caseAccentsAndPunctuationDoNotCount() {
    assertEquals(
        Stories.fingerprint("fr", "À Bruxelles, l'Alliance a « pris acte » de la décision."),
        Stories.fingerprint("fr", "A BRUXELLES – l’alliance a pris acte de la decision"));
  }

  @Test
  void paragraphsMayBeCutElsewhere() {
    assertEquals(
        Stories.fingerprint("fr", STORY + "\n" + REST),
        Stories.fingerprint("fr", STORY + " " + REST));
  }

  @Test
  void anotherWordIsAnotherFingerprint() {
    assertNotEquals(
        Stories.fingerprint("fr", STORY),
        Stories.fingerprint("fr", STORY.replace("lundi", "hier")));
  }

  @Test
  void longTextHasASmallFingerprint() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(Integer.toString(random.nextInt(100_000), 36))
          .append(" 18 « une citation longue » ");
    }

    assertTrue(Stories.fingerprint("fr", text.toString()).code().length() <= Fingerprint.LONGEST);
  }

  @Test
  void onlyAQuarterOfAShortTextIsKnown() {
    Random random = new Random(2);
    int words = 0;
    int known = 0;
    for (int text = 0; text < 200; text++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        line.append('w').append(random.nextInt(10_000)).append(' ');
      }
      Sketch sketch = Print.of(Stories.published("a", "en", Stories.DAY, line.toString())).text();
      words += sketch.words();
      known += sketch.hashes().length;
    }

    assertTrue(known < 0.27 * words, known + " of " + words);
  }

  @Test
  void textsWithoutWordsAreNobodysCopies() {
    for (String text : List.of("", " ", "… — !", "« »", "2021", "a b c", "Lire la suite")) {
      assertEquals(
          List.of(),
          Origins.of(
              List.of(
                  Stories.published("a", "fr", Stories.DAY, text),
                  Stories.published("b", "fr", Stories.DAY, text))),
          text);
    }
  }

  @Test
  void tenMegabytesOfOneWordAreReadInOnePass() {
    String text = "mot ".repeat(2_500_000);
    Sketch sketch = Print.of(Stories.published("a", "fr", Stories.DAY, text)).text();

    assertEquals(2_500_000, sketch.words());
    assertTrue(sketch.hashes().length <= 1);
  }

  @Test
  void hostileTextsHaveFingerprints() {
    for (String text :
        List.of(
            "\uD800 \uDC00",
            "«".repeat(100_000),
            "\"".repeat(100_001),
            "1".repeat(100_000),
            "1.".repeat(50_000),
            "1 000 ".repeat(50_000),
            "e\u0301".repeat(50_000),
            "\u0301".repeat(100_000),
            "vingt ".repeat(50_000),
            "中".repeat(100_000))) {
      Print.of(Stories.published("a", "fr", Stories.DAY, text));
    }
  }

  @Test
  void whatIsNoFingerprintIsRefused() {
    for (String code :
        List.of("", "AAAA", "AAAAA.", "AAAAAAAAAAAAAAAA.!", "é.", "A.A.A", "A".repeat(800) + ".")) {
      assertThrows(IllegalArgumentException.class, () -> new Fingerprint(code), code);
      assertEquals(Optional.empty(), Fingerprint.ifOne(code));
    }
  }

  @Test
  void fingerprintOfAnotherMakeIsComparedWithNothing() {
    for (String code : List.of(".", "AAAA.", "AAAAAAAAAAAAAAAA.AAAA", "AAAAAAAAAAAAAAAAAA.")) {
      Fingerprint strange = new Fingerprint(code);
      Publication one =
          new Publication("a", "fr", Optional.empty(), Optional.empty(), Set.of(), strange);
      Publication other =
          new Publication("b", "fr", Optional.empty(), Optional.empty(), Set.of(), strange);

      assertEquals(List.of(), Origins.of(List.of(one, other)), code);
    }
  }
}
