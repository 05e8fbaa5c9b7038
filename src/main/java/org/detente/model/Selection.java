package org.detente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which statements of a graph somebody wants to read, so that a store need not hand out the others.
 *
 * @param properties IRIs of the properties that are wanted
 * @param values by property, the only values that are wanted; of a property that is not among the
 *     keys, all are
 * @param behind by property, the property whose values are the only subjects that are wanted: of
 *     {@code oa:hasSelector}, what {@code det:evidence} leads to
 */
public record Selection(
    SortedSet<String> properties,
    SortedMap<String, SortedSet<String>> values,
    SortedMap<String, String> behind) {

  /** Keeps copies. */
  public Selection {
    properties = Collections.unmodifiableSortedSet(new TreeSet<>(properties));
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    behind = Collections.unmodifiableSortedMap(new TreeMap<>(behind));
  }

  /** All statements with some properties. */
  public static Selection of(Collection<String> properties) {
    return new Selection(new TreeSet<>(properties), new TreeMap<>(), new TreeMap<>());
  }

  /** The same, but of one property only some values. */
  public Selection only(String property, Collection<String> wanted) {
    SortedMap<String, SortedSet<String>> narrower = new TreeMap<>(values);
    narrower.put(property, new TreeSet<>(wanted));
    return new Selection(properties, narrower, behind);
  }

  /** The same, but one property only of the subjects that another leads to. */
  public Selection behind(String property, String leading) {
    SortedMap<String, String> narrower = new TreeMap<>(behind);
    narrower.put(property, leading);
    return new Selection(properties, values, narrower);
  }
}
