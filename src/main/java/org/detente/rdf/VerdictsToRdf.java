package org.detente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.detente.model.Claim.Check.Approximation;
import org.detente.model.Verdict;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Verdicts in {@link Iris#EVENTS_GRAPH}: each check once more, so that this graph can be read by
 * itself, with what the register shows, the verdict, the query and the grounds.
 */
public final class VerdictsToRdf {

  private final List<Statement> statements = new ArrayList<>();

  private VerdictsToRdf() {}

  /** The statements of all of them. */
  public static Quads quads(Collection<Verdict> verdicts) {
    VerdictsToRdf rdf = new VerdictsToRdf();
    verdicts.forEach(rdf::verdict);
    return new Quads(rdf.statements);
  }

  /**
   * What is counted.
   *
   * @param iri of a kind of check
   * @throws IllegalArgumentException when it is none
   */
  public static Verdict.Kind kind(String iri) {
    return ModelTerms.verdictKind(Terms.iri(iri));
  }

  /**
   * How a value is meant.
   *
   * @param iri of an approximation; empty for exactly
   * @throws IllegalArgumentException when it is none
   */
  public static Optional<Approximation> meant(String iri) {
    return iri.isEmpty() ? Optional.empty() : Optional.of(ModelTerms.approximation(Terms.iri(iri)));
  }

  private void verdict(Verdict verdict) {
    IRI check = Terms.iri(verdict.check());
    add(check, RDF.TYPE, DetClasses.CHECK);
    add(check, Det.CLAIM, Terms.iri(verdict.claim()));
    add(check, Det.CHECK_KIND, ModelTerms.of(verdict.kind()));
    add(check, Det.CLAIMED_VALUE, value(verdict.kind(), verdict.claimed()));
    verdict.meant().ifPresent(m -> add(check, Det.APPROXIMATION, ModelTerms.of(m)));
    verdict.computed().forEach(v -> add(check, Det.COMPUTED_VALUE, value(verdict.kind(), v)));
    add(check, Det.VERDICT, ModelTerms.of(verdict.outcome()));
    add(check, Det.QUERY, Terms.text(verdict.query()));
    verdict.grounds().forEach(g -> add(check, PROV.WAS_DERIVED_FROM, Terms.iri(g)));
  }

  private static Literal value(Verdict.Kind kind, String value) {
    return switch (kind) {
      case GAP, ANNIVERSARY -> Terms.duration(value);
      case ORDINAL, MEMBERS -> Terms.integer(Long.parseLong(value));
      case OFFICE_HELD -> Terms.address(value);
    };
  }

  private void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, Iris.EVENTS_GRAPH));
  }
}
