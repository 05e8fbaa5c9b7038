package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Tenure;
import org.detente.time.YearInference.Holding;
import org.junit.jupiter.api.Test;

/** Runs only where the shared corpus lies beside the project; offices are given by hand. */
class SharedCorpusDatesTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  private static final List<Tenure> REGISTER =
      List.of(
          tenure("scheffer", "2004-01-05", "2009-08-01"),
          tenure("rogozin", "2008-01-10", "2011-12-31"),
          tenure("stoltenberg", "2014-10-01", "2024-10-01"),
          tenure("putin", "2000-05-07", "2008-05-07"),
          tenure("putin", "2012-05-07", "2030-05-07"));

  @Test
  void bothSeedsAreDatedFromTheirWords() throws IOException {
    assertEquals("2008-12-19", date("seeds/000_4216d51012b7ea02.txt", "scheffer", "rogozin"));
    assertEquals("2022-01-12", date("seeds/004_bbd4a32e2c2716ba.txt", "stoltenberg"));
  }

  @Test
  void dispatchesWithoutAYearStayAsOpenAsTheirWords() throws IOException {
    assertEquals("XXXX-04-04", date("fr/0000-00-00-bucarest-transit.txt", "putin"));
    assertEquals("2009-06", date("fr/0000-00-00-corfou.txt", "scheffer"));
    assertEquals("[2019-02..2019-08]", date("fr/0000-00-00-cro-fni.txt"));
  }

  private static String date(String file, String... persons) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus here: not run");
    String text = Files.readString(CORPUS.resolve(file)).split("Lire aussi")[0];
    Article article = Stories.article(text);
    List<Holding> holdings = Arrays.stream(persons).map(p -> new Holding(p, "post")).toList();
    return new YearInference(ShippedTimeWords.FRENCH, REGISTER)
        .infer(article, Stories.sentences(article), holdings, Stories.tense(text))
        .map(i -> i.issued().date().edtf())
        .orElse("nothing");
  }

  private static Tenure tenure(String person, String from, String until) {
    return new Tenure(
        person,
        "post",
        Tenure.Capacity.FULL,
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(until)));
  }
}
