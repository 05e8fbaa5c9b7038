/**
 * Data documents: what the graph says of one of its IRIs, in the formats of RDF.
 *
 * <p>{@link org.detente.publish.data.Accept} reads what a client would rather have, {@link
 * org.detente.publish.data.DataFormat} is what there is. {@link org.detente.publish.data.Contents}
 * knows which documents the graph's IRIs lead to; a {@link org.detente.publish.data.Document}
 * gathers the statements of one, and {@link org.detente.publish.data.DocumentWriter} makes bytes of
 * them that depend on nothing else.
 */
package org.detente.publish.data;
