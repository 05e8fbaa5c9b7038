/**
 * Pictures of the graph: when things happened, who acts on whom, how much of what, who tells it.
 *
 * <p>A picture is rows of questions of the catalogue ({@code queries/pages}), laid out here and
 * drawn as SVG by a template; scripts only move what is drawn. Beside each picture stand its rows
 * as a table, as CSV and as JSON.
 */
package org.detente.publish.picture;
