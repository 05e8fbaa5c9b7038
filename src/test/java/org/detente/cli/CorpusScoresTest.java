package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.French;
import org.detente.Pipeline;
import org.detente.evaluate.ArticleScore;
import org.detente.evaluate.Counts;
import org.detente.evaluate.Depth;
import org.detente.evaluate.GoldReader;
import org.detente.evaluate.Scores;
import org.junit.jupiter.api.Test;

/** Floors under what is read of the shared corpus; runs only where it lies beside the project. */
class CorpusScoresTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void the_two_articles_the_project_began_with_are_read_well() throws IOException {
    Scores scores = scores("seeds");
    Counts who = scores.counts(Depth.WHO);
    Counts full = scores.counts(Depth.FULL);
    assertTrue(who.coreRecall() >= 0.85, () -> "recall of who: " + who.coreRecall());
    assertTrue(full.coreRecall() >= 0.75, () -> "recall in full: " + full.coreRecall());
    assertTrue(who.precision() >= 0.85, () -> "precision of who: " + who.precision());
  }

  @Test
  void nothing_is_read_from_the_two_articles_that_a_hasty_reader_would() throws IOException {
    List<String> traps =
        scores("seeds").articles().stream()
            .flatMap(a -> a.wrong().stream())
            .filter(ArticleScore.Wrong::trap)
            .map(ArticleScore.Wrong::predicted)
            .toList();
    assertEquals(List.of(), traps);
  }

  @Test
  void the_four_offices_and_both_days_of_the_two_articles_are_found() throws IOException {
    Scores scores = scores("seeds");
    assertEquals(4, scores.articles().stream().mapToInt(a -> a.offices().agreed()).sum());
    assertEquals(
        List.of(Optional.of(true), Optional.of(true)),
        scores.articles().stream().map(ArticleScore::published).toList());
  }

  @Test
  void the_french_corpus_is_read_as_well_as_a_second_coder_who_was_told_less() throws IOException {
    double f1 = scores("fr").counts(Depth.WHO).f1();
    assertTrue(f1 >= 0.55, () -> "F1 of who: " + f1);
  }

  private static Scores scores(String part) throws IOException {
    Path folder = CORPUS.resolve(part);
    assumeTrue(Files.isDirectory(folder), folder + " is not there; it is not scored");
    Pipeline pipeline = French.pipeline();
    ArticleReader reader = new ArticleReader(pipeline, new ReadingOptions());
    List<Scores.Judged> judged = new ArrayList<>();
    for (Path file : ArticleFiles.of(List.of(folder))) {
      Path gold = ArticleReader.beside(file, ".gold.json");
      try (Reader json = Files.newBufferedReader(gold)) {
        judged.add(new Scores.Judged(reader.read(file), GoldReader.read(json, gold.toString())));
      }
    }
    return Scores.of(judged, GazetteerNames.of(pipeline.gazetteer()));
  }
}
