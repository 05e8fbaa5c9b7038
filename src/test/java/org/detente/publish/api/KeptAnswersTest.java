package org.detente.publish.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.detente.query.Answer;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private static Answer.Table rows(int number) {
    return new Answer.Table(
        List.of("a"), Collections.nCopies(number, BindingFactory.empty()), PrefixMapping.Standard);
  }

  @Test
  void an_answer_is_kept_until_the_store_is_written_to() {
    KeptAnswers kept = new KeptAnswers();
    Answer.Table answer = rows(3);
    kept.keep("q", answer, 7);
    assertEquals(Optional.of(answer), kept.find("q", 7));
    assertEquals(Optional.empty(), kept.find("q", 8));
    assertEquals(Optional.empty(), kept.find("q", 7), "forgotten for good");
  }

  @Test
  void those_not_asked_for_the_longest_make_room_and_the_largest_are_not_kept() {
    KeptAnswers kept = new KeptAnswers();
    kept.keep("one", rows(8000), 1);
    kept.keep("two", rows(8000), 1);
    kept.find("one", 1);
    kept.keep("three", rows(8000), 1);
    assertTrue(kept.find("one", 1).isPresent());
    assertTrue(kept.find("two", 1).isEmpty());
    kept.keep("all", rows(10_001), 1);
    assertTrue(kept.find("all", 1).isEmpty());
    assertTrue(kept.find("three", 1).isPresent());
  }
}
