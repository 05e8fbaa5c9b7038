package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds whatever somebody types. */
class SearchPropertiesTest {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  @Property(tries = 150)
  void anyTextIsAnsweredInBoundedTime(
      @ForAll @StringLength(max = 400) String text,
      @ForAll @StringLength(max = 5) String language,
      @ForAll Optional<String> kind,
      @ForAll int page,
      @ForAll int size) {
    Hits hits =
        assertTimeoutPreemptively(
            LONGEST,
            () -> ShippedIndex.INDEX.find(new SearchQuestion(text, language, kind, page, size)));
    assertTrue(hits.list().size() <= Math.min(SearchQuestion.PAGE, hits.total()));
    assertTrue(ShippedIndex.INDEX.suggest(text, language, 8).size() <= 8);
  }

  @Property(tries = 100)
  void anyTextOfLettersIsAnsweredInBoundedTime(
      @ForAll
          @StringLength(min = 1, max = 250)
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = 'а', to = 'е')
          @CharRange(from = ' ', to = '/')
          String text) {
    assertTimeoutPreemptively(
        LONGEST, () -> ShippedIndex.INDEX.find(SearchQuestion.of(text, "fr")).list());
  }

  /** The signs of query languages are no words: beside words they change nothing. */
  @Property(tries = 100)
  void signsMeanNothing(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = '!', to = '&')
          @CharRange(from = '(', to = '/')
          @CharRange(from = ':', to = '@')
          @CharRange(from = '[', to = '_')
          @CharRange(from = '{', to = '~')
          String signs) {
    assertEquals(
        ShippedIndex.INDEX.find(SearchQuestion.of("Grouchko", "fr")),
        ShippedIndex.INDEX.find(SearchQuestion.of(signs + " Grouchko " + signs, "fr")));
    assertEquals(Hits.NONE, ShippedIndex.INDEX.find(SearchQuestion.of(signs, "fr")));
  }

  @Property(tries = 50)
  void whatGoesBeyondTheBoundsIsNotLookedAt(@ForAll @IntRange(min = 0, max = 50) int more) {
    String text = "Rogozine ".repeat(SearchQuestion.WORDS) + "zzz ".repeat(more);
    assertEquals(
        ShippedIndex.INDEX.find(SearchQuestion.of("Rogozine", "fr")).total(),
        ShippedIndex.INDEX.find(SearchQuestion.of(text, "fr")).total());
  }

  @Example
  void heavyTextIsAnsweredInBoundedTime() {
    for (String heavy :
        new String[] {
          "a".repeat(1_000_000),
          "ch".repeat(500_000),
          "\u0301".repeat(100_000),
          "a b c d e f g h i j k l m n o p",
          "aaaa* OR *:* AND (((((",
          "\uD83D\uDE00\uD800\uDBFF",
          "\u0000\uFFFF\u202E",
          "𝔑𝔄𝔗𝔒"
        }) {
      assertTimeoutPreemptively(
          LONGEST, () -> ShippedIndex.INDEX.find(SearchQuestion.of(heavy, "fr")));
    }
  }
}
