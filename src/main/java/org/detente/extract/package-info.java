/**
 * Analysed sentences become claims: frames, roles, modality, attribution, dates, retellings,
 * offices; and the reasons for silence. Everything it knows of words comes from the lexicon and
 * gazetteer.
 */
package org.detente.extract;
