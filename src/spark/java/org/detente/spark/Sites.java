package org.detente.spark;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/**
 * Which sites have to be looked at together, since articles of both have one id: files that were
 * given one beside them. Of sites of the web no two have an id in common.
 */
final class Sites implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, String> first = new TreeMap<>();

  /**
   * @param joined sites that have an id in common, by id
   */
  Sites(List<List<String>> joined) {
    for (List<String> sites : joined) {
      for (String site : sites) {
        join(of(sites.get(0)), of(site));
      }
    }
  }

  /** The site that stands for one and all that are looked at with it. */
  String of(String site) {
    String at = site;
    for (String next = first.get(at); next != null; next = first.get(at)) {
      at = next;
    }
    return at;
  }

  private void join(String one, String other) {
    int order = one.compareTo(other);
    if (order < 0) {
      first.put(other, one);
    } else if (order > 0) {
      first.put(one, other);
    }
  }
}
