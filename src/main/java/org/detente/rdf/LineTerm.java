package org.detente.rdf;

/** An IRI or literal that knows how N-Quads write it. */
interface LineTerm {

  /** Its bytes in a line, with brackets or quotation marks; nobody changes them. */
  byte[] line();
}
