package org.detente.consolidate.copies;

import static org.detente.consolidate.copies.RandomStories.text;
import static org.detente.consolidate.copies.RandomStories.word;
import static org.detente.consolidate.copies.RandomStories.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.detente.model.SharedOrigin.Kind;
import org.junit.jupiter.api.Test;

/** Articles that carry one text are one origin, others are not. */
class OriginsTest {

  private static final LocalDate DAY = Stories.DAY;

  @Test
  void articlesOfTheSameWordsAreIdentical() {
    List<String> words = words(new Random(1), 300);

    List<SharedOrigin> origins =
        Origins.of(List.of(text("b", 2, words), text("a", 1, words), text("c", 1, words)));

    assertEquals(List.of("a", "c", "b"), origins.get(0).articles());
    assertEquals(
        List.of(Kind.IDENTICAL, Kind.IDENTICAL),
        origins.get(0).copies().stream().map(SharedOrigin.Copy::kind).toList());
  }

  @Test
  void partOfATextIsAnExcerptOfIt() {
    List<String> words = words(new Random(2), 600);

    SharedOrigin origin =
        Origins.of(List.of(text("whole", 0, words), text("part", 1, words.subList(100, 220))))
            .get(0);

    assertEquals("whole", origin.first());
    assertEquals(Kind.EXCERPT, origin.copies().get(0).kind());
    assertTrue(origin.copies().get(0).similarity().doubleValue() > 0.9);
  }

  @Test
  void longerTextWithAnotherInItIsAnExpandedCopy() {
    Random random = new Random(3);
    List<String> words = words(random, 200);
    List<String> longer = new ArrayList<>(words(random, 150));
    longer.addAll(words);
    longer.addAll(words(random, 150));

    SharedOrigin origin =
        Origins.of(List.of(text("wire", 0, words), text("longer", 1, longer))).get(0);

    assertEquals("wire", origin.first());
    assertEquals(Kind.EXPANDED, origin.copies().get(0).kind());
  }

  @Test
  void twoExcerptsOfOneTextAreOfOneOrigin() {
    List<String> words = words(new Random(4), 600);

    List<SharedOrigin> origins =
        Origins.of(
            List.of(
                text("end", 1, words.subList(400, 600)),
                text("whole", 0, words),
                text("beginning", 1, words.subList(0, 200))));

    assertEquals(1, origins.size());
    assertEquals(List.of("whole", "beginning", "end"), origins.get(0).articles());
  }

  @Test
  void digestOfTwoTextsDoesNotMakeThemOne() {
    Random random = new Random(5);
    List<String> one = words(random, 300);
    List<String> other = words(random, 280);
    List<String> digest = new ArrayList<>(one);
    digest.addAll(other);

    List<SharedOrigin> origins =
        Origins.of(
            List.of(text("one", 0, one), text("other", 0, other), text("digest", 1, digest)));

    assertEquals(1, origins.size());
    assertEquals(2, origins.get(0).articles().size());
    assertTrue(origins.get(0).articles().contains("digest"));
  }

  @Test
  void quotationThatTwoReportsShareMakesThemNoCopies() {
    Random random = new Random(6);
    List<String> quotation = words(random, 30);
    List<String> one = new ArrayList<>(words(random, 250));
    List<String> other = new ArrayList<>(words(random, 250));
    one.addAll(100, quotation);
    other.addAll(40, quotation);

    assertEquals(List.of(), Origins.of(List.of(text("one", 0, one), text("other", 0, other))));
  }

  @Test
  void formulaThatAllUseCostsLittleAndJoinsNobody() {
    Random random = new Random(7);
    List<String> formula = words(random, 12);
    List<Publication> publications = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      List<String> words = new ArrayList<>(words(random, 120));
      words.addAll(formula);
      publications.add(text("a" + i, 0, words));
    }

    assertEquals(List.of(), Origins.of(publications));
  }

  @Test
  void wireThatHundredsTakeUpIsOneOrigin() {
    Random random = new Random(8);
    List<String> wire = words(random, 300);
    List<Publication> publications = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<String> edited = new ArrayList<>(wire);
      for (int j = 0; j < 15; j++) {
        edited.set(random.nextInt(edited.size()), word(random));
      }
      publications.add(text("a" + i, i % 3, edited));
    }

    List<SharedOrigin> origins = Origins.of(publications);

    assertEquals(1, origins.size());
    assertEquals(500, origins.get(0).articles().size());
  }

  @Test
  void agencyThatCopiesNameComesFirstAmongThoseOfTheDay() {
    List<String> words = words(new Random(9), 200);
    String text = String.join(" ", words);
    Publication agency = told("z", Optional.of("agency"), Set.of(), text);
    Publication daily = told("a", Optional.of("daily"), Set.of("agency"), text);

    SharedOrigin origin = Origins.of(List.of(daily, agency)).get(0);

    assertEquals("z", origin.first());
    assertEquals(Optional.of("agency"), origin.credit());
  }

  @Test
  void creditAloneMakesNoCopy() {
    Random random = new Random(10);
    Publication one =
        told("a", Optional.of("daily"), Set.of("agency"), String.join(" ", words(random, 200)));
    Publication other =
        told("b", Optional.of("weekly"), Set.of("agency"), String.join(" ", words(random, 200)));

    assertEquals(List.of(), Origins.of(List.of(one, other)));
  }

  @Test
  void articleWithoutADayIsNeverFirst() {
    String text = String.join(" ", words(new Random(11), 200));
    Publication undated =
        Stories.published("a", "en", Optional.empty(), Optional.empty(), Set.of(), text);

    assertEquals(
        "b", Origins.of(List.of(undated, Stories.published("b", "en", DAY, text))).get(0).first());
  }

  @Test
  void twoArticlesOfOneIdAreRefused() {
    Publication one = text("a", 0, words(new Random(12), 50));

    assertThrows(IllegalArgumentException.class, () -> Origins.of(List.of(one, one)));
  }

  private static Publication told(
      String id, Optional<String> outlet, Set<String> credits, String text) {
    return Stories.published(id, "en", Optional.of(DAY), outlet, credits, text);
  }
}
