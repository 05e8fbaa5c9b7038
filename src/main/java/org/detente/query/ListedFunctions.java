package org.detente.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions a query may name by IRI: those of a list. Jena's own registry loads any class whose
 * name it is given.
 */
final class ListedFunctions extends FunctionRegistry {

  private static final Set<String> NAMESPACES =
      Set.of("http://www.w3.org/2001/XMLSchema#", ARQConstants.fnPrefix, ARQConstants.mathPrefix);

  private static final Set<String> UNBOUNDED =
      Set.of(
          ARQConstants.fnPrefix + "apply",
          ARQConstants.fnPrefix + "collation-key",
          ARQConstants.fnPrefix + "concat",
          ARQConstants.fnPrefix + "encode-for-uri",
          ARQConstants.fnPrefix + "error",
          ARQConstants.fnPrefix + "format-number",
          ARQConstants.fnPrefix + "matches",
          ARQConstants.fnPrefix + "normalize-unicode",
          ARQConstants.fnPrefix + "replace",
          // They make as many digits as they are told to.
          ARQConstants.fnPrefix + "round",
          ARQConstants.fnPrefix + "round-half-to-even",
          ARQConstants.fnPrefix + "numeric-multiply",
          ARQConstants.mathPrefix + "pow");

  /** Casts, dates, numbers and strings; without those that have no bound. */
  static final FunctionRegistry ALL = new ListedFunctions();

  private ListedFunctions() {
    FunctionRegistry standard = FunctionRegistry.get();
    List<String> known = new ArrayList<>();
    Iterator<String> keys = standard.keys();
    keys.forEachRemaining(known::add);
    for (String iri : known) {
      boolean listed = NAMESPACES.stream().anyMatch(iri::startsWith) && !UNBOUNDED.contains(iri);
      if (listed) {
        put(iri, standard.get(iri));
      }
    }
  }

  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
