package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Origin;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.detente.model.Scope;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;

class ClaimsToRdfTest {

  private static final String TEXT =
      "Le 18 octobre, Moscou a suspendu sa mission. "
          + "Rien de plus n’a été dit ce jour-là, ni le lendemain, malgré les questions.";
  private static final Span SENTENCE = new Span(0, TEXT.indexOf(" Rien"));
  private static final Span REST = new Span(TEXT.indexOf("Rien"), TEXT.length());

  @Test
  void claimIsWrittenAsTheContractHasIt() throws IOException {
    String expected =
        """
        @prefix det: <https://w3id.org/detente/ns#> .
        @prefix id: <https://w3id.org/detente/id/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix edtf: <http://id.loc.gov/datatypes/> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix r: <https://w3id.org/detente/run/> .
        <https://w3id.org/detente/graph/article/a1> {
          <CLAIM> a det:Claim ;
            det:eventType det:Suspension ;
            det:agent id:russia ; det:agentMention <MOSCOU> ;
            det:object <MISSION> ; det:objectMention <MISSION> ;
            det:party id:russia ;
            det:scope det:MissionScope ;
            det:date "2021-10-18"^^edtf:edtf ;
            det:earliest "2021-10-18"^^xsd:date ; det:latest "2021-10-18"^^xsd:date ;
            det:earliestDay 18918 ; det:latestDay 18918 ;
            det:modality det:Actual ;
            det:confidence 0.9 ;
            det:quotation "Le 18 octobre, Moscou a suspendu sa mission."@fr ;
            det:rule <https://w3id.org/detente/lexicon/fr#suspendre> ;
            det:evidence <EVIDENCE> ; det:sentence <SENTENCE> ;
            prov:wasDerivedFrom <https://w3id.org/detente/article/a1> ;
            prov:wasGeneratedBy <RUN> .
        }
        """
            .replace("CLAIM", Iris.claim("a1", 22, 32, "Suspension", 0).stringValue())
            .replace("MOSCOU", Iris.part("a1", "m", "15-21", "russia").stringValue())
            .replace("<MISSION>", "<" + Iris.part("a1", "m", "33-43", "") + ">")
            .replace("EVIDENCE", Iris.part("a1", "e", 22, 32).stringValue())
            .replace("<SENTENCE>", "<" + Iris.part("a1", "p", 0, 44) + ">")
            .replace("RUN", Iris.run(new Run("e".repeat(64), "f".repeat(64))).stringValue());
    Quads read =
        QuadFiles.read(
            new ByteArrayInputStream(expected.getBytes(StandardCharsets.UTF_8)),
            Format.TRIG,
            "expected");
    Value claim = Iris.claim("a1", 22, 32, "Suspension", 0);
    Quads written =
        new Quads(quads().statements().stream().filter(s -> s.getSubject().equals(claim)).toList());
    assertEquals(read, written);
  }

  @Test
  void everyQuotationIsTheTextAtItsOffsets() {
    Quads quads = quads();
    List<Value> exact = values(quads, Oa.EXACT);
    assertEquals(List.of(TEXT.substring(22, 32)), exact.stream().map(Value::stringValue).toList());
  }

  @Test
  void sentenceThatYieldsNothingIsPlacedButNotQuoted() {
    assertTrue(values(quads(), Oa.EXACT).stream().noneMatch(v -> v.stringValue().contains("Rien")));
    assertTrue(values(quads(), Det.REASON).contains(DetValues.NO_EVENT_WORD));
  }

  @Test
  void noLiteralIsLongerThanAQuotationMayBe() {
    String longSentence = "Moscou a suspendu " + "tout ce qui restait, ".repeat(60) + "fin.";
    Span whole = new Span(0, longSentence.length());
    Quads quads = quads(longSentence, whole, new Span(9, 17), List.of());
    quads.statements().stream()
        .map(s -> s.getObject())
        .filter(Literal.class::isInstance)
        .forEach(v -> assertTrue(v.stringValue().length() <= Quotation.LONGEST));
    String quotation = values(quads, Det.QUOTATION).get(0).stringValue();
    assertTrue(quotation.startsWith("Moscou a suspendu tout ce qui restait,"), quotation);
    assertTrue(quotation.endsWith(" …"), quotation);
  }

