package org.detente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two senses of a word overlap when no filler and no fixed word can show which is meant. */
class OverlapTest {

  private static final String ENTRY =
      """
      @prefix x: <https://example.org/x#> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix lx: <https://w3id.org/detente/lexicon/ns#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      x:object lx:function lx:directObject .
      x:at lx:function lx:oblique ; lx:preposition "at" .
      x:what synsem:objOfProp x:object ; ontolex:reference det:object .
      x:where synsem:objOfProp x:at ; ontolex:reference det:object .
      x:end a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
        ontolex:canonicalForm x:form ; ontolex:sense x:one, x:two .
      x:form ontolex:writtenRep "end"@en .
      x:one ontolex:reference det:Suspension ; synsem:submap x:what ; lx:requires det:object .
      x:two ontolex:reference %s .
      """;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same frame           | 1 | det:Closure ; synsem:submap x:what ; lx:requires det:object",
        "another slot             | 0 | det:Closure ; synsem:submap x:where ; lx:requires det:object",
        "a noun that is asked for | 0 | det:Closure ; synsem:submap x:what ; lx:requires det:object ; lx:objectNoun \"door\"",
        "a word that is fixed     | 0 | det:Closure ; synsem:submap x:what ; lx:requires det:object ; lx:fixed \"good\"",
        "nothing that is needed   | 0 | det:Closure ; synsem:submap x:what",
        "another effect           | 0 | lx:Occurrence ; synsem:submap x:what ; lx:requires det:object",
      })
  void senses_are_told_apart_by(String what, int overlaps, String other) throws IOException {
    Lexicon lexicon =
        Lexicon.of(Rio.parse(new StringReader(ENTRY.formatted(other)), RDFFormat.TURTLE));
    List<Overlap> found = Overlap.of(lexicon);
    assertEquals(overlaps, found.size(), what);
  }
}
