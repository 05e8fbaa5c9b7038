package org.detente.publish.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.query.Answer;
import org.detente.query.BoundQuery;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.store.EmbeddedStore;

/**
 * What questions about a thing answer of each thing, asked once of all things together: lists that
 * grow with an archive, such as what is claimed about NATO, are put in order once and not for each
 * page. The answer of a thing is the same as when it is asked for alone, without its limit.
 */
final class ThingLists {

  /** The parameter that names the thing. */
  private static final String THING = "thing";

  private static final Var THING_VAR = Var.alloc(THING);

  /** Questions that can be asked of all things: their parameter is left open. */
  private static final List<String> OPEN =
      List.of(
          "claims-by", "claims-on", "flagged-claims", "events-of", "meetings-of", "articles-of");

  /** Questions that count have a form of their own for all things. */
  private static final Map<String, String> COUNTING = Map.of("outlets-of", "outlets-of-each");

  private final Map<String, Lists> lists;

  private ThingLists(Map<String, Lists> lists) {
    this.lists = lists;
  }

  /** Columns, and rows by thing. */
  private record Lists(List<String> columns, Map<Node, List<Node[]>> rows) {}

  /**
   * Asks.
   *
   * @throws org.detente.model.Fault as {@link QueryRun#on}
   */
  static ThingLists of(EmbeddedStore store, Catalogue catalogue, QueryRun run) {
    Map<Node, Node> terms = new HashMap<>();
    Map<String, Lists> lists = new LinkedHashMap<>();
    for (String name : OPEN) {
      BoundQuery query = catalogue.find("pages/" + name).parsed();
      lists.put(name, lists(run.on(store, query.ofAll(THING)), terms));
    }
    COUNTING.forEach(
        (name, each) -> {
          BoundQuery query = catalogue.find("pages/" + each).parsed();
          lists.put(name, lists(run.on(store, query), terms));
        });
    return new ThingLists(lists);
  }

  /** True for questions whose answers are known for all things. */
  static boolean answer(String question) {
    return OPEN.contains(question) || COUNTING.containsKey(question);
  }

  private static Lists lists(Answer answer, Map<Node, Node> terms) {
    if (!(answer instanceof Answer.Table table)) {
      throw new IllegalStateException("no SELECT");
    }
    List<String> columns = table.columns().stream().filter(c -> !c.equals(THING)).toList();
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    Map<Node, List<Node[]>> rows = new HashMap<>();
    for (Binding binding : table.bindings()) {
      Node[] row = new Node[vars.size()];
      for (int i = 0; i < row.length; i++) {
        Node term = binding.get(vars.get(i));
        row[i] = term == null ? null : terms.computeIfAbsent(term, t -> t);
      }
      rows.computeIfAbsent(binding.get(THING_VAR), t -> new ArrayList<>()).add(row);
    }
    return new Lists(columns, rows);
  }

  /**
   * All rows of a question about a thing: column → term, for those that are bound.
   *
   * @return empty when the question was not asked
   */
  Optional<List<Map<String, Node>>> find(String question, Node thing) {
    return Optional.ofNullable(lists.get(question))
        .map(known -> new View(known.columns(), known.rows().getOrDefault(thing, List.of())));
  }

  /** Rows that are made maps when they are looked at. */
  private static final class View extends AbstractList<Map<String, Node>> {

    private final List<String> columns;
    private final List<Node[]> rows;

    View(List<String> columns, List<Node[]> rows) {
      this.columns = columns;
      this.rows = rows;
    }

    @Override
    public Map<String, Node> get(int index) {
      Map<String, Node> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        if (rows.get(index)[i] != null) {
          row.put(columns.get(i), rows.get(index)[i]);
        }
      }
      return row;
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
