/**
 * Search by plain words, which ignores accents, apostrophes, hyphens and script.
 *
 * <p>{@link org.detente.publish.search.SearchIndex} reads the names of all things of a store into
 * memory and finds them by {@code Rogozine}, {@code Rogozin} or {@code Рогозин}. What is folded and
 * what is not stands in {@code docs/search.md}.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.of(store, catalogue)) {
 *   Hits hits = index.find(SearchQuestion.of("Rogozine", "fr"));
 *   hits.list().forEach(hit -> System.out.println(hit.iri() + " " + hit.label().text()));
 * }
 * }</pre>
 */
package org.detente.publish.search;
