/** The lexicon, the gazetteer and the words of time, compiled from Turtle. */
package org.detente.lexicon;
