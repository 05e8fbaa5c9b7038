package org.detente.table.coded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.rdf.DetClasses;
import org.detente.rdf.Iris;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Outlets that the reference layer knows, by their names and by where their documents stand. */
final class Outlets {

  private final Map<String, String> hosts = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  Outlets(Model reference) {
    for (Statement published : reference.filter(null, DCTERMS.PUBLISHER, null)) {
      String host = host(published.getSubject().stringValue());
      if (!host.isEmpty() && published.getObject().stringValue().startsWith(Iris.ID)) {
        put(hosts, host, Roster.slug(published.getObject()));
      }
    }
    for (IRI property : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
      for (Statement label : reference.filter(null, property, null)) {
        if (reference.contains(label.getSubject(), RDF.TYPE, DetClasses.SOURCE)
            && Roster.isLatin((Literal) label.getObject())) {
          put(names, Roster.key(label.getObject().stringValue()), Roster.slug(label.getSubject()));
        }
      }
    }
  }

  /** What two share tells neither. */
  private static void put(Map<String, String> map, String key, String slug) {
    map.merge(key, slug, (a, b) -> a.equals(b) ? a : "");
  }

  /** Slug of the outlet whose documents of the reference layer stand on a host. */
  Optional<String> on(String host) {
    return Optional.ofNullable(hosts.get(host)).filter(slug -> !slug.isEmpty());
  }

  /** Slug of the outlet that goes by a name. */
  Optional<String> named(String name) {
    return Optional.ofNullable(names.get(Roster.key(name))).filter(slug -> !slug.isEmpty());
  }

  /** The host of an address without {@code www.}; empty where there is none. */
  static String host(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return "";
    }
    int start = address.indexOf("//") + 2;
    int end = start;
    while (end < address.length() && !endsHost(address.charAt(end))) {
      end++;
    }
    String host = address.substring(start, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static boolean endsHost(char c) {
    return c == '/' || c == '?' || c == '#' || c == ':';
  }
}
