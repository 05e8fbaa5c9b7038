package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the queries compute of counts does not depend on the engine that runs them. */
class VerdictsTest {

  private static final Path COUNTS = Path.of("src/test/resources/org/detente/verify/counts.trig");

  @TempDir Path scratch;

  @Test
  void both_engines_judge_alike() throws IOException {
    Path quads = scratch.resolve("counts.nq");
    try (InputStream in = Files.newInputStream(COUNTS);
        var out = Files.newOutputStream(quads)) {
      Rio.write(Rio.parse(in, "", RDFFormat.TRIG), out, RDFFormat.NQUADS);
    }
    try (JenaEngine jena = new JenaEngine(quads);
        Rdf4jEngine rdf4j = new Rdf4jEngine(quads)) {
      Set<String> one = lines(ShippedLayers.verdicts(jena::ask));
      Set<String> other = lines(ShippedLayers.verdicts(rdf4j::ask));
      assertTrue(one.toString().contains("P922D"));
      Set<String> onlyOne = new TreeSet<>(one);
      onlyOne.removeAll(other);
      other.removeAll(one);
      assertEquals(Set.of(), onlyOne);
      assertEquals(Set.of(), other);
    }
  }

  private static Set<String> lines(Quads quads) throws IOException {
    String text = new String(QuadFiles.bytes(quads, Format.NQUADS), StandardCharsets.UTF_8);
    return text.lines().collect(Collectors.toCollection(TreeSet::new));
  }
}
