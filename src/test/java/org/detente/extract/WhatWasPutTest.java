package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer answers that names it by a pronoun. */
class WhatWasPutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia proposed a moratorium on missiles. NATO rejected it.",
        "Russia proposed a moratorium on missiles, but NATO rejected it.",
        "Russia proposed a moratorium on missiles, which NATO rejected.",
      })
  void a_pronoun_stands_for_what_was_proposed_before(String story) {
    Claim refusal = Told.english(story).one(EventType.REFUSAL);
    assertEquals("moratorium on missiles", Told.name(refusal.object()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moscow sent a letter. NATO rejected it."})
  void nobody_is_rejected_for_a_thing(String story) {
    Claim refusal = Told.english(story).one(EventType.REFUSAL);
    assertEquals(Optional.empty(), refusal.object().flatMap(m -> m.entity()));
  }
}
