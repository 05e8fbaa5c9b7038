package org.detente.lexicon;

/**
 * What fills a slot plays a role: one atomic {@code synsem:OntoMap} of a sense.
 *
 * @param slot where in the frame
 * @param role what it is in the event
 */
public record Binding(Slot slot, Role role) {}
