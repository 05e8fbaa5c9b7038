/**
 * Tables of claims and events that people and other programs work on: a coder's spreadsheet and
 * back, and the forms in which event data are exchanged.
 */
package org.detente.table;
