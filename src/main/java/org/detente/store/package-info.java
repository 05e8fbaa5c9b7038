/**
 * Where admitted graphs are kept: one named graph for each article, replaced or withdrawn whole,
 * and one for each layer.
 *
 * <p>{@link org.detente.store.EmbeddedStore} is a TDB2 database in a folder or in memory; {@link
 * org.detente.store.RemoteStore} is somebody's Graph Store Protocol endpoint. The default graph of
 * a store is the union of its named graphs, so that the same query works with and without {@code
 * GRAPH}.
 *
 * <pre>{@code
 * try (EmbeddedStore store = EmbeddedStore.open(folder)) {
 *   LoadSummary summary = store.load(admission.admitted());
 *   store.retract(List.of("000"));
 *   Snapshot.digest(store);
 *   Export.write(store, RdfFormat.TRIG, out);
 * }
 * }</pre>
 */
package org.detente.store;
