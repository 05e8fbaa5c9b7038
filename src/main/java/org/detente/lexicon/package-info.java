/** The OntoLex lexicon, lists of function words and the gazetteer, compiled from Turtle. */
package org.detente.lexicon;
