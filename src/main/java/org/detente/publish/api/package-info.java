/**
 * The questions of the catalogue as addresses: {@code /api/q/NAME?param=…}.
 *
 * <p>{@link org.detente.publish.api.PublicQuestions} says which may be asked; {@link
 * org.detente.publish.api.Asking} is what somebody asks, checked; {@link
 * org.detente.publish.api.Asker} answers it with a {@link org.detente.publish.api.Part} of the
 * rows, which is written as JSON, CSV, TSV or SPARQL Query Results JSON. {@link
 * org.detente.publish.api.OpenApi} describes all of them. See {@code docs/api.md}.
 */
package org.detente.publish.api;
