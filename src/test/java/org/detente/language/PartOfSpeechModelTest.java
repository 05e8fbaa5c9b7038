package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of speech are those that OpenNLP's own tagger gives. */
class PartOfSpeechModelTest {

  @ParameterizedTest
  @CsvSource({"fr-ud-gsd", "en-ud-ewt"})
  void every_sentence_of_the_shipped_articles_has_the_tags_of_OpenNLP(String treebank)
      throws IOException {
    POSTaggerME theirs = theirs(treebank);
    PartOfSpeechModel ours = PartOfSpeechModel.of(treebank);
    int words = 0;
    for (String[] sentence : sentences()) {
      assertArrayEquals(theirs.tag(sentence), ours.tag(sentence), String.join(" ", sentence));
      words += sentence.length;
    }
    assertTrue(words > 4_000, "too few words to tell: " + words);
  }

  @Test
  void short_sentences_and_odd_words_have_the_tags_of_OpenNLP() throws IOException {
    POSTaggerME theirs = theirs("fr-ud-gsd");
    PartOfSpeechModel ours = PartOfSpeechModel.of("fr-ud-gsd");
    for (String sentence :
        List.of("", "Non", "Non .", "À 3 h", "2014-04-02 , 12/05 , 1 000", "Москва « ÄÖ Ü. 𝔄")) {
      String[] words = sentence.isEmpty() ? new String[0] : sentence.split(" ");
      assertArrayEquals(theirs.tag(words), ours.tag(words), sentence);
    }
  }

  private static POSTaggerME theirs(String treebank) throws IOException {
    String file = "/opennlp-" + treebank + "-pos-1.3-2.5.4.bin";
    try (InputStream model = PartOfSpeechModelTest.class.getResourceAsStream(file)) {
      return new POSTaggerME(new POSModel(model));
    }
  }

  /** Lines are long, and of any language: what matters is that both see the same. */
  private static List<String[]> sentences() throws IOException {
    List<String[]> sentences = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("data/articles"))) {
      files = all.filter(f -> f.toString().matches(".*\\.(txt|html)")).sorted().toList();
    }
    Tokenizer tokenizer = Tokenizer.french();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        sentences.add(
            tokenizer.split(line, new Span(0, line.length())).stream()
                .map(s -> s.of(line))
                .toArray(String[]::new));
      }
    }
    return sentences;
  }
}
