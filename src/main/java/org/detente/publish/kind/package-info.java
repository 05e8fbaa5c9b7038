/**
 * Pages by the kind of thing they are about: persons, bodies, posts, events, articles, days.
 *
 * <p>{@link org.detente.publish.kind.EntityPage} finds the kind by {@code rdf:type} and puts the
 * {@link org.detente.publish.kind.Part}s together that such a thing has. A part asks a question of
 * {@code queries/pages/} that begins at the thing, and gives a {@link
 * org.detente.publish.kind.Section} for {@code pages/sections.ftlh}. What articles say is shown by
 * {@link org.detente.publish.kind.ClaimRow} everywhere.
 */
package org.detente.publish.kind;
