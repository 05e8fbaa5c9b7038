package org.detente.publish.docs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Terms of other vocabularies as people write them: {@code prov:Activity}. */
final class OutsideNames {

  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("http://purl.org/dc/terms/", "dcterms");
    PREFIXES.put("http://purl.org/linked-data/cube#", "qb");
    PREFIXES.put("http://semanticweb.cs.vu.nl/2009/11/sem/", "sem");
    PREFIXES.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");
    PREFIXES.put("http://www.w3.org/2001/XMLSchema#", "xsd");
    PREFIXES.put("http://www.w3.org/2000/01/rdf-schema#", "rdfs");
    PREFIXES.put("http://www.w3.org/2002/07/owl#", "owl");
    PREFIXES.put("http://www.w3.org/2004/02/skos/core#", "skos");
    PREFIXES.put("http://www.w3.org/2006/time#", "time");
    PREFIXES.put("http://www.w3.org/ns/dqv#", "dqv");
    PREFIXES.put("http://www.w3.org/ns/oa#", "oa");
    PREFIXES.put("http://www.w3.org/ns/org#", "org");
    PREFIXES.put("http://www.w3.org/ns/prov#", "prov");
    PREFIXES.put("http://www.wikidata.org/entity/", "wd");
    PREFIXES.put("http://xmlns.com/foaf/0.1/", "foaf");
    PREFIXES.put("https://schema.org/", "schema");
  }

  private OutsideNames() {}

  /** With a prefix where the namespace is known, else the IRI. */
  static String of(String iri) {
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      if (iri.startsWith(prefix.getKey())) {
        return prefix.getValue() + ":" + iri.substring(prefix.getKey().length());
      }
    }
    return iri;
  }
}
