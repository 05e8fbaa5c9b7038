package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Fingerprint;
import org.detente.model.Publication;
import org.detente.model.Reading;
import org.detente.model.SharedOrigin;
import org.junit.jupiter.api.Test;

/** Fingerprints in articles' graphs, origins in the graph of events. */
class OriginsToRdfTest {

  private static final Fingerprint FINGERPRINT =
      new Fingerprint("A".repeat(400) + "." + "_-".repeat(80));

  @Test
  void originIsWrittenWithItsArticlesAndCopies() {
    SharedOrigin origin =
        new SharedOrigin(
            "wire",
            Optional.of("agence-a"),
            List.of(
                new SharedOrigin.Copy(
                    "daily", "wire", SharedOrigin.Kind.EDITED, new BigDecimal("0.50"))));
    Quads quads = OriginsToRdf.quads(List.of(origin));

    assertFalse(quads.hasBlankNodes());
    assertEquals(
        """
        <https://w3id.org/detente/article/daily> <https://w3id.org/detente/ns#carries> <https://w3id.org/detente/origin/wire> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/daily#copy> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/detente/ns#Copy> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/daily#copy> <https://w3id.org/detente/ns#copy> <https://w3id.org/detente/article/daily> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/daily#copy> <https://w3id.org/detente/ns#copyKind> <https://w3id.org/detente/ns#Edited> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/daily#copy> <https://w3id.org/detente/ns#copyOf> <https://w3id.org/detente/article/wire> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/daily#copy> <https://w3id.org/detente/ns#similarity> "0.5"^^<http://www.w3.org/2001/XMLSchema#decimal> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/article/wire> <https://w3id.org/detente/ns#carries> <https://w3id.org/detente/origin/wire> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/origin/wire> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/detente/ns#Origin> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/origin/wire> <https://w3id.org/detente/ns#credit> <https://w3id.org/detente/id/agence-a> <https://w3id.org/detente/graph/events> .
        <https://w3id.org/detente/origin/wire> <https://w3id.org/detente/ns#firstArticle> <https://w3id.org/detente/article/wire> <https://w3id.org/detente/graph/events> .
        """
            .strip(),
        text(quads).strip());
  }

  @Test
  void fingerprintAndCreditsComeBackFromTheGraph() {
    Reading reading = Readings.one();
    Article article = reading.article();
    Quads quads = quads(reading, Set.of("tass", "ria-novosti"));

    List<Publication> read = PublicationReader.read(quads);

    assertEquals(1, read.size());
    Publication publication = read.get(0);
    assertEquals(article.id(), publication.article());
    assertEquals(article.language(), publication.language());
    assertEquals(FINGERPRINT, publication.fingerprint());
    assertEquals(Set.of("ria-novosti", "tass"), publication.credits());
    Optional<LocalDate> day =
        article.issued().filter(i -> i.date().isDay()).flatMap(i -> i.date().earliest());
    assertEquals(day, publication.day());
  }

  @Test
  void whatIsKeptOfATextIsLessThanAKilobyte() {
    Reading reading = Readings.one();
    int with = text(quads(reading, Set.of())).length();
    int without =
        text(new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64))).quads(reading)).length();

    assertTrue(with - without < 1024 - (Fingerprint.LONGEST - FINGERPRINT.code().length()));
  }

  @Test
  void articleWithoutAFingerprintIsLeftOut() {
    assertEquals(
        List.of(),
        PublicationReader.read(
            new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64))).quads(Readings.one())));
  }

  @Test
  void whatOtherGraphsSayOfAnArticleDoesNotCount() {
    Quads quads = quads(Readings.one(), Set.of());
    List<org.eclipse.rdf4j.model.Statement> moved =
        quads.statements().stream()
            .map(
                s ->
                    Terms.statement(
                        s.getSubject(),
                        s.getPredicate(),
                        s.getObject(),
                        Iris.articleGraph("other")))
            .toList();

    assertEquals(List.of(), PublicationReader.read(new Quads(moved)));
  }

  @Test
  void articleWhoseFingerprintIsNoneIsLeftOut() {
    Quads quads = quads(Readings.one(), Set.of());
    List<org.eclipse.rdf4j.model.Statement> spoilt =
        quads.statements().stream()
            .map(
                s ->
                    s.getPredicate().equals(Det.FINGERPRINT)
                        ? Terms.statement(
                            s.getSubject(),
                            s.getPredicate(),
                            Terms.text("a whole text"),
                            (org.eclipse.rdf4j.model.IRI) s.getContext())
                        : s)
            .toList();

    assertEquals(List.of(), PublicationReader.read(new Quads(spoilt)));
  }

  private static Quads quads(Reading reading, Set<String> credits) {
    return new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64)))
        .quads(reading, FINGERPRINT, credits);
  }

  private static String text(Quads quads) {
    return new String(QuadFiles.bytes(quads, Format.NQUADS), StandardCharsets.UTF_8);
  }
}
