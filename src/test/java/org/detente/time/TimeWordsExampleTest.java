package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example in the Turtle is read as it says, through the entry that carries it. */
class TimeWordsExampleTest {

  private static final List<String> LANGUAGES = List.of("fr", "en", "ru");

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsStated() {
    return LANGUAGES.stream().map(ShippedTimeWords::read).flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(TimeWords words) {
    TimeExpression reader = new TimeExpression(words);
    Stream<TimeWords.Example> examples =
        Stream.concat(
            words.patterns().stream().flatMap(p -> p.examples().stream()),
            words.prefixes().stream().flatMap(p -> p.examples().stream()).distinct());
    return examples.map(
        e ->
            DynamicTest.dynamicTest(
                e.text() + " " + e.issued().orElse("(no day)"),
                () -> assertEquals(e.dates(), dates(reader, e))));
  }

  @Test
  void everyConstructionThatNamesADateHasAnExample() {
    for (String language : LANGUAGES) {
      for (TimeWords.Pattern pattern : ShippedTimeWords.read(language).patterns()) {
        assertFalse(
            pattern.sense() != TimeWords.Sense.NONE && pattern.examples().isEmpty(), pattern.id());
      }
    }
  }

  private static List<String> dates(TimeExpression reader, TimeWords.Example e) {
    Anchor anchor = e.issued().map(DateSpan::parse).map(Anchor::issued).orElseGet(Anchor::unknown);
    return reader
        .find(e.text(), new Span(0, e.text().length()), anchor, span -> e.tense())
        .dates()
        .stream()
        .map(d -> d.date().edtf())
        .toList();
  }
}
