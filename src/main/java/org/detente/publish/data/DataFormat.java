package org.detente.publish.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A syntax that data documents come in, in the order of preference where a client has none. */
public enum DataFormat {
  TURTLE("Turtle", "ttl", false, "text/turtle", "application/x-turtle"),
  JSON_LD("JSON-LD", "jsonld", false, "application/ld+json", "application/json"),
  N_TRIPLES("N-Triples", "nt", false, "application/n-triples"),
  RDF_XML("RDF/XML", "rdf", false, "application/rdf+xml"),
  TRIG("TriG", "trig", true, "application/trig", "application/x-trig"),
  N_QUADS("N-Quads", "nq", true, "application/n-quads", "text/x-nquads");

  private final String title;
  private final String ending;
  private final boolean graphs;
  private final List<String> mediaTypes;

  DataFormat(String title, String ending, boolean graphs, String... mediaTypes) {
    this.title = title;
    this.ending = ending;
    this.graphs = graphs;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** How addresses of documents in it end, after a dot. */
  public String ending() {
    return ending;
  }

  /** True when it tells in which named graph a statement stands. */
  public boolean hasGraphs() {
    return graphs;
  }

  /** Its registered media type. */
  public String mediaType() {
    return mediaTypes.get(0);
  }

  /** Its media type with the charset, where that is not always the same. */
  public String contentType() {
    return mediaType() + (this == TURTLE ? ";charset=utf-8" : "");
  }

  /** The media types that ask for it; the registered one is the first. */
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The format of an ending such as {@code ttl}. */
  public static Optional<DataFormat> ending(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
