package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** N-Quads that are larger than what is read at once, here three thousand bytes. */
class LargeFilesTest {

  private static final String BASE = "https://w3id.org/detente/";
  private static final Limits SMALL =
      new Limits(3_000, 1_000_000, 16_384, 2_048, Duration.ofSeconds(30));

  @TempDir Path folder;
  private Validator validator;
  private final List<Admitted> admitted = new ArrayList<>();
  private final List<Fault> refused = new ArrayList<>();

  @BeforeEach
  void ontology() {
    validator = Validator.of(TestOntology.write(folder.resolve("ontology"))).within(SMALL);
  }

  private void admit(String... parts) throws IOException {
    Path file = folder.resolve("archive.nq");
    Files.writeString(file, String.join("", parts));
    validator.admit(
        file,
        admission -> {
          admitted.addAll(admission.admitted());
          refused.addAll(admission.refused());
        });
  }

  private static String article(int number) {
    return article(number, "0.9", "");
  }

  /** Three lines, or one more. */
  private static String article(int number, String confidence, String more) {
    return quad(number, "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", iri("ns#Article"))
        + quad(number, "#c-1", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", iri("ns#Claim"))
        + quad(
            number,
            "#c-1",
            BASE + "ns#confidence",
            "\"" + confidence + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>")
        + more;
  }

  /** Without the confidence of its claim, which the shape asks for. */
  private static String unsure(int number) {
    String whole = article(number);
    return whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2) + 1);
  }

  private static String iri(String name) {
    return "<" + BASE + name + ">";
  }

  private static String quad(int number, String part, String property, String value) {
    return iri("article/" + number + part)
        + " <"
        + property
        + "> "
        + value
        + " "
        + iri("graph/article/" + number)
        + " .\n";
  }

  private static String articles(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(LargeFilesTest::article)
        .collect(Collectors.joining());
  }

  private String place(int index) {
    String message = refused.get(index).getMessage();
    return message.substring(folder.toString().length() + 1, message.indexOf(": "));
  }

  @Test
  void eachArticleIsLetInByItself() throws IOException {
    admit(articles(100, 150));
    assertEquals(List.of(), refused);
    assertEquals(
        IntStream.range(100, 150).mapToObj(n -> BASE + "graph/article/" + n).toList(),
        admitted.stream().map(a -> a.graph().name()).toList());
    assertTrue(admitted.stream().allMatch(a -> a.graph().size() == 3));
  }

  @Test
  void malformedLineCostsItsOwnArticleAndIsTold() throws IOException {
    admit(articles(100, 120), article(120, "0.9", "<half a li\n"), articles(121, 150));
    assertEquals(49, admitted.size());
    assertEquals(List.of("archive.nq:64:7"), List.of(place(0)));
    assertEquals(Fault.Code.BAD_RDF, refused.get(0).code());
  }

  @Test
  void whatIsNoUtf8CostsItsOwnArticle() throws IOException {
    Path file = folder.resolve("archive.nq");
    byte[] bytes = articles(100, 150).getBytes(StandardCharsets.US_ASCII);
    bytes[new String(bytes, StandardCharsets.US_ASCII).indexOf("article/120#c-1")] = (byte) 0xE9;
    Files.write(file, bytes);
    validator.admit(
        file,
        admission -> {
          admitted.addAll(admission.admitted());
          refused.addAll(admission.refused());
        });
    assertEquals(49, admitted.size());
    assertEquals(Fault.Code.WRONG_ENCODING, refused.get(0).code());
    assertEquals("archive.nq:62:27", place(0));
  }

  @Test
  void graphWhoseStatementsAreScatteredIsRefusedWhole() throws IOException {
    String more = quad(120, "#c-1", BASE + "ns#agent", iri("id/nato"));
    admit(articles(100, 150), more, articles(150, 160));
    assertEquals(59, admitted.size());
    assertEquals(1, refused.size());
    assertEquals("archive.nq:61:1", place(0));
    assertTrue(refused.get(0).getMessage().contains("graph/article/120> here and further on"));
  }

  @Test
  void oneArticleMayNotBeLargerThanAFile() throws IOException {
    String note = quad(120, "#c-1", BASE + "ns#note", "\"" + "x".repeat(3_000) + "\"");
    admit(articles(100, 120), article(120, "0.9", note), articles(121, 150));
    assertEquals(49, admitted.size());
    assertEquals(Fault.Code.TOO_LARGE, refused.get(0).code());
    assertEquals("archive.nq:61:1", place(0));
  }

  @Test
  void whatBreaksAShapeCostsItsOwnArticle() throws IOException {
    admit(articles(100, 120), unsure(120), articles(121, 150));
    assertEquals(49, admitted.size());
    assertEquals(List.of(Fault.Code.SHAPE_VIOLATION), refused.stream().map(Fault::code).toList());
  }

  @Test
  void linesOfOtherGraphsAreRefusedTogether() throws IOException {
    String foreign = "<urn:a> <urn:b> <urn:c> <urn:d> .\n".repeat(20);
    String loose = "<urn:a> <urn:b> \"c\" .\n".repeat(20);
    admit(foreign, loose, articles(100, 150));
    assertEquals(50, admitted.size());
    assertEquals(1, refused.size());
    assertEquals("archive.nq:1:1", place(0));
  }

  @Test
  void nameOfAGraphInEscapesIsRefused() throws IOException {
    String escaped = article(120).replace("graph/article/120>", "graph/article/12\\u0030>");
    admit(articles(100, 120), escaped, articles(121, 150));
    assertEquals(49, admitted.size());
    assertEquals("archive.nq:61:1", place(0));
  }

  @Test
  void emptyLinesCommentsAndOtherLineEndsAreNothingSpecial() throws IOException {
    String lines = articles(100, 150).replace(".\n", ".\n# <" + BASE + "graph/x> .\n\n");
    admit("# all of it\n", lines.replace("\n", "\r\n"));
    assertEquals(List.of(), refused);
    assertEquals(50, admitted.size());
  }

  @Test
  void reportTellsOfEveryGraph() throws IOException {
    Path file = folder.resolve("archive.nq");
    Files.writeString(file, articles(100, 150) + unsure(150) + unsure(151));
    assertEquals(2, validator.report(file).lines().size());
    Files.writeString(file, articles(100, 150) + article(100));
    Fault fault = assertThrows(Fault.class, () -> validator.report(file));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void otherSyntaxesHaveTheirLimit() throws IOException {
    Path file = folder.resolve("archive.trig");
    Files.writeString(file, TestOntology.article("000", "0.9", TestOntology.bulk("000", 20)));
    validator.admit(file, admission -> refused.addAll(admission.refused()));
    assertEquals(List.of(Fault.Code.TOO_LARGE), refused.stream().map(Fault::code).toList());
  }
}
