package org.detente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.detente.model.TimeWords;
import org.junit.jupiter.api.Test;

class TimeLexiconTest {

  private static final String HEAD =
      "@prefix lx: <https://w3id.org/detente/lexicon/ns#> .\n"
          + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
          + "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
          + "<http://x/> dcterms:language \"en\" .\n";

  private static final String WORD =
      "<http://x/may> a lx:TimeWord ; lx:timeClass \"MONTH\" ; lx:timeValue 5 ;"
          + " skos:prefLabel \"may\"@en .\n";

  private static final String PATTERN =
      "<http://x/eve> a lx:TimePattern ; lx:sequence \"the day before\" ;"
          + " lx:timeSense \"FROM_LAST\" ; lx:timeConstant \"STEP=-1 UNIT=0\" .\n";

  private static String complaint(String turtle) {
    Fault fault =
        assertThrows(Fault.class, () -> TimeLexicon.read(new StringReader(turtle), "time.ttl"));
    assertEquals(Fault.Code.BAD_LEXICON, fault.code());
    return fault.getMessage();
  }

  @Test
  void anotherLanguageNeedsNoJava() {
    TimeWords words = TimeLexicon.read(new StringReader(HEAD + WORD + PATTERN), "time.ttl");
    assertEquals("en", words.language());
    assertEquals(List.of(new TimeWords.Word("may", "MONTH", 5)), words.words());
    assertEquals(Map.of("STEP", -1, "UNIT", 0), words.patterns().get(0).constants());
  }

  @Test
  void aWrongEntryIsNamed() {
    assertTrue(complaint(HEAD + WORD.replace("lx:timeValue 5 ;", "")).contains("http://x/may"));
    assertTrue(complaint(HEAD + WORD.replace("5", "\"five\"")).contains("\"five\""));
    assertTrue(complaint(HEAD + PATTERN.replace("FROM_LAST", "SOMEHOW")).contains("SOMEHOW"));
    assertTrue(complaint(HEAD + PATTERN.replace("STEP=-1", "STEP")).contains("http://x/eve"));
    assertTrue(complaint(WORD.replace("lx:", "nx:")).startsWith("time.ttl:1:"));
    assertTrue(complaint("").contains("dcterms:language"));
  }
}
