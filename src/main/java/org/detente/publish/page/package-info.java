/**
 * Pages for people, rendered here and usable without scripts.
 *
 * <p>A {@link org.detente.publish.page.Page} makes a {@link org.detente.publish.page.View} of a
 * {@link org.detente.publish.page.Visit}: it asks the questions of {@code queries/pages/} through
 * {@link org.detente.publish.page.Reading} and names a template of {@code pages/}. What the graph
 * says is shown as {@link org.detente.publish.page.Shown}, with its language and where it leads;
 * what pages say themselves are {@link org.detente.publish.page.Words}.
 */
package org.detente.publish.page;