  @Test
  void ofATextThatIsAllClaimNoMoreThanTwoThirdsAreShown() {
    String text = "Moscou a suspendu sa mission auprès de l’Alliance ce jeudi, dit-on à Bruxelles.";
    Quads quads = quads(text, new Span(0, text.length()), new Span(7, 17), List.of());
    String quotation = values(quads, Det.QUOTATION).get(0).stringValue();
    assertEquals("Moscou a suspendu sa mission auprès de l’Alliance ce …", quotation);
  }

  @Test
  void claimKeepsItsNameWhenItsRolesAreReadOtherwise() {
    assertEquals(
        Iris.claim("a1", 22, 32, "Suspension", 0),
        values(quads(), Det.EVIDENCE).isEmpty() ? null : subject(quads()));
    assertNotEquals(
        Iris.claim("a1", 22, 32, "Suspension", 0), Iris.claim("a1", 22, 32, "Suspension", 1));
    assertNotEquals(
        Iris.claim("a1", 22, 32, "Suspension", 0), Iris.claim("a2", 22, 32, "Suspension", 0));
  }

  @Test
  void unsafeUrlOfThePageIsLeftOut() {
    Quads quads = quads();
    assertTrue(quads.statements().stream().noneMatch(s -> s.toString().contains("javascript")));
  }

  @Test
  void idWithOddCharactersIsEncodedInItsIri() {
    assertEquals(
        "https://w3id.org/detente/article/a%20b%2F%D0%B9%23c", Iris.article("a b/й#c").toString());
  }

  private static Value subject(Quads quads) {
    return quads.statements().stream()
        .filter(s -> s.getObject().equals(DetClasses.CLAIM))
        .findFirst()
        .orElseThrow()
        .getSubject();
  }

  private static List<Value> values(Quads quads, Value property) {
    return quads.statements().stream()
        .filter(s -> s.getPredicate().equals(property))
        .map(s -> s.getObject())
        .toList();
  }

  private static Quads quads() {
    return quads(TEXT, SENTENCE, new Span(22, 32), List.of(REST));
  }

  private static Quads quads(String text, Span sentence, Span trigger, List<Span> silent) {
    Article article =
        new Article(
            "a1",
            Optional.empty(),
            "fr",
            Optional.of("Essai"),
            Optional.of("javascript:alert(1)"),
            Optional.empty(),
            text,
            Origin.identity(text),
            List.of(),
            "a".repeat(64),
            "b".repeat(64));
    Claim claim =
        new Claim(
            new Claim.Key(trigger, EventType.SUSPENSION, 0),
            List.of(Mention.of(new Span(15, 21), text.substring(15, 21), "russia")),
            List.of(),
            Optional.of(Mention.unresolved(new Span(33, 43), text.substring(33, 43))),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Scope.MISSION),
            Optional.of(DateSpan.parse("2021-10-18")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Modality.ACTUAL,
            false,
            OptionalInt.empty(),
            new BigDecimal("0.90"),
            Set.of(),
            "https://w3id.org/detente/lexicon/fr#suspendre",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Evidence(trigger, sentence));
    List<Passage> passages =
        silent.stream()
            .map(
                span ->
                    new Passage(span, Optional.of(Passage.Reason.NO_EVENT_WORD), Optional.empty()))
            .toList();
    return new ClaimsToRdf(
            new Run("e".repeat(64), "f".repeat(64)),
            (c, mention) -> mention.entity(),
            name -> Optional.empty())
        .quads(new Reading(article, List.of(claim), List.of(), passages));
  }
}
