/**
 * Which articles carry one text: fingerprints of texts, and the groups that they make. Pure; grows
 * little faster than the number of articles.
 */
package org.detente.consolidate.copies;
