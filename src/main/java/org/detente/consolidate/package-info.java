/**
 * From claims to knowledge: claims about the same happening become one event with its witnesses.
 * Pure: the same set of claims, in any order, gives the same events.
 */
package org.detente.consolidate;
