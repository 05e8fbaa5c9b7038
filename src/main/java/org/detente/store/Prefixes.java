package org.detente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The prefixes exports are written with, in the order they are declared. */
public final class Prefixes {

  private static final String[][] DECLARED = {
    {"det", "https://w3id.org/detente/ns#"},
    {"id", "https://w3id.org/detente/id/"},
    {"dcat", "http://www.w3.org/ns/dcat#"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"foaf", "http://xmlns.com/foaf/0.1/"},
    {"lexinfo", "http://www.lexinfo.net/ontology/3.0/lexinfo#"},
    {"loc", "http://id.loc.gov/datatypes/"},
    {"oa", "http://www.w3.org/ns/oa#"},
    {"ontolex", "http://www.w3.org/ns/lemon/ontolex#"},
    {"org", "http://www.w3.org/ns/org#"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"prov", "http://www.w3.org/ns/prov#"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"schema", "https://schema.org/"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"spdx", "http://spdx.org/rdf/terms#"},
    {"synsem", "http://www.w3.org/ns/lemon/synsem#"},
    {"vcard", "http://www.w3.org/2006/vcard/ns#"},
    {"void", "http://rdfs.org/ns/void#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
  };

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private Prefixes() {}

  /** Prefix to namespace. */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String[] pair : DECLARED) {
      all.put(pair[0], pair[1]);
    }
    return all;
  }

  /** {@code prefix:local} of an IRI; empty when it has no declared namespace and a plain rest. */
  public static Optional<String> shorten(String iri) {
    for (String[] pair : DECLARED) {
      if (iri.startsWith(pair[1]) && LOCAL.matcher(iri.substring(pair[1].length())).matches()) {
        return Optional.of(pair[0] + ":" + iri.substring(pair[1].length()));
      }
    }
    return Optional.empty();
  }
}
