package org.detente.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.detente.query.Answer;
import org.detente.query.BoundQuery;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.Lanes;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;

/**
 * What pages read: the answers of the catalogue's questions, and the graph itself. Safe for
 * threads.
 */
public final class Reading {

  private final EmbeddedStore store;
  private final Catalogue catalogue;
  private final Addresses addresses;
  private final RunLimits limits;
  private final Lanes lanes;
  private final QueryRun run;

  /** Questions that have been asked before, by file: a page asks a dozen, always the same. */
  private final Map<String, BoundQuery> parsed = new ConcurrentHashMap<>();

  private final StandingContents contents = new StandingContents();

  /**
   * @param limits what one question of a page may cost
   */
  public Reading(EmbeddedStore store, Catalogue catalogue, Addresses addresses, RunLimits limits) {
    this(store, catalogue, addresses, limits, Lanes.alone());
  }

  /**
   * @param limits what one question of a page may cost
   * @param lanes who reads beside whom
   */
  public Reading(
      EmbeddedStore store,
      Catalogue catalogue,
      Addresses addresses,
      RunLimits limits,
      Lanes lanes) {
    this.store = store;
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.limits = limits;
    this.lanes = lanes;
    this.run = new QueryRun(limits);
  }

  /** Where things are found. */
  public Addresses addresses() {
    return addresses;
  }

  /** The questions that have been written down. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What one question may cost. */
  public RunLimits limits() {
    return limits;
  }

  /** Who reads beside whom. */
  public Lanes lanes() {
    return lanes;
  }

  /** The store itself. */
  public EmbeddedStore store() {
    return store;
  }

  /** Reads in one transaction, with terms as a page of this language shows them. */
  public <T> T read(Language language, BiFunction<DatasetGraph, Terms, T> reading) {
    return store.read(
        data -> reading.apply(data, new Terms(new Labels(data), language, addresses)));
  }

  /** Reads in one transaction, knowing what documents there are. */
  public <T> T look(BiFunction<DatasetGraph, Contents, T> reading) {
    long revision = store.revision();
    return store.read(data -> reading.apply(data, contents.of(data, revision)));
  }

  /**
   * The answer of a question of the catalogue, as it stands.
   *
   * @param name the query's name
   * @param given parameters
   * @throws org.detente.model.Fault as {@link QueryRun#on} and {@link
   *     org.detente.query.CatalogueQuery#bind}
   */
  public Answer ask(String name, Map<String, String> given) {
    CatalogueQuery question = catalogue.find(name);
    BoundQuery query =
        question.bind(given, parsed.computeIfAbsent(question.place(), p -> question.parsed()));
    return run.on(store, query);
  }

  /**
   * The rows of a question of the catalogue: column → what is shown, in the order of the columns,
   * with {@link Shown#NOTHING} where nothing is bound.
   *
   * @throws org.detente.model.Fault as {@link #ask}
   */
  public List<Map<String, Shown>> rows(String name, Map<String, String> given, Language language) {
    return read(
        language,
        (data, terms) ->
            ask(name, given) instanceof Answer.Table table ? rows(table, terms) : List.of());
  }

  private static List<Map<String, Shown>> rows(Answer.Table table, Terms terms) {
    List<Map<String, Shown>> rows = new ArrayList<>();
    table
        .bindings()
        .forEach(
            binding -> {
              Map<String, Shown> row = new LinkedHashMap<>();
              table.columns().forEach(c -> row.put(c, terms.shown(binding.get(Var.alloc(c)))));
              rows.add(row);
            });
    return rows;
  }
}
