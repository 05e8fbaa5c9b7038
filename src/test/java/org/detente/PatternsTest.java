package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No pattern of the program can back-track without end. Steps are counted, not time: twice the text
 * may ask for twice the characters, whatever the text is made of.
 */
class PatternsTest {

  @Test
  void everyPatternReadsAnyTextInLinearTime() {
    SortedMap<String, Pattern> patterns = new TreeMap<>();
    Patterns.ofObjects().forEach(p -> patterns.put(p.pattern() + " /" + p.flags(), p));
    assertTrue(patterns.size() > 30, "found " + patterns.size() + " only");
    List<String> slow =
        patterns.values().stream().flatMap(p -> PatternCost.worst(p, false).stream()).toList();
    assertEquals(List.of(), slow);
  }

  @Test
  void everyPatternWrittenWhereItIsUsedReadsAnyTextInLinearTime() {
    List<Patterns.Written> written = Patterns.inSources();
    assertFalse(written.isEmpty());
    List<String> slow =
        written.stream()
            .flatMap(
                w ->
                    PatternCost.worst(Pattern.compile(w.pattern()), w.whole()).stream()
                        .map(cost -> w.file() + ": " + cost))
            .toList();
    assertEquals(List.of(), slow);
  }

  @Test
  void patternsThatBackTrackAreFound() {
    for (String bad : List.of("(a+)+b", "(a*)*b", "\\s+$", "a*a*b", "(?:[a-z]+ ?)+!", "x.*y")) {
      assertFalse(PatternCost.worst(Pattern.compile(bad), false).isEmpty(), bad);
    }
    for (String good : List.of("a++b?", "\\d{1,3}x", "(?:[.,]\\d++)*+", "[^a-z]+")) {
      assertTrue(PatternCost.worst(Pattern.compile(good), false).isEmpty(), good);
    }
  }
}
