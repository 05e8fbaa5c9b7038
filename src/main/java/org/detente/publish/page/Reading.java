package org.detente.publish.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
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

  /** How long the new contents are waited for after a write, before the former must do. */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  private final EmbeddedStore store;
  private final Catalogue catalogue;
  private final Addresses addresses;
  private final RunLimits limits;
  private final Lanes lanes;
  private final QueryRun run;

  /** Questions that have been asked before, by file: a page asks a dozen, always the same. */
  private final Map<String, BoundQuery> parsed = new ConcurrentHashMap<>();

  /** A list so long makes it worth while to put those of all things in order. */
  private static final int LONG = 100;

  private final Standing<Contents> contents;
  private final Standing<ThingLists> lists;

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
    this.contents =
        new Standing<>(
            "look through the store", () -> store.read(Contents::of), store::revision, PATIENCE);
    this.lists =
        new Standing<>(
            "put lists in order",
            () -> ThingLists.of(store, catalogue, new QueryRun(RunLimits.ARCHIVE)),
            store::revision,
            PATIENCE);
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

  /**
   * Reads in one transaction, knowing what documents there are: of a large store that has just been
   * written to, those that were there a moment ago.
   */
  public <T> T look(BiFunction<DatasetGraph, Contents, T> reading) {
    Contents now = contents.get();
    return store.read(data -> reading.apply(data, now));
  }

  /**
   * As {@link #look}, but without waiting for contents: where nobody has looked through the store
   * yet they are empty.
   */
  public <T> T glance(BiFunction<DatasetGraph, Contents, T> reading) {
    Contents known = contents.peek().orElse(Contents.NONE);
    return store.read(data -> reading.apply(data, known));
  }

  /**
   * The answer of a question of the catalogue, a SELECT, as it stands.
   *
   * @param name the query's name
   * @param given parameters
   * @throws org.detente.model.Fault as {@link QueryRun#on} and {@link
   *     org.detente.query.CatalogueQuery#bind}
   */
  public Answer.Table ask(String name, Map<String, String> given) {
    return table(bound(name, given));
  }

  private Answer.Table table(BoundQuery query) {
    if (run.on(store, query) instanceof Answer.Table table) {
      return table;
    }
    throw new IllegalStateException(query.place() + " is no SELECT");
  }

  /**
   * What a question answers of a thing: column → term, for those that are bound.
   *
   * @param question of {@code queries/pages} with the one parameter {@code thing}
   * @throws org.detente.model.Fault as {@link #ask}
   */
  public Found about(Node thing, String question) {
    Optional<List<Map<String, Node>>> known =
        lists.fresh().flatMap(all -> all.find(question, thing));
    if (known.isPresent()) {
      return new Found(known.get(), true);
    }
    Answer.Table table = ask(question, Map.of("thing", thing.toString()));
    if (table.bindings().size() > LONG && ThingLists.answer(question)) {
      lists.prepare();
    }
    return Found.of(table);
  }

  private BoundQuery bound(String name, Map<String, String> given) {
    CatalogueQuery question = catalogue.find(name);
    return question.bind(given, parsed.computeIfAbsent(question.place(), p -> question.parsed()));
  }

  /**
   * The rows of a question of the catalogue: column → what is shown, in the order of the columns,
   * with {@link Shown#NOTHING} where nothing is bound.
   *
   * @throws org.detente.model.Fault as {@link #ask}
   */
  public List<Map<String, Shown>> rows(String name, Map<String, String> given, Language language) {
    return rows(bound(name, given), language);
  }

  /**
   * Some rows of a question, as {@link #rows(String, Map, Language)}.
   *
   * @param from how many rows come before
   * @param most how many there are at most
   */
  public List<Map<String, Shown>> rows(
      String name, Map<String, String> given, int from, int most, Language language) {
    return rows(bound(name, given).rows(from, most), language);
  }

  private List<Map<String, Shown>> rows(BoundQuery query, Language language) {
    return read(language, (data, terms) -> rows(table(query), terms));
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
