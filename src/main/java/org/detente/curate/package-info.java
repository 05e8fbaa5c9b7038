/**
 * The curator's door: the only way to write while the service runs. Off unless configured.
 *
 * <pre>
 * request  →  Gate        who is it, and may they       {@link org.detente.curate.Gate}
 *          →  Posted      a body, bounded while it comes
 *          →  ReadingRoom articles → graphs, each with a budget of its own
 *          →  Register    the one who writes: what is done, and the record of it, in one
 *                         transaction; then the answer
 *          →  Renewal     events are made anew, in the background
 * </pre>
 *
 * <p>A Jetty server of its own, on the loopback interface, over the store that the public service
 * reads. What is acknowledged is durable: the answer goes out after the transaction is committed,
 * and a request that is repeated with its {@code Idempotency-Key} gets the same answer again, even
 * when the process died between the two. The record is a {@code det:CuratorAct} in the audit graph.
 *
 * <pre>{@code
 * try (Door door = Door.open(store, validator, settings)) {
 *   System.err.println(door.url());
 * }
 * }</pre>
 */
package org.detente.curate;
