package org.detente.rdf;

import java.util.Optional;
import java.util.function.Function;
import org.detente.model.Article;
import org.detente.model.Passage;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** What is known of an article itself: metadata, digests, the run that read it, its sentences. */
final class ArticleToRdf {

  private final ArticleGraph graph;
  private final IRI run;

  ArticleToRdf(ArticleGraph graph, IRI run) {
    this.graph = graph;
    this.run = run;
  }

  /**
   * @param outlet slug of the outlet that goes by a name, if the gazetteer knows it
   */
  void metadata(Function<String, Optional<String>> outlet) {
    Article article = graph.article();
    IRI iri = graph.iri();
    graph.add(iri, RDF.TYPE, DetClasses.ARTICLE);
    graph.add(iri, DCTERMS.IDENTIFIER, Terms.text(article.id()));
    graph.add(iri, DCTERMS.LANGUAGE, Terms.text(article.language()));
    graph.add(iri, Det.FILE_DIGEST, Terms.text(article.fileDigest()));
    graph.add(iri, Det.TEXT_DIGEST, Terms.text(article.textDigest()));
    graph.add(iri, PROV.WAS_GENERATED_BY, run);
    article.title().ifPresent(title -> graph.add(iri, DCTERMS.TITLE, graph.words(title)));
    article.issued().ifPresent(this::issued);
    article.publisher().ifPresent(name -> publisher(name, outlet.apply(name)));
    article.url().flatMap(Terms::iriIfSafe).ifPresent(u -> graph.add(iri, DCTERMS.SOURCE, u));
  }

  /** The digests that make the run what it is. */
  void run(Run with) {
    graph.add(run, RDF.TYPE, DetClasses.RUN);
    graph.add(run, Det.EXTRACTOR_DIGEST, Terms.text(with.extractorDigest()));
    graph.add(run, Det.LEXICON_DIGEST, Terms.text(with.lexiconDigest()));
  }

  /** A sentence and what became of it; its words are quoted only where it yields a claim. */
  void passage(Passage passage) {
    IRI node = graph.sentence(passage.sentence());
    graph.add(node, RDF.TYPE, DetClasses.PASSAGE);
    graph.add(node, PROV.WAS_GENERATED_BY, run);
    graph.add(node, Det.OUTCOME, passage.reason().isEmpty() ? DetValues.YIELDED : DetValues.SILENT);
    passage.reason().ifPresent(why -> graph.add(node, Det.REASON, ModelTerms.of(why)));
    passage.rule().ifPresent(rule -> graph.add(node, Det.RULE, Terms.iri(rule)));
  }

  private void issued(Article.Issued issued) {
    graph.add(
        graph.iri(),
        DCTERMS.ISSUED,
        issued.date().isDay()
            ? Terms.day(issued.date().earliest().orElseThrow())
            : Terms.edtf(issued.date()));
    graph.add(graph.iri(), Det.ISSUED_RULE, Terms.text(issued.rule()));
    graph.date(graph.iri(), DateTerms.ISSUED, issued.date());
  }

  private void publisher(String name, Optional<String> known) {
    IRI source = known.map(Iris::entity).orElseGet(() -> Iris.outlet(name));
    graph.add(graph.iri(), DCTERMS.PUBLISHER, source);
    if (known.isEmpty()) {
      graph.add(source, RDF.TYPE, DetClasses.SOURCE);
      graph.add(source, RDFS.LABEL, Terms.text(name));
    }
  }
}
