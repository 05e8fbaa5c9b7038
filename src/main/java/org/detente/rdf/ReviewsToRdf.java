package org.detente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Review;
import org.detente.model.Scope;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Reviews in the audit graph. A review is known by its claim, its coder and its time: loaded again,
 * it stands once, and with another judgement it takes the place of the former.
 */
public final class ReviewsToRdf {

  /** Graph of runs, loads and reviews. */
  public static final IRI AUDIT_GRAPH = Terms.iri(Iris.BASE + "graph/audit");

  /** What the type of a claim that somebody holds an office is called in sheets. */
  public static final String OFFICE_HOLDING = "office_holding";

  private static final String REVIEWS = Iris.BASE + "review/";
  private static final Pattern LATIN_NAME = Pattern.compile("[a-z0-9]+(?:[ -][a-z0-9]+)*");

  private final List<Statement> statements = new ArrayList<>();

  private ReviewsToRdf() {}

  /**
   * The audit graph with reviews added.
   *
   * @param before what it held, in whatever graph it was handed over
   * @throws IllegalArgumentException when a correction is not of its field's form
   */
  public static Quads add(Quads before, Collection<Review> reviews) {
    Set<String> replaced =
        reviews.stream()
            .map(r -> iri(r).stringValue())
            .collect(Collectors.toCollection(TreeSet::new));
    ReviewsToRdf graph = new ReviewsToRdf();
    before.statements().stream()
        .filter(s -> !replaced.contains(s.getSubject().stringValue().replaceFirst("#.*", "")))
        .forEach(s -> graph.add(s.getSubject(), s.getPredicate(), s.getObject()));
    reviews.forEach(graph::review);
    return new Quads(graph.statements);
  }

  /** How many of the reviews stand in an audit graph as they are. */
  public static long standing(Quads audit, Collection<Review> reviews) {
    Set<String> held = new TreeSet<>();
    audit.statements().forEach(s -> held.add(triple(s)));
    return reviews.stream()
        .filter(
            r ->
                add(new Quads(List.of()), List.of(r)).statements().stream()
                    .allMatch(s -> held.contains(triple(s))))
        .count();
  }

  /** A review: {@code review/<hash of claim, coder and time>}. */
  static IRI iri(Review review) {
    return Terms.iri(
        REVIEWS + Iris.hash(review.claim() + "\n" + coder(review.coder()) + "\n" + review.time()));
  }

  /**
   * A coder: {@code coder/<slug>} for a name in Latin letters without accents, capitals apart; else
   * a hash, so that no two names become one.
   */
  static IRI coder(String name) {
    String plain = Terms.clean(name).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Terms.iri(
        Iris.BASE
            + "coder/"
            + (LATIN_NAME.matcher(plain).matches() ? plain.replace(' ', '-') : Iris.hash(plain)));
  }

  private void review(Review review) {
    IRI iri = iri(review);
    IRI coder = coder(review.coder());
    add(iri, RDF.TYPE, DetClasses.REVIEW);
    add(iri, Det.REVIEW_OF, Terms.iri(review.claim()));
    add(iri, Det.CODER, coder);
    add(iri, PROV.GENERATED_AT_TIME, Terms.instant(review.time()));
    add(iri, Det.JUDGEMENT, judgement(review.judgement()));
    review.reason().ifPresent(reason -> add(iri, RDFS.COMMENT, Terms.text(reason)));
    add(coder, RDF.TYPE, PROV.PERSON);
    add(coder, RDFS.LABEL, Terms.text(review.coder()));
    review.inOrder().forEach((field, values) -> correction(iri, field, values));
  }

  private void correction(IRI review, Review.Field field, List<String> values) {
    IRI iri = Terms.iri(review + "#" + field.id());
    add(review, Det.CORRECTION, iri);
    add(iri, RDF.TYPE, DetClasses.CORRECTION);
    add(iri, Det.CORRECTS, property(field));
    values.forEach(value -> add(iri, Det.CORRECTED_VALUE, value(field, value)));
  }

  private static IRI judgement(Review.Judgement judgement) {
    return switch (judgement) {
      case ACCEPTED -> DetValues.ACCEPTED;
      case REJECTED -> DetValues.REJECTED;
      case CORRECTED -> DetValues.CORRECTED;
    };
  }

  private static IRI property(Review.Field field) {
    return switch (field) {
      case TYPE -> Det.EVENT_TYPE;
      case AGENT -> Det.AGENT;
      case TARGET -> Det.TARGET;
      case OBJECT -> Det.OBJECT;
      case FORUM -> Det.FORUM;
      case PLACE -> Det.PLACE;
      case SPEAKER -> Det.SPEAKER;
      case SCOPE -> Det.SCOPE;
      case DATE -> Det.DATE;
      case EFFECTIVE -> Det.EFFECTIVE;
      case MODALITY -> Det.MODALITY;
      case POLARITY -> Det.POLARITY;
      case NUMBER -> Det.NUMBER;
    };
  }

  /** The term that a value of a field stands for. */
  private static Value value(Review.Field field, String value) {
    return switch (field) {
      case TYPE ->
          value.equals(OFFICE_HOLDING)
              ? DetClasses.OFFICE_HOLDING
              : DetEvents.of(EventType.ofId(value));
      case AGENT, TARGET, OBJECT, FORUM, PLACE, SPEAKER ->
          value.startsWith("\"")
              ? Terms.text(value.substring(1, value.length() - 1))
              : Iris.entity(value);
      case SCOPE -> ModelTerms.of(Scope.valueOf(value.toUpperCase(Locale.ROOT)));
      case DATE, EFFECTIVE -> Terms.edtf(DateSpan.parse(value));
      case MODALITY -> ModelTerms.of(Modality.valueOf(value.toUpperCase(Locale.ROOT)));
      case POLARITY -> DetValues.NEGATIVE;
      case NUMBER -> Terms.integer(Long.parseLong(value));
    };
  }

  private static String triple(Statement s) {
    return s.getSubject() + " " + s.getPredicate() + " " + s.getObject();
  }

  private void add(Resource subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, AUDIT_GRAPH));
  }
}
