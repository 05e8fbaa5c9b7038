/**
 * Data sets of events that others have coded: their rows, read by the crosswalk, as claims of the
 * articles that they stand for, whose graphs come in the order of their ids.
 */
package org.detente.table.coded;
