package org.detente.publish.page;

import java.util.Map;
import java.util.TreeMap;

/** How many things each class has, as counted when the store was filled. */
record ClassSizes(Map<String, String> byClass) {

  ClassSizes {
    byClass = Map.copyOf(byClass);
  }

  static ClassSizes of(Visit visit) {
    Map<String, String> sizes = new TreeMap<>();
    visit
        .rows("shelf-sizes", Map.of())
        .forEach(row -> sizes.put(row.get("class").iri(), row.get("entities").text()));
    return new ClassSizes(sizes);
  }

  /**
   * The number of a class's things; empty when nothing was counted.
   *
   * @param className the last part of its IRI
   */
  String of(String className) {
    return byClass.getOrDefault(Addresses.NAMESPACE + "ns#" + className, "");
  }
}
