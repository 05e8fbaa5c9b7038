package org.detente.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.DateSpan;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * The named graph of one article while it is being written: statements, and the nodes that point
 * into its text.
 */
final class ArticleGraph {

  private final Article article;
  private final Places places;
  private final IRI graph;
  private final IRI iri;
  private final List<Statement> statements = new ArrayList<>();
  private final Set<IRI> located = new LinkedHashSet<>();

  ArticleGraph(Article article) {
    this.article = article;
    this.places = new Places(article);
    this.graph = Iris.articleGraph(article.id());
    this.iri = Iris.article(article.id());
  }

  Article article() {
    return article;
  }

  /** The article's own IRI. */
  IRI iri() {
    return iri;
  }

  Quads quads() {
    return new Quads(statements);
  }

  void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, graph));
  }

  /** Words of the article, in its language. */
  Literal words(String words) {
    return Terms.text(words, article.language());
  }

  IRI claimIri(Span trigger, String type, int ordinal) {
    return Iris.claim(
        article.id(), places.sourceStart(trigger), places.sourceEnd(trigger), type, ordinal);
  }

  /** A quotation with its place and the few characters around it. */
  IRI evidence(Span span) {
    IRI node = located("e", span);
    add(node, RDF.TYPE, DetClasses.EVIDENCE);
    quote(node, span, Quotation.of(span, article.text()));
    return node;
  }

  /** A sentence, by its place alone. */
  IRI sentence(Span span) {
    return located("p", span);
  }

  /** Words of the article, as many as a quotation may have, in its language. */
  Literal quoted(Span span) {
    return words(article.text().substring(span.start(), Quotation.end(span, article.text())));
  }

  /** The mention of an entity, or of something unknown, at its place. */
  IRI mention(Mention mention) {
    Span span = mention.span();
    IRI node = Iris.part(iri, article.id(), "m", place(span), mention.entity().orElse(""));
    locate(node, span);
    add(node, RDF.TYPE, DetClasses.MENTION);
    boolean tooLong = mention.words().length() > Quotation.LONGEST;
    add(node, RDFS.LABEL, tooLong ? quoted(span) : words(mention.words()));
    mention.entity().ifPresent(slug -> add(node, Det.REFERS_TO, Iris.entity(slug)));
    return node;
  }

  /** A date with its bounds, as days and as numbers of days. */
  void date(IRI subject, DateTerms terms, DateSpan date) {
    if (terms.literal() != null) {
      add(subject, terms.literal(), Terms.edtf(date));
    }
    terms.bounds(this::add, subject, date.earliest(), date.latest());
  }

  private IRI located(String kind, Span span) {
    IRI node = part(kind, span);
    locate(node, span);
    return node;
  }

  private IRI part(String kind, Span span) {
    return Iris.part(iri, article.id(), kind, place(span));
  }

  private String place(Span span) {
    return places.sourceStart(span) + "-" + places.sourceEnd(span);
  }

  /** Says where a node stands, once: claims share their sentences, roles their mentions. */
  private void locate(IRI node, Span span) {
    if (!located.add(node)) {
      return;
    }
    IRI position = part("tp", span);
    add(node, RDF.TYPE, Oa.SPECIFIC_RESOURCE);
    add(node, Oa.HAS_SOURCE, iri);
    add(node, Oa.HAS_SELECTOR, position);
    add(node, Det.SOURCE_START, Terms.integer(places.sourceStart(span)));
    add(node, Det.SOURCE_END, Terms.integer(places.sourceEnd(span)));
    add(position, RDF.TYPE, Oa.TEXT_POSITION_SELECTOR);
    add(position, Oa.START, Terms.offset(places.textStart(span)));
    add(position, Oa.END, Terms.offset(places.textEnd(span)));
  }

  private void quote(IRI node, Span span, Quotation quotation) {
    IRI quote = part("tq", span);
    add(node, Oa.HAS_SELECTOR, quote);
    add(quote, RDF.TYPE, Oa.TEXT_QUOTE_SELECTOR);
    add(quote, Oa.EXACT, words(quotation.exact()));
    add(quote, Oa.PREFIX, words(quotation.prefix()));
    add(quote, Oa.SUFFIX, words(quotation.suffix()));
    if (quotation.abridged()) {
      add(quote, Det.ABRIDGED, Terms.bool(true));
    }
  }
}
