/**
 * Sentences, tokens, parts of speech, lemmas, and clauses: who is subject, object or oblique of
 * which verb, and how phrases hang together. Knows no diplomacy: what is a name or a date is told
 * to it as {@link org.detente.language.Unit units}; function words come as a {@link
 * org.detente.language.Grammar}.
 */
package org.detente.language;
