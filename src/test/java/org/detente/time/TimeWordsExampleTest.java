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

  private final TimeWords words = FrenchTimeWords.WORDS;
  private final TimeExpression reader = new TimeExpression(words);

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsStated() {
    Stream<TimeWords.Example> examples =
        Stream.concat(
            words.patterns().stream().flatMap(p -> p.examples().stream()),
            words.prefixes().stream().flatMap(p -> p.examples().stream()).distinct());
    return examples.map(
        e ->
            DynamicTest.dynamicTest(
                e.text() + " " + e.issued().orElse("(no day)"),
                () -> assertEquals(e.dates(), dates(e))));
  }

  @Test
  void everyConstructionThatNamesADateHasAnExample() {
    for (TimeWords.Pattern pattern : words.patterns()) {
      assertFalse(
          pattern.sense() != TimeWords.Sense.NONE && pattern.examples().isEmpty(), pattern.id());
    }
  }

  private List<String> dates(TimeWords.Example e) {
    Anchor anchor = e.issued().map(DateSpan::parse).map(Anchor::issued).orElseGet(Anchor::unknown);
    return reader
        .find(e.text(), new Span(0, e.text().length()), anchor, span -> e.tense())
        .dates()
        .stream()
        .map(d -> d.date().edtf())
        .toList();
  }
}
