/**
 * What follows from what a store holds, and is made anew when that changes: the graph of events,
 * and the description of the whole. The same articles, reviews and reference layer give the same
 * bytes, in whatever order they came.
 *
 * <pre>{@code
 * store.load(admission.admitted());
 * EventLayer.renew(store, validator, home);
 * }</pre>
 */
package org.detente.upkeep;
