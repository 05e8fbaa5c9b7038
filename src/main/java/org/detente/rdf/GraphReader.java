package org.detente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.DateSpan;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Reads the named graph of one article; what is missing or doubled is an illegal argument. */
final class GraphReader {

  private final LinkedHashModel model = new LinkedHashModel();
  private final Article article;
  private final Places places;

  GraphReader(Quads quads, Article article) {
    IRI graph = Iris.articleGraph(article.id());
    quads.statements().stream().filter(s -> graph.equals(s.getContext())).forEach(model::add);
    this.article = article;
    this.places = new Places(article);
  }

  /** Resources of a class, in the order of the quads. */
  List<IRI> ofClass(IRI type) {
    return model.filter(null, RDF.TYPE, type).subjects().stream()
        .map(subject -> iri(subject, subject))
        .toList();
  }

  List<IRI> iris(Resource subject, IRI property) {
    List<IRI> values = new ArrayList<>();
    for (Value value : model.filter(subject, property, null).objects()) {
      values.add(iri(value, subject));
    }
    return values;
  }

  Optional<IRI> iri(Resource subject, IRI property) {
    return value(subject, property).map(value -> iri(value, subject));
  }

  Optional<Literal> literal(Resource subject, IRI property) {
    return value(subject, property)
        .map(
            value -> {
              if (value instanceof Literal literal) {
                return literal;
              }
              throw new IllegalArgumentException("no literal: " + property + " of " + subject);
            });
  }

  /** The one resource of which {@code object} is a value. */
  Optional<IRI> subject(IRI property, IRI object) {
    return model.filter(null, property, object).subjects().stream()
        .findFirst()
        .map(subject -> iri(subject, subject));
  }

  <T> T need(Optional<T> value, Resource subject, String what) {
    return value.orElseThrow(() -> new IllegalArgumentException("no " + what + " of " + subject));
  }

  /** The span of the clean text that a node's position selector names. */
  Span span(IRI node) {
    for (IRI selector : iris(node, Oa.HAS_SELECTOR)) {
      if (model.contains(selector, RDF.TYPE, Oa.TEXT_POSITION_SELECTOR)) {
        return places.span(
            need(literal(selector, Oa.START), selector, "start").intValue(),
            need(literal(selector, Oa.END), selector, "end").intValue());
      }
    }
    throw new IllegalArgumentException("no position of " + node);
  }

  /** The mention, with its words as the text has them. */
  Mention mention(IRI node) {
    Span span = span(node);
    String label = need(literal(node, RDFS.LABEL), node, "label").getLabel();
    String words = span.of(article.text());
    Optional<String> entity = iri(node, Det.REFERS_TO).map(GraphReader::slug);
    // A label may be cleaned, or cut where the words are too long to quote.
    return new Mention(span, Terms.clean(words).startsWith(label) ? words : label, entity);
  }

  /** The date with its bounds, if there is one. */
  Optional<DateSpan> date(IRI subject, DateTerms terms) {
    return literal(subject, terms.literal())
        .map(
            edtf ->
                new DateSpan(
                    edtf.getLabel(), day(subject, terms.earliest()), day(subject, terms.latest())));
  }

  private Optional<LocalDate> day(IRI subject, IRI property) {
    return literal(subject, property).map(Literal::getLabel).map(LocalDate::parse);
  }

  private Optional<Value> value(Resource subject, IRI property) {
    var values = model.filter(subject, property, null).objects();
    if (values.size() > 1) {
      throw new IllegalArgumentException("more than one " + property + " of " + subject);
    }
    return values.stream().findFirst();
  }

  private static IRI iri(Value value, Resource subject) {
    if (value instanceof IRI iri) {
      return iri;
    }
    throw new IllegalArgumentException("no IRI: " + value + " at " + subject);
  }

  private static String slug(IRI entity) {
    if (!entity.stringValue().startsWith(Iris.ID)) {
      throw new IllegalArgumentException("not an entity: " + entity);
    }
    return entity.stringValue().substring(Iris.ID.length());
  }
}
