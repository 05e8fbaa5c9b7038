/** Dates that a text names, relative ones resolved on an anchor; the year a dateline leaves out. */
package org.detente.time;
