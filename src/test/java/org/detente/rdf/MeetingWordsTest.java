package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** At what level and in what format a sentence says that a meeting is held. */
class MeetingWordsTest {

  private static final Model FILE = file();
  private static final MeetingWords WORDS = MeetingWords.of(FILE);

  @Test
  void every_example_is_read_as_what_it_is_an_example_of() {
    int examples = 0;
    for (Statement s : FILE.filter(null, SKOS.EXAMPLE, null)) {
      String[] parts = s.getObject().stringValue().split("\\*");
      String sentence = String.join("", parts);
      IRI term = (IRI) s.getSubject();
      if (ModelTerms.level(term).isPresent()) {
        assertEquals(ModelTerms.level(term), WORDS.level(sentence, parts[1]), sentence);
      } else {
        assertEquals(ModelTerms.format(term), WORDS.format(sentence, parts[1]), sentence);
      }
      examples++;
    }
    assertTrue(examples > 20, () -> "too few examples");
  }

  @Test
  void words_of_another_clause_tell_nothing() {
    String sentence = "The council met in Brussels, while foreign ministers waited.";
    assertEquals(Optional.empty(), WORDS.level(sentence, "met"));
    assertEquals(Optional.empty(), WORDS.format(sentence, "met"));
  }

  @Test
  void the_longest_words_decide() {
    assertEquals(
        Optional.of(MeetingLevel.DEFENCE_MINISTERS),
        WORDS.level("The ministers, defence ministers all, met.", "defence ministers"));
  }

  @Test
  void a_part_of_a_word_is_no_word() {
    assertEquals(Optional.empty(), WORDS.level("They met on the summits of the Alps.", "met"));
  }

  @Test
  void words_of_the_meeting_itself_count_where_the_sentence_is_cut() {
    assertEquals(
        Optional.of(MeetingFormat.INFORMAL), WORDS.format("… in a restaurant.", "a déjeuné"));
  }

  private static Model file() {
    try (InputStream in = Files.newInputStream(Path.of("data/lexicon/meetings.ttl"))) {
      return Rio.parse(in, "", RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
