package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final ClaimsToRdf TO_RDF =
      new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64)));

  @Property(tries = 300)
  void readingWrittenAsQuadsReadsBackTheSame(@ForAll("readings") Reading reading) {
    assertEquals(reading, RdfToClaims.read(TO_RDF.quads(reading), reading.article()));
  }

  @Property(tries = 40)
  void readingReadsBackTheSameFromEveryFileThatKeepsGraphs(@ForAll("readings") Reading reading)
      throws IOException {
    Quads quads = TO_RDF.quads(reading);
    for (Format format : List.of(Format.NQUADS, Format.TRIG, Format.JSONLD)) {
      byte[] bytes = QuadFiles.bytes(quads, format);
      Quads read = QuadFiles.read(new ByteArrayInputStream(bytes), format, "memory");
      assertEquals(quads, read, format.name());
      assertEquals(reading, RdfToClaims.read(read, reading.article()), format.name());
    }
  }

  @Test
  void graphOfAnotherTextIsRefused() {
    Reading reading = Readings.one();
    Article a = reading.article();
    Article other =
        new Article(
            a.id(),
            a.title(),
            a.language(),
            a.publisher(),
            a.url(),
            a.issued(),
            a.text(),
            a.origin(),
            a.blocks(),
            a.fileDigest(),
            "c".repeat(64));
    Fault fault = assertThrows(Fault.class, () -> RdfToClaims.read(TO_RDF.quads(reading), other));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Readings.any();
  }
}
