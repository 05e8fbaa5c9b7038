package org.detente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.model.SharedOrigin;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Texts that several articles carry, in {@link Iris#EVENTS_GRAPH}: an origin with its first article
 * and the outlet credited; each article with the origin that it carries; each copy with what it
 * repeats, how, and how similar the two are. An article that carries no origin is one by itself.
 */
public final class OriginsToRdf {

  private final List<Statement> statements = new ArrayList<>();

  private OriginsToRdf() {}

  /** The statements of all of them. */
  public static Quads quads(Collection<SharedOrigin> origins) {
    OriginsToRdf rdf = new OriginsToRdf();
    origins.forEach(rdf::origin);
    return new Quads(rdf.statements);
  }

  /**
   * By IRI of an article that shares its text with others, the IRI of the one that had it first. Of
   * what nobody has read here the text is not known.
   */
  public static Map<String, String> firstArticles(Collection<SharedOrigin> origins) {
    return firsts(origins, copy -> copy.kind() != SharedOrigin.Kind.SAME_ADDRESS);
  }

  /** By IRI of an article that is of one origin with others, the IRI of the first of them. */
  public static Map<String, String> firstOfOrigin(Collection<SharedOrigin> origins) {
    return firsts(origins, copy -> true);
  }

  private static Map<String, String> firsts(
      Collection<SharedOrigin> origins, Predicate<SharedOrigin.Copy> which) {
    Map<String, String> firsts = new TreeMap<>();
    for (SharedOrigin origin : origins) {
      String first = Iris.article(origin.first()).stringValue();
      firsts.put(first, first);
      origin.copies().stream()
          .filter(which)
          .forEach(copy -> firsts.put(Iris.article(copy.article()).stringValue(), first));
    }
    return firsts;
  }

  private void origin(SharedOrigin origin) {
    IRI iri = Iris.origin(origin.first());
    add(iri, RDF.TYPE, DetClasses.ORIGIN);
    add(iri, Det.FIRST_ARTICLE, Iris.article(origin.first()));
    origin.credit().ifPresent(outlet -> add(iri, Det.CREDIT, Iris.entity(outlet)));
    origin.articles().forEach(article -> add(Iris.article(article), Det.CARRIES, iri));
    origin.copies().forEach(this::copy);
  }

  private void copy(SharedOrigin.Copy copy) {
    IRI iri = Iris.copy(copy.article());
    add(iri, RDF.TYPE, DetClasses.COPY);
    add(iri, Det.COPY, Iris.article(copy.article()));
    add(iri, Det.COPY_OF, Iris.article(copy.of()));
    add(iri, Det.COPY_KIND, ModelTerms.of(copy.kind()));
    add(iri, Det.SIMILARITY, Terms.decimal(copy.similarity()));
  }

  private void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, Iris.EVENTS_GRAPH));
  }
}
