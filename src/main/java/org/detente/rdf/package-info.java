/**
 * Claims as RDF and back: vocabulary, IRIs, literals and files of quads. RDF4J's types stay inside;
 * other packages hold {@link org.detente.rdf.Quads} and pass bytes on.
 */
package org.detente.rdf;
