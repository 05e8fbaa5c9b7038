/**
 * The web site: which door answers which address.
 *
 * <p>{@link org.detente.publish.site.Front} is the servlet. An address begins with a language
 * ({@link org.detente.publish.site.Pages}), {@code assets}, or with what an IRI of the graph begins
 * with.
 */
package org.detente.publish.site;
