package org.detente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Fingerprint;
import org.detente.model.Publication;
import org.detente.model.Selection;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Reads from articles' graphs what finding copies needs. */
public final class PublicationReader {

  private static final Set<IRI> PROPERTIES =
      Set.of(
          Det.FINGERPRINT,
          Det.CREDIT,
          Det.EARLIEST_DAY,
          Det.LATEST_DAY,
          DCTERMS.IDENTIFIER,
          DCTERMS.LANGUAGE,
          DCTERMS.PUBLISHER,
          DCTERMS.SOURCE);

  /** What is read; a dump may hold what it likes beside it. */
  public static final Selection WANTED =
      Selection.of(PROPERTIES.stream().map(IRI::stringValue).toList());

  private final String article;
  private final Map<String, Set<String>> values;

  private PublicationReader(String article, Map<String, Set<String>> values) {
    this.article = article;
    this.values = values;
  }

  /**
   * What is known of articles that were published.
   *
   * @param publications those that have a fingerprint, in the order of their IRIs
   * @param addresses by id of an article, where it was published, for those of which that is known
   */
  public record Published(List<Publication> publications, Map<String, String> addresses) {}

  /** The articles that have a fingerprint, in the order of their IRIs. */
  public static List<Publication> read(Quads quads) {
    return published(quads).publications();
  }

  /** The articles that some quads tell of. */
  public static Published published(Quads quads) {
    List<Publication> publications = new ArrayList<>();
    Map<String, String> addresses = new TreeMap<>();
    articles(quads)
        .forEach(
            (iri, values) -> {
              if (values.containsKey(Det.FINGERPRINT.stringValue())) {
                new PublicationReader(iri, values).publication().ifPresent(publications::add);
              }
              Set<String> ids = values.getOrDefault(DCTERMS.IDENTIFIER.stringValue(), Set.of());
              Set<String> places = values.getOrDefault(DCTERMS.SOURCE.stringValue(), Set.of());
              if (ids.size() == 1 && places.size() == 1) {
                addresses.put(ids.iterator().next(), places.iterator().next());
              }
            });
    return new Published(List.copyOf(publications), addresses);
  }

  /** What is said of each article, by property. */
  private static Map<String, Map<String, Set<String>>> articles(Quads quads) {
    Map<String, Map<String, Set<String>>> articles = new TreeMap<>();
    for (Statement statement : quads.statements()) {
      if (PROPERTIES.contains(statement.getPredicate()) && isOfItself(statement)) {
        articles
            .computeIfAbsent(statement.getSubject().stringValue(), iri -> new TreeMap<>())
            .computeIfAbsent(statement.getPredicate().stringValue(), p -> new TreeSet<>())
            .add(statement.getObject().stringValue());
      }
    }
    return articles;
  }

  /** Said of an article in its own graph. */
  private static boolean isOfItself(Statement statement) {
    String graph = Optional.ofNullable(statement.getContext()).map(Value::stringValue).orElse("");
    String of = Iris.BASE + "graph/article/";
    return graph.startsWith(of)
        && statement
            .getSubject()
            .stringValue()
            .equals(Iris.BASE + "article/" + graph.substring(of.length()));
  }

  /** What lacks something, or has a fingerprint that is none, is compared with nothing. */
  private Optional<Publication> publication() {
    try {
      Optional<String> earliest = one(Det.EARLIEST_DAY);
      boolean day = earliest.isPresent() && earliest.equals(one(Det.LATEST_DAY));
      String id = need(DCTERMS.IDENTIFIER);
      if (!Iris.article(id).stringValue().equals(article)) {
        return Optional.empty();
      }
      return Optional.of(
          new Publication(
              id,
              need(DCTERMS.LANGUAGE),
              one(DCTERMS.PUBLISHER)
                  .filter(iri -> iri.startsWith(Iris.ID))
                  .map(PublicationReader::slug),
              day ? earliest.map(Long::parseLong).map(LocalDate::ofEpochDay) : Optional.empty(),
              credits(),
              new Fingerprint(need(Det.FINGERPRINT))));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private Set<String> credits() {
    Set<String> slugs = new TreeSet<>();
    for (String iri : values.getOrDefault(Det.CREDIT.stringValue(), Set.of())) {
      if (iri.startsWith(Iris.ID)) {
        slugs.add(slug(iri));
      }
    }
    return slugs;
  }

  private String need(IRI property) {
    return one(property)
        .orElseThrow(() -> new IllegalArgumentException("no " + property.getLocalName()));
  }

  private Optional<String> one(IRI property) {
    Set<String> found = values.getOrDefault(property.stringValue(), Set.of());
    if (found.size() > 1) {
      throw new IllegalArgumentException("more than one " + property.getLocalName());
    }
    return found.stream().findFirst();
  }

  private static String slug(String iri) {
    return iri.substring(Iris.ID.length());
  }
}
