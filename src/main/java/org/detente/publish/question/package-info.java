/**
 * Pages of questions: the list of them, one page for each with a form and its answer, and the page
 * where people write SPARQL of their own.
 */
package org.detente.publish.question;
