/**
 * What differs between two dumps or stores, however large: statements are sorted on disk and
 * compared in one pass, graph by graph.
 */
package org.detente.store.changes;
