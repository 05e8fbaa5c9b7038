package org.detente.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.detente.model.Claim;
import org.detente.model.Fingerprint;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.IRI;

/**
 * What was read from an article as its named graph: the article, the run, every sentence with what
 * became of it, claims and office holdings with their evidence. The text itself stays out: offsets
 * and short quotations stand for it.
 */
public final class ClaimsToRdf {

  private final Run run;
  private final BiFunction<Claim, Mention, Optional<String>> party;
  private final Function<String, Optional<String>> outlet;

  /** Without knowledge of parties or outlets. */
  public ClaimsToRdf(Run run) {
    this(run, (claim, agent) -> Optional.empty(), name -> Optional.empty());
  }

  /**
   * @param run what the extraction ran with
   * @param party slug of the side that an agent of a claim acts for, where tenures or memberships
   *     tell
   * @param outlet slug of the outlet that goes by a name, where the gazetteer knows it
   */
  public ClaimsToRdf(
      Run run,
      BiFunction<Claim, Mention, Optional<String>> party,
      Function<String, Optional<String>> outlet) {
    this.run = run;
    this.party = party;
    this.outlet = outlet;
  }

  /**
   * The named graph of a reading.
   *
   * @throws IllegalArgumentException when a rule is no IRI, an entity no slug, or a span not in the
   *     text
   */
  public Quads quads(Reading reading) {
    return graph(reading).quads();
  }

  /**
   * The named graph of a reading, with what copies of the article are known by.
   *
   * @param fingerprint of its text
   * @param credits slugs of the outlets that it names as the makers of its text
   * @throws IllegalArgumentException as {@link #quads(Reading)}
   */
  public Quads quads(Reading reading, Fingerprint fingerprint, Set<String> credits) {
    ArticleGraph graph = graph(reading);
    graph.add(graph.iri(), Det.FINGERPRINT, Terms.text(fingerprint.code()));
    credits.forEach(outlet -> graph.add(graph.iri(), Det.CREDIT, Iris.entity(outlet)));
    return graph.quads();
  }

  private ArticleGraph graph(Reading reading) {
    ArticleGraph graph = new ArticleGraph(reading.article());
    IRI runIri = Iris.run(run);
    ArticleToRdf article = new ArticleToRdf(graph, runIri);
    article.metadata(outlet);
    article.run(run);
    reading.passages().forEach(article::passage);
    ClaimToRdf claims = new ClaimToRdf(graph, Excerpts.of(reading), runIri, party);
    reading.claims().forEach(claims::claim);
    Map<Span, Integer> holdingsOnWords = new LinkedHashMap<>();
    for (OfficeHolding office : reading.offices()) {
      int ordinal = holdingsOnWords.merge(office.evidence().trigger(), 1, Integer::sum) - 1;
      claims.office(office, ordinal);
    }
    return graph;
  }
}
