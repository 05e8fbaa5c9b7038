package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.model.CodedArticle;
import org.detente.model.CodedClaim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.validate.SecondReading;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** What is written as bytes, term by term, is what a model of the same articles holds. */
class CodedToRdfTest {

  private static final Run RUN = new Run("0123456789abcdef", "fedcba9876543210");

  @Property(tries = 60)
  void lines_hold_the_statements_of_the_model(
      @ForAll("texts") String words,
      @ForAll("texts") String name,
      @ForAll EventType type,
      @ForAll int thousandths,
      @ForAll long mark)
      throws IOException {
    String id = Iris.codedArticle("gdelt2", mark);
    BigDecimal tone = BigDecimal.valueOf(thousandths, 3);
    List<CodedClaim> claims =
        List.of(claim(words, "1", type, tone), claim(name, words, type, tone));
    CodedArticle article =
        new CodedArticle(
            id,
            "gdelt2",
            Optional.of("https://example.org/" + mark),
            Optional.of(new CodedArticle.Publisher(name, Optional.empty())),
            "und",
            Optional.of(DateSpan.parse("2021-10")),
            "DATEADDED",
            claims);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    QuadLines lines = new QuadLines(bytes);
    QuadList model = new QuadList();
    new CodedToRdf(RUN, lines).write(article);
    new CodedToRdf(RUN, model).write(article);
    lines.flush();
    SecondReading.require(bytes.toByteArray(), model.quads().size());
    assertEquals(
        new HashSet<>(model.quads().statements()),
        new HashSet<>(Rio.parse(new ByteArrayInputStream(bytes.toByteArray()), RDFFormat.NQUADS)));
  }

  private static CodedClaim claim(String words, String row, EventType type, BigDecimal tone) {
    return new CodedClaim(
        new CodedClaim.Row("t.csv", 7, row),
        Optional.of(type),
        "0" + words,
        "cameo/043",
        List.of(new CodedClaim.Party("nato", Optional.of("nato"), Optional.empty())),
        List.of(new CodedClaim.Party("russia", Optional.empty(), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.of("moscow"),
        Optional.empty(),
        List.of(words),
        List.of(),
        List.of(words),
        Optional.of(DateSpan.parse("2021-10-18")),
        Modality.ACTUAL,
        false,
        OptionalInt.of(3),
        Set.of(),
        new CodedClaim.Scores(Optional.empty(), Optional.of(tone), OptionalInt.of(5)),
        Optional.of(words + words));
  }

  /** With what has to be escaped, what is longer than what is remembered, and all scripts. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(130),
        Arbitraries.strings().withChars("\\\"\n\r\t a<>é—я").ofMinLength(1).ofMaxLength(20));
  }
}
