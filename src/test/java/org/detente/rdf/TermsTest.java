package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http:///no-authority",
        "http://[::1",
        "http://example.org/a b",
        "http://example.org/a\nb",
        "http://example.org/<script>",
        "http://example.org/\"",
        "http://example.org/{x}",
        "http://example.org/a|b",
        "http://example.org/a\\b",
        "http://example.org/^",
        "http://example.org/`",
        "http://example.org/\u0000",
        "http://example.org/\u202Egro.live",
        "http://example.org/\uD800",
        "http://example.org/%zz",
        "//example.org/",
        "article/1",
        ""
      })
  void iriWithUnsafePartIsRefused(String iri) {
    assertTrue(Terms.iriIfSafe(iri).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> Terms.iri(iri));
  }

  @Test
  void iriLongerThanTheLimitIsRefused() {
    String start = "http://example.org/";
    assertTrue(Terms.iriIfSafe(start + "a".repeat(2048 - start.length())).isPresent());
    assertFalse(Terms.iriIfSafe(start + "a".repeat(2049 - start.length())).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://ru.wikipedia.org/wiki/Россия", "https://example.org/?q=a&b=%20#c"})
  void internationalIriIsKept(String iri) {
    assertEquals(iri, Terms.iri(iri).stringValue());
  }

  @Test
  void languageTagThatWouldWriteAStatementBecomesAPlainString() {
    Literal literal = Terms.text("z", "en\" . <http://evil/> <http://evil/p> \"z");
    assertEquals(Optional.empty(), literal.getLanguage());
  }

  @ParameterizedTest
  @CsvSource({"FR,fr", "en-gb,en-GB", "SR-latn-rs,sr-Latn-RS", "en-ca-x-CA,en-CA-x-ca"})
  void languageTagIsWrittenInOneCase(String given, String written) {
    assertEquals(Optional.of(written), Terms.text("mot", given).getLanguage());
  }

  @Test
  void textLosesControlsLoneSurrogatesAndBidirectionalOverrides() {
    String given = "a\u0000b\u0007c\u0085d\uD800e\u202Ef\u2066g\uFFFEh\ti\nj";
    assertEquals("abcdefgh\ti\nj", Terms.text(given).getLabel());
  }

  @Test
  void textIsComposed() {
    assertEquals("й é", Terms.text("и\u0306 e\u0301", "ru").getLabel());
  }

  @ParameterizedTest
  @CsvSource({"0.90,0.9", "1,1.0", "1.10,1.1", "100,100.0", "-1,-1.0", "0.000,0.0", "1E+2,100.0"})
  void decimalIsWrittenInOneForm(String given, String written) {
    assertEquals(written, Terms.decimal(new BigDecimal(given)).getLabel());
  }

  @Test
  void decimalOfManyDigitsIsRefused() {
    BigDecimal huge = new BigDecimal("1e999999999");
    assertThrows(IllegalArgumentException.class, () -> Terms.decimal(huge));
  }

  @ParameterizedTest
  @CsvSource({"P2Y,P2Y", "P2W,P14D", "P1Y6M,P1Y6M"})
  void periodIsADuration(String given, String written) {
    assertEquals(written, Terms.duration(given).getLabel());
  }

  @Property(tries = 500)
  void anyTextReadsBackFromEveryFormat(@ForAll String text, @ForAll String language)
      throws IOException {
    IRI subject = Terms.iri("https://example.org/s");
    Quads written =
        new Quads(
            List.of(
                Terms.statement(
                    subject,
                    Terms.iri("https://example.org/p"),
                    Terms.text(text, language),
                    subject)));
    for (Format format : List.of(Format.NQUADS, Format.TRIG)) {
      byte[] bytes = QuadFiles.bytes(written, format);
      assertEquals(
          written, QuadFiles.read(new ByteArrayInputStream(bytes), format, "memory"), () -> text);
    }
  }
}
