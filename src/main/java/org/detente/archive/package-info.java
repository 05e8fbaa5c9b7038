/**
 * Archives and feeds become pages, one after the other: WARC files, RSS, Atom and JSON feeds, news
 * sitemaps, JSON lines. Nothing is held in memory but the page at hand; what is wrong with one
 * record costs that record; XML with a document type is refused.
 */
package org.detente.archive;
