package org.detente.rdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.detente.model.CodedArticle;
import org.detente.model.DateSpan;
import org.detente.model.Remembered;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Articles that rows of a data set stand for, each as its named graph: the article, the run and
 * each row as a claim whose evidence is the row (RFC 7111). Statements go to a sink one by one, in
 * an order that hangs on the rows alone.
 */
public final class CodedToRdf {

  private static final int REMEMBERED = 4096;
  private static final int LONGEST_REMEMBERED = 100;
  private static final IRI ARTICLE = LineIri.of(DetClasses.ARTICLE);
  private static final IRI RUN = LineIri.of(DetClasses.RUN);
  private static final IRI SOURCE = LineIri.of(DetClasses.SOURCE);

  private final IRI runIri;
  private final Literal extractorDigest;
  private final Literal lexiconDigest;
  private final QuadSink sink;
  private final Remembered<String, Dated> dates =
      new Remembered<>(REMEMBERED, edtf -> Dated.of(DateSpan.parse(edtf)));
  private final Remembered<String, IRI> entities = iris(Iris::entity);
  private final Remembered<String, IRI> rules = iris(CodedToRdf::crosswalk);
  private final Remembered<String, IRI> tables = iris(Iris::table);
  private final Remembered<String, IRI> outlets = iris(Iris::outlet);
  private final Remembered<String, Literal> words =
      new Remembered<>(REMEMBERED, word -> LineLiteral.of(Terms.text(word)));
  private IRI graph;

  /**
   * @param run what the rows were read with
   * @param sink takes the statements
   */
  public CodedToRdf(Run run, QuadSink sink) {
    this.runIri = LineIri.of(Iris.run(run));
    this.extractorDigest = LineLiteral.of(Terms.text(run.extractorDigest()));
    this.lexiconDigest = LineLiteral.of(Terms.text(run.lexiconDigest()));
    this.sink = sink;
  }

  private static Remembered<String, IRI> iris(Function<String, IRI> mint) {
    return new Remembered<>(REMEMBERED, name -> LineIri.of(mint.apply(name)));
  }

  /** The values that say one date; those of unknown bounds are null. */
  private record Dated(Value date, Value first, Value firstDay, Value last, Value lastDay) {
    static Dated of(DateSpan span) {
      return new Dated(
          LineLiteral.of(Terms.edtf(span)),
          span.earliest().map(Terms::day).map(LineLiteral::of).orElse(null),
          span.earliest().map(Dated::number).orElse(null),
          span.latest().map(Terms::day).map(LineLiteral::of).orElse(null),
          span.latest().map(Dated::number).orElse(null));
    }

    private static Literal number(LocalDate day) {
      return LineLiteral.of(Terms.integer(day.toEpochDay()));
    }
  }

  /**
   * Hands over the graph of an article.
   *
   * @throws IOException when the sink cannot take it
   */
  public void write(CodedArticle article) throws IOException {
    IRI iri = LineIri.of(Iris.article(article.id()));
    graph = Iris.articleGraph(article.id());
    add(iri, RDF.TYPE, ARTICLE);
    add(iri, DCTERMS.IDENTIFIER, Terms.text(article.id()));
    add(iri, DCTERMS.LANGUAGE, word(article.language()));
    add(iri, Det.CODED_IN, word(article.dataSet()));
    Optional<IRI> url = article.url().flatMap(Terms::iriIfSafe);
    if (url.isPresent()) {
      add(iri, DCTERMS.SOURCE, url.get());
    }
    if (article.seen().isPresent()) {
      seen(iri, article.seen().get(), article.seenRule());
    }
    add(iri, PROV.WAS_GENERATED_BY, runIri);
    if (article.publisher().isPresent()) {
      publisher(iri, article.publisher().get());
    }
    add(runIri, RDF.TYPE, RUN);
    add(runIri, Det.EXTRACTOR_DIGEST, extractorDigest);
    add(runIri, Det.LEXICON_DIGEST, lexiconDigest);
    CodedClaimToRdf claims = new CodedClaimToRdf(this, article, iri);
    for (int i = 0; i < article.claims().size(); i++) {
      claims.write(i);
    }
  }

  private void seen(IRI iri, DateSpan seen, String rule) throws IOException {
    Dated dated = dates.of(seen.edtf());
    add(iri, DCTERMS.ISSUED, seen.isDay() ? dated.first() : dated.date());
    add(iri, Det.ISSUED_RULE, word(rule));
    bounds(iri, dated);
  }

  private void publisher(IRI iri, CodedArticle.Publisher publisher) throws IOException {
    if (publisher.slug().isPresent()) {
      add(iri, DCTERMS.PUBLISHER, entity(publisher.slug().get()));
      return;
    }
    IRI source = outlets.of(publisher.name());
    add(iri, DCTERMS.PUBLISHER, source);
    add(source, RDF.TYPE, SOURCE);
    add(source, RDFS.LABEL, word(publisher.name()));
  }

  void add(IRI subject, IRI predicate, Value object) throws IOException {
    sink.add(subject, predicate, object, graph);
  }

  /** A date of a claim with its bounds. */
  void date(IRI subject, DateSpan date) throws IOException {
    Dated dated = dates.of(date.edtf());
    add(subject, Det.DATE, dated.date());
    bounds(subject, dated);
  }

  private void bounds(IRI subject, Dated date) throws IOException {
    if (date.first() != null) {
      add(subject, Det.EARLIEST, date.first());
      add(subject, Det.EARLIEST_DAY, date.firstDay());
    }
    if (date.last() != null) {
      add(subject, Det.LATEST, date.last());
      add(subject, Det.LATEST_DAY, date.lastDay());
    }
  }

  /** The run that all is generated by. */
  IRI runIri() {
    return runIri;
  }

  IRI entity(String slug) {
    return entities.of(slug);
  }

  IRI rule(String schemeAndCode) {
    return rules.of(schemeAndCode);
  }

  /** A text that comes again: a code, a name, a language. */
  Literal word(String text) {
    return text.length() <= LONGEST_REMEMBERED ? words.of(text) : Terms.text(text);
  }

  IRI table(String file) {
    return tables.of(file);
  }

  private static IRI crosswalk(String schemeAndCode) {
    int slash = schemeAndCode.indexOf('/');
    return Iris.crosswalk(schemeAndCode.substring(0, slash), schemeAndCode.substring(slash + 1));
  }
}
