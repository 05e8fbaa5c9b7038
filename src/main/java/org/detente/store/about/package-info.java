/**
 * What {@code graph/about} says of the whole, for those who do not read VoID and DCAT: as a card of
 * plain values, and as schema.org metadata for the head of a page.
 */
package org.detente.store.about;
