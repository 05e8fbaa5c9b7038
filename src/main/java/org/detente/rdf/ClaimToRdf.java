package org.detente.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.detente.model.Claim;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Claims and office holdings of one article. */
final class ClaimToRdf {

  private final ArticleGraph graph;
  private final Excerpts excerpts;
  private final IRI run;
  private final BiFunction<Claim, Mention, Optional<String>> party;

  ClaimToRdf(
      ArticleGraph graph,
      Excerpts excerpts,
      IRI run,
      BiFunction<Claim, Mention, Optional<String>> party) {
    this.graph = graph;
    this.excerpts = excerpts;
    this.run = run;
    this.party = party;
  }

  void claim(Claim claim) {
    IRI iri = iri(claim.key());
    common(iri, DetEvents.of(claim.type()), claim.evidence(), claim.rule(), claim.confidence());
    ordinal(iri, claim.key().ordinal());
    claim.agents().forEach(agent -> role(iri, Role.AGENT, agent));
    claim.targets().forEach(target -> role(iri, Role.TARGET, target));
    claim.object().ifPresent(object -> role(iri, Role.OBJECT, object));
    claim.forum().ifPresent(forum -> role(iri, Role.FORUM, forum));
    claim.place().ifPresent(place -> role(iri, Role.PLACE, place));
    claim.speaker().ifPresent(speaker -> role(iri, Role.SPEAKER, speaker));
    for (Mention agent : claim.agents()) {
      party.apply(claim, agent).ifPresent(side -> graph.add(iri, Det.PARTY, Iris.entity(side)));
    }
    claim.scope().ifPresent(scope -> graph.add(iri, Det.SCOPE, ModelTerms.of(scope)));
    claim.date().ifPresent(date -> graph.date(iri, DateTerms.DATE, date));
    claim.effective().ifPresent(date -> graph.date(iri, DateTerms.EFFECTIVE, date));
    claim
        .cause()
        .ifPresent(
            cause -> {
              graph.add(iri, Det.CAUSE, graph.quoted(cause));
              graph.add(iri, Det.CAUSE_EVIDENCE, graph.evidence(cause));
            });
    graph.add(iri, Det.MODALITY, ModelTerms.of(claim.modality()));
    if (claim.negative()) {
      graph.add(iri, Det.POLARITY, DetValues.NEGATIVE);
    }
    claim.number().ifPresent(number -> graph.add(iri, Det.NUMBER, Terms.integer(number)));
    claim.flags().forEach(flag -> graph.add(iri, Det.FLAG, ModelTerms.of(flag)));
    claim.inResponseTo().ifPresent(key -> graph.add(iri, Det.IN_RESPONSE_TO, iri(key)));
    claim.retells().ifPresent(key -> graph.add(iri, Det.RETELLS, iri(key)));
    claim.content().ifPresent(key -> graph.add(iri, Det.CONTENT, iri(key)));
    claim.check().ifPresent(check -> check(iri, check));
  }

  /** A holding is a claim that somebody holds a post; of a post once held, it carries a flag. */
  void office(OfficeHolding office, int ordinal) {
    IRI type = DetClasses.OFFICE_HOLDING;
    IRI iri = graph.claimIri(office.evidence().trigger(), type.getLocalName(), ordinal);
    common(iri, type, office.evidence(), office.rule(), office.confidence());
    ordinal(iri, ordinal);
    role(iri, Role.AGENT, office.person());
    role(iri, Role.OBJECT, office.post());
    graph.add(iri, Det.MODALITY, DetValues.ACTUAL);
    office.on().ifPresent(date -> graph.date(iri, DateTerms.DATE, date));
    if (office.former()) {
      graph.add(iri, Det.FLAG, DetValues.FORMER);
    }
  }

  private void common(IRI iri, IRI type, Evidence evidence, String rule, BigDecimal confidence) {
    graph.add(iri, RDF.TYPE, DetClasses.CLAIM);
    graph.add(iri, Det.EVENT_TYPE, type);
    graph.add(iri, Det.EVIDENCE, graph.evidence(evidence.trigger()));
    graph.add(iri, Det.SENTENCE, graph.sentence(evidence.sentence()));
    graph.add(iri, Det.QUOTATION, graph.words(excerpts.of(evidence)));
    graph.add(iri, Det.RULE, Terms.iri(rule));
    graph.add(iri, Det.CONFIDENCE, Terms.decimal(confidence));
    graph.add(iri, PROV.WAS_DERIVED_FROM, graph.iri());
    graph.add(iri, PROV.WAS_GENERATED_BY, run);
  }

  /** The first claim of its type on its words needs no number. */
  private void ordinal(IRI iri, int ordinal) {
    if (ordinal > 0) {
      graph.add(iri, Det.ORDINAL, Terms.integer(ordinal));
    }
  }

  private void role(IRI claim, Role role, Mention mention) {
    IRI words = graph.mention(mention);
    graph.add(claim, role.filler(), mention.entity().map(Iris::entity).orElse(words));
    graph.add(claim, role.mention(), words);
  }

  private void check(IRI claim, Claim.Check check) {
    IRI iri = Iris.part(graph.article().id(), "k", claim.getLocalName());
    graph.add(iri, RDF.TYPE, DetClasses.CHECK);
    graph.add(iri, Det.CLAIM, claim);
    graph.add(iri, Det.CHECK_KIND, ModelTerms.of(check.kind()));
    graph.add(iri, Det.CLAIMED_VALUE, value(check));
    check
        .approximation()
        .ifPresent(meant -> graph.add(iri, Det.APPROXIMATION, ModelTerms.of(meant)));
    check.since().ifPresent(since -> graph.date(iri, DateTerms.SINCE, since));
    graph.add(iri, Det.EVIDENCE, graph.evidence(check.span()));
    graph.add(iri, PROV.WAS_GENERATED_BY, run);
  }

  private static Literal value(Claim.Check check) {
    return switch (check.kind()) {
      case GAP, ANNIVERSARY -> Terms.duration(check.value());
      case ORDINAL, MEMBERS -> Terms.integer(Long.parseLong(check.value()));
    };
  }

  private IRI iri(Claim.Key key) {
    return graph.claimIri(key.trigger(), key.type().term(), key.ordinal());
  }
}
