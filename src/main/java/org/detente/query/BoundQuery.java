package org.detente.query;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.detente.model.Fault;

/** A SPARQL 1.1 query that has been parsed, its parameters in place. */
public final class BoundQuery {

  private static final String BASE = "https://w3id.org/detente/";
  private static final int MOST_PATTERNS = 1_000;
  private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

  private final Query query;
  private final String place;

  private BoundQuery(Query query, String place) {
    this.query = query;
    this.place = place;
  }

  /**
   * Parses a query; relative IRIs are resolved against {@code https://w3id.org/detente/}.
   *
   * @param place the file or endpoint, as faults name it
   * @throws Fault BAD_QUERY with line and column
   */
  public static BoundQuery parse(String text, String place) {
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
      if (!query.explicitlySetBaseURI()) {
        // Else a query that is written out again has relative IRIs and nothing to resolve them by.
        query.setBaseURI(BASE);
      }
      return new BoundQuery(query, place);
    } catch (QueryException e) {
      throw bad(place + position(e), e.getMessage());
    } catch (StackOverflowError e) {
      throw bad(place, "nested too deeply");
    }
  }

  /** The variables a SELECT shows, in order; none for another form. */
  public List<String> columns() {
    return query.isSelectType() ? List.copyOf(query.getResultVars()) : List.of();
  }

  /** Where it came from, as faults name it. */
  public String place() {
    return place;
  }

  /**
   * It in SPARQL, its parameters in place, without the comments of its file.
   *
   * @throws Fault BAD_QUERY when it is nested too deeply to be written
   */
  public String text() {
    try {
      return query.serialize();
    } catch (StackOverflowError e) {
      throw bad(place, "nested too deeply");
    }
  }

  /**
   * This query asked of these graphs only, as SPARQL Protocol has it; of all when there are none.
   */
  public BoundQuery over(List<String> defaultGraphs, List<String> namedGraphs) {
    if (defaultGraphs.isEmpty() && namedGraphs.isEmpty()) {
      return this;
    }
    Query copy = query.cloneQuery();
    if (copy.hasDatasetDescription()) {
      copy.getDatasetDescription().getDefaultGraphURIs().clear();
      copy.getDatasetDescription().getNamedGraphURIs().clear();
    }
    defaultGraphs.forEach(copy::addGraphURI);
    namedGraphs.forEach(copy::addNamedGraphURI);
    return new BoundQuery(copy, place);
  }

  /** This query with terms in the place of variables. */
  BoundQuery with(Map<Var, Node> values) {
    if (values.isEmpty()) {
      return this;
    }
    if (query.getHavingExprs().size() > 1) {
      // Jena 5.6.0 puts the first condition in the place of all when it substitutes.
      throw bad(place, "several HAVING conditions beside parameters; expected one, with &&");
    }
    try {
      return new BoundQuery(QueryTransformOps.replaceVars(query, values), place);
    } catch (QueryException e) {
      throw bad(place, "a parameter that the query itself assigns: " + e.getMessage());
    }
  }

  /**
   * This query with its rows in an order that leaves nothing open: where its own order does, by the
   * terms of the columns from left to right.
   */
  public BoundQuery inTotalOrder() {
    Query copy = query.cloneQuery();
    for (String column : columns()) {
      copy.addOrderBy(Var.alloc(column), Query.ORDER_ASCENDING);
    }
    return new BoundQuery(copy, place);
  }

  /** This query, ended after some rows if not before. */
  public BoundQuery atMost(long rows) {
    Query copy = query.cloneQuery();
    if (!copy.hasLimit() || copy.getLimit() > rows) {
      copy.setLimit(rows);
    }
    return new BoundQuery(copy, place);
  }

  /**
   * This query, some of its rows.
   *
   * @param from how many rows are passed over, not negative
   * @param most how many there are at most
   */
  public BoundQuery rows(int from, int most) {
    Query copy = query.cloneQuery();
    copy.setOffset(from);
    copy.setLimit(most);
    return new BoundQuery(copy, place);
  }

  /**
   * This query without its limit and with a variable among its columns that it left open, such as
   * that of a parameter: all answers for whatever it may be.
   */
  public BoundQuery ofAll(String variable) {
    Query copy = query.cloneQuery();
    copy.setLimit(Query.NOLIMIT);
    copy.addResultVar(variable);
    return new BoundQuery(copy, place);
  }

  /** True when a text says the same as this query, operation by operation. */
  boolean isSaidBy(String text) {
    try {
      return algebra(parse(text, place).query).equals(algebra(query));
    } catch (Fault e) {
      return false;
    }
  }

  /** As text, since Jena holds two EXISTS of one pattern to be different. */
  private static String algebra(Query query) {
    return Algebra.compile(query).toString();
  }

  /** The query as a program writes it. */
  @Override
  public String toString() {
    return text();
  }

  /**
   * The algebra of this query as far as it has any, harmless.
   *
   * @throws Fault BAD_QUERY, NOT_ALLOWED
   */
  Op guarded() {
    if (query.getQueryPattern() == null) {
      return OpNull.create();
    }
    try {
      Op op = Algebra.compile(query);
      if (Extent.of(op) > MOST_PATTERNS) {
        throw bad(place, "more than " + MOST_PATTERNS + " patterns");
      }
      return Guard.rewrite(op);
    } catch (QueryException e) {
      throw bad(place, e.getMessage());
    } catch (StackOverflowError e) {
      throw bad(place, "nested too deeply");
    }
  }

  /**
   * True when the clock or chance has a part in its answer, which is another one each time.
   *
   * @throws Fault as {@link #guarded}
   */
  public boolean leavesToChance() {
    return Chance.isIn(guarded());
  }

  PrefixMapping prefixes() {
    return query.getPrefixMapping();
  }

  Query jena() {
    return query;
  }

  /** {@code :line:column}; Jena tells some positions in words only. */
  private static String position(QueryException e) {
    if (e instanceof QueryParseException parsing && parsing.getLine() > 0) {
      return ":" + parsing.getLine() + ":" + Math.max(1, parsing.getColumn());
    }
    Matcher words = POSITION.matcher(String.valueOf(e.getMessage()));
    return words.find() ? ":" + words.group(1) + ":" + words.group(2) : "";
  }

  private static Fault bad(String place, String message) {
    String found =
        String.valueOf(message).replaceAll("\\s+", " ").replaceAll(" Was expecting.*", "").strip();
    return new Fault(
        Fault.Code.BAD_QUERY,
        place,
        found.replaceAll("\\.$", "") + "; expected SPARQL 1.1",
        "Correct the query");
  }
}
