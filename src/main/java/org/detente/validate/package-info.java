/**
 * The only door into the store. RDF is parsed strictly into memory, its terms are checked and
 * brought to one canonical form, and every graph is held against the SHACL shapes of {@code
 * ontology/}; what passes becomes an {@link org.detente.validate.Admitted}, which nothing outside
 * this package can make and without which the store takes nothing.
 *
 * <pre>{@code
 * Validator validator = Validator.of(Path.of("ontology"));
 * Admitted reference = validator.admitLayer(Layer.REFERENCE, turtleFiles);
 * Admission articles = validator.knowing(reference).admit(bytes, RdfFormat.NQUADS, "a.txt");
 * ShaclReport report = validator.report(Path.of("claims.nq"));
 * }</pre>
 */
package org.detente.validate;
