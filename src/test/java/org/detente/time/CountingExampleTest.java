package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Claim.Check;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of a construction that counts is read as it says. */
class CountingExampleTest {

  private static final List<String> LANGUAGES = List.of("fr", "en", "ru");

  @TestFactory
  Stream<DynamicTest> everyExampleCountsAsStated() {
    return LANGUAGES.stream().flatMap(CountingExampleTest::tests);
  }

  @Test
  void everyConstructionHasAnExample() {
    for (String language : LANGUAGES) {
      for (TimeWords.Count count : ShippedTimeWords.counts(language).counts()) {
        assertFalse(count.pattern().examples().isEmpty(), count.pattern().id());
      }
    }
  }

  private static Stream<DynamicTest> tests(String language) {
    Counting counting = ShippedTimeWords.counting(language);
    return ShippedTimeWords.counts(language).counts().stream()
        .flatMap(c -> c.pattern().examples().stream())
        .distinct()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.text(), () -> assertEquals(e.dates(), readings(counting, e), e.text())));
  }

  private static List<String> readings(Counting counting, TimeWords.Example example) {
    Optional<DateSpan> issued = example.issued().map(DateSpan::parse);
    Anchor anchor = issued.map(Anchor::issued).orElseGet(Anchor::unknown);
    return counting.in(example.text(), new Span(0, example.text().length()), anchor).stream()
        .map(c -> c.check(c.span(), issued))
        .map(CountingExampleTest::reading)
        .toList();
  }

  private static String reading(Check check) {
    String kind = check.kind().name().toUpperCase(Locale.ROOT);
    return String.join(
        "",
        Arrays.asList(
            kind + ":" + check.value(),
            check.approximation().map(a -> "~" + a).orElse(""),
            check.since().map(s -> "<" + s.edtf()).orElse("")));
  }
}
