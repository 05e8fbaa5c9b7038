package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has an answer has its terms, whatever becomes of the store. */
class AnswerTermsTest {

  @Test
  void an_answer_has_all_its_terms_when_the_store_can_no_longer_be_read(@TempDir Path folder)
      throws IOException {
    int many = 20_000;
    Path file = folder.resolve("many.nq");
    Files.write(
        file,
        IntStream.range(0, many)
            .mapToObj(
                i ->
                    "<http://e.org/" + i + "> <http://e.org/p> \"" + i + "\"@fr <http://e.org/g> .")
            .toList());
    EmbeddedStore other = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)));
    BoundQuery all = BoundQuery.parse("SELECT ?s ?o { ?s <http://e.org/p> ?o }", "query");
    Answer.Table answer = (Answer.Table) new QueryRun(RunLimits.OWN).on(other, all);
    other.close();
    // Of the terms of a row, TDB2 gives those that its cache happens to hold.
    long whole =
        answer.cells().stream().filter(row -> row.stream().noneMatch(String::isEmpty)).count();
    assertEquals(many, whole);
  }
}
