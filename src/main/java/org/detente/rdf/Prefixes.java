package org.detente.rdf;

import java.util.Map;
import java.util.TreeMap;

/** Prefixes that files are written with. */
final class Prefixes {

  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.of(
              "det", Det.NAMESPACE,
              "id", Iris.ID,
              "oa", "http://www.w3.org/ns/oa#",
              "prov", "http://www.w3.org/ns/prov#",
              "dcterms", "http://purl.org/dc/terms/",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Prefixes() {}
}
