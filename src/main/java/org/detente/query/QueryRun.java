package org.detente.query;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.RemoteStore;
import org.detente.store.Store;

/** Puts queries to stores, within limits. Safe for threads. */
public final class QueryRun {

  private final RunLimits limits;
  private final Duration patience;

  /**
   * @param limits what an answer may cost
   */
  public QueryRun(RunLimits limits) {
    this(limits, limits.deadline());
  }

  /**
   * @param limits what an answer may cost
   * @param patience what a query that is deaf is given twice of before it counts as stuck
   */
  QueryRun(RunLimits limits, Duration patience) {
    this.limits = limits;
    this.patience = patience;
  }

  /** How many queries of this process run on at twice their deadline, whatever is done. */
  public static long stuck() {
    return Watchdog.stuck();
  }

  /**
   * The answer of a store.
   *
   * @throws Fault BAD_QUERY when the query asks for what is not allowed; TOO_LARGE when the answer
   *     is; TIMED_OUT after the deadline or when memory runs out; STORE_UNREADABLE;
   *     ENDPOINT_REFUSED
   */
  public Answer on(Store store, BoundQuery query) {
    if (store instanceof RemoteStore remote) {
      return new RemoteRun(limits).on(remote, query);
    }
    return ((EmbeddedStore) store).read(data -> locally(data, query));
  }

  private Answer locally(DatasetGraph data, BoundQuery query) {
    try (Watchdog.Watch watch = Watchdog.watch(limits.deadline(), patience)) {
      try {
        Answer answer =
            query.jena().isDescribeType()
                ? describe(data, query, watch)
                : run(data, query.jena(), watch);
        if (watch.cancel().get()) {
          // Should an iterator have ended quietly, what it gave so far must not pass for the whole.
          throw late(query, watch.isForMemory());
        }
        return answer;
      } catch (QueryCancelledException e) {
        throw late(query, watch.isForMemory());
      } catch (ARQException | ArithmeticException e) {
        throw bad(query, e.getMessage());
      } catch (StackOverflowError e) {
        throw bad(query, "nested too deeply");
      }
    }
  }

  private Answer run(DatasetGraph data, Query query, Watchdog.Watch watch) {
    Context context = new Context();
    Guard.protect(context);
    context.set(ARQConstants.symCancelQuery, watch.cancel());
    if (query.hasDatasetDescription()) {
      // FROM says what the default graph is; else TDB2 adds the union of all to it.
      context.set(TDB2.symUnionDefaultGraph, false);
    }
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).context(merged(data, context)).build()) {
      return new Collector(limits).collect(exec, query);
    }
  }

  private static Context merged(DatasetGraph data, Context own) {
    Context context = ARQ.getContext().copy();
    context.putAll(data.getContext());
    context.putAll(own);
    return context;
  }

  /** What the dataset says of each resource, as subject: bounded, unlike Jena's own description. */
  private Answer describe(DatasetGraph data, BoundQuery query, Watchdog.Watch watch) {
    Set<Node> resources = new LinkedHashSet<>(query.jena().getResultURIs());
    if (query.jena().getQueryPattern() != null) {
      Query select = query.jena().cloneQuery();
      select.setQuerySelectType();
      if (run(data, select, watch) instanceof Answer.Table table) {
        for (Binding row : table.bindings()) {
          table.columns().stream().map(c -> row.get(Var.alloc(c))).forEach(resources::add);
        }
      }
    }
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.getPrefixMapping().setNsPrefixes(query.prefixes());
    Meter meter = new Meter(limits);
    for (Node resource : resources) {
      if (watch.cancel().get()) {
        throw late(query, watch.isForMemory());
      }
      if (resource != null && resource.isURI()) {
        for (Triple triple : data.getUnionGraph().find(resource, Node.ANY, Node.ANY).toList()) {
          meter.count(triple);
          graph.add(triple);
        }
      }
    }
    return new Answer.Triples(graph);
  }

  private Fault late(BoundQuery query, boolean forMemory) {
    return new Fault(
        Fault.Code.TIMED_OUT,
        query.place(),
        forMemory
            ? "out of memory; expected a smaller query"
            : "not done after " + patience.toMillis() + " ms; expected to be",
        "Narrow the query");
  }

  private static Fault bad(BoundQuery query, String found) {
    return new Fault(
        Fault.Code.BAD_QUERY,
        query.place(),
        String.valueOf(found).replaceAll("\\s+", " ") + "; expected a query that can be run",
        "Simplify it");
  }
}
