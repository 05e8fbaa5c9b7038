/**
 * The questions of {@code queries/competency} and {@code queries/checks}, put to the shipped data:
 * the reference layer and what the reader makes of {@code data/articles}. Two engines have to
 * agree.
 */
package org.detente.query.competency;
