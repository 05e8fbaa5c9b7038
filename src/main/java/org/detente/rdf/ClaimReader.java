package org.detente.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;

/** Reads claims and office holdings of one named graph. */
final class ClaimReader {

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::span).thenComparing(mention -> mention.entity().orElse(""));

  private final GraphReader graph;

  ClaimReader(GraphReader graph) {
    this.graph = graph;
  }

  boolean isOffice(IRI claim) {
    return graph.iris(claim, Det.EVENT_TYPE).contains(DetClasses.OFFICE_HOLDING);
  }

  Claim claim(IRI iri) {
    return new Claim(
        key(iri),
        mentions(iri, Role.AGENT),
        mentions(iri, Role.TARGET),
        mention(iri, Role.OBJECT),
        mention(iri, Role.FORUM),
        mention(iri, Role.PLACE),
        graph.iri(iri, Det.SCOPE).map(ModelTerms::scope),
        graph.date(iri, DateTerms.DATE),
        graph.date(iri, DateTerms.EFFECTIVE),
        graph.iri(iri, Det.CAUSE_EVIDENCE).map(graph::span),
        graph.iri(iri, Det.IN_RESPONSE_TO).map(this::key),
        mention(iri, Role.SPEAKER),
        ModelTerms.modality(graph.need(graph.iri(iri, Det.MODALITY), iri, "modality")),
        graph.iri(iri, Det.POLARITY).isPresent(),
        graph
            .literal(iri, Det.NUMBER)
            .map(number -> OptionalInt.of(number.intValue()))
            .orElse(OptionalInt.empty()),
        graph.need(graph.literal(iri, Det.CONFIDENCE), iri, "confidence").decimalValue(),
        graph.iris(iri, Det.FLAG).stream().map(ModelTerms::flag).collect(Collectors.toSet()),
        rule(iri),
        graph.iri(iri, Det.RETELLS).map(this::key),
        graph.iri(iri, Det.CONTENT).map(this::key),
        check(iri),
        evidence(iri));
  }

  OfficeHolding office(IRI iri) {
    return new OfficeHolding(
        graph.need(mention(iri, Role.AGENT), iri, "person"),
        graph.need(mention(iri, Role.OBJECT), iri, "post"),
        graph.date(iri, DateTerms.DATE),
        graph.iris(iri, Det.FLAG).contains(DetValues.FORMER),
        graph.need(graph.literal(iri, Det.CONFIDENCE), iri, "confidence").decimalValue(),
        rule(iri),
        evidence(iri));
  }

  Evidence evidence(IRI claim) {
    return new Evidence(
        graph.span(graph.need(graph.iri(claim, Det.EVIDENCE), claim, "evidence")),
        graph.span(graph.need(graph.iri(claim, Det.SENTENCE), claim, "sentence")));
  }

  int ordinal(IRI claim) {
    return graph.literal(claim, Det.ORDINAL).map(Literal::intValue).orElse(0);
  }

  private Claim.Key key(IRI claim) {
    IRI type = graph.need(graph.iri(claim, Det.EVENT_TYPE), claim, "event type");
    return new Claim.Key(evidence(claim).trigger(), ModelTerms.eventType(type), ordinal(claim));
  }

  private String rule(IRI claim) {
    return graph.need(graph.iri(claim, Det.RULE), claim, "rule").stringValue();
  }

  private List<Mention> mentions(IRI claim, Role role) {
    return graph.iris(claim, role.mention()).stream().map(graph::mention).sorted(IN_ORDER).toList();
  }

  private Optional<Mention> mention(IRI claim, Role role) {
    return graph.iri(claim, role.mention()).map(graph::mention);
  }

  private Optional<Claim.Check> check(IRI claim) {
    return graph
        .subject(Det.CLAIM, claim)
        .map(
            check ->
                new Claim.Check(
                    ModelTerms.checkKind(
                        graph.need(graph.iri(check, Det.CHECK_KIND), check, "kind")),
                    graph.need(graph.literal(check, Det.CLAIMED_VALUE), check, "value").getLabel(),
                    graph.iri(check, Det.APPROXIMATION).map(ModelTerms::approximation),
                    graph.date(check, DateTerms.SINCE),
                    graph.span(graph.need(graph.iri(check, Det.EVIDENCE), check, "words"))));
  }
}
