package org.detente.archive;

import java.util.Collection;

/**
 * How one language names one side, without case and accents.
 *
 * @param names words, or sequences of words with spaces between; {@code *} stands for any ending
 * @param acronyms words that stand in capitals
 */
public record SideWords(Collection<String> names, Collection<String> acronyms) {}
