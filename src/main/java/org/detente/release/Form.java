package org.detente.release;

/** A syntax that files of a release are in. */
public enum Form {
  N_QUADS("application/n-quads", "RDF_N_QUADS"),
  TRIG("application/trig", "RDF_TRIG"),
  TURTLE("text/turtle", "RDF_TURTLE"),
  JSON_LD("application/ld+json", "JSON_LD"),
  CSV("text/csv", "CSV"),
  TEXT("text/plain", "TXT");

  private final String mediaType;
  private final String fileType;

  Form(String mediaType, String fileType) {
    this.mediaType = mediaType;
    this.fileType = fileType;
  }

  /** As registered with IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** IRI of its entry in the EU's list of file types, which DCAT-AP asks for. */
  String fileType() {
    return "http://publications.europa.eu/resource/authority/file-type/" + fileType;
  }

  /** True for a syntax of RDF. */
  boolean isRdf() {
    return this != CSV && this != TEXT;
  }
}
