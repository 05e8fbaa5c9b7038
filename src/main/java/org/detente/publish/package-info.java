/**
 * What the public may ask over HTTP.
 *
 * <p>{@link org.detente.publish.Service} puts a Fuseki server before a store, on the loopback
 * interface: SPARQL 1.1 queries at {@code /sparql} by GET or POST, answered as JSON, XML, CSV, TSV
 * or Turtle by {@code Accept} or {@code format}. It reads and nothing else: there is no update, no
 * Graph Store Protocol, no upload, no administration.
 *
 * <pre>{@code
 * try (Service service = Service.start(store, ServiceLimits.at(3030), catalogue, base, home)) {
 *   System.err.println(service.url());
 *   while (service.isRunning(Duration.ofSeconds(1))) {}
 * }
 * }</pre>
 */
package org.detente.publish;
