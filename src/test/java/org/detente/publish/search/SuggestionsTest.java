package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested while somebody types. */
class SuggestionsTest {

  @ParameterizedTest
  @CsvSource({
    "Gro, fr, Alexandre Grouchko",
    "Tcho, fr, Vitali Tchourkine",
    "Роз, ru, ''",
    "Zakh, en, Maria Zakharova"
  })
  void suggestionsComeWhileTyping(String text, String language, String label) {
    List<String> labels =
        ShippedIndex.INDEX.suggest(text, language, 5).stream()
            .map(hit -> hit.label().text())
            .toList();
    assertTrue(labels.size() <= 5);
    assertEquals(label, labels.stream().filter(label::equals).findFirst().orElse(""));
  }

  @Test
  void suggestionsRepeatNothingAndLeadToPages() {
    List<Hit> hits = ShippedIndex.INDEX.suggest("r", "fr", 50);
    assertEquals(50, hits.size());
    assertEquals(
        50, hits.stream().map(hit -> hit.label().text() + hit.kind().iri()).distinct().count());
    assertTrue(hits.stream().allMatch(hit -> hit.article().isEmpty()));
    assertEquals(List.of(), ShippedIndex.INDEX.suggest("r", "fr", 0));
    assertEquals(List.of(), ShippedIndex.INDEX.suggest("r", "fr", -1));
  }
}
