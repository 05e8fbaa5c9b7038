/**
 * Questions: the catalogue of {@code queries/}, their parameters, and answers in the formats people
 * and machines read.
 *
 * <p>A query file is SPARQL 1.1 with a header of comments:
 *
 * <pre>
 * # title: Who held an office on a day
 * # question: Who represented Russia at NATO on 19 December 2008?
 * # param: post entity russian-permanent-representative-to-nato
 * # param: day date 2008-12-19
 * # columns: person, from, until, source
 * # title@fr: Qui occupait un poste un jour donné
 * # question@fr: Qui représentait la Russie à l’OTAN le 19 décembre 2008 ?
 * # reader: journalist 190
 * </pre>
 *
 * <p>{@code param} gives the variable, its type (see {@link org.detente.query.ParameterType}) and,
 * where there is one, its default; {@code choices: NAME one, other} the only values there are.
 * Values replace the variable in the parsed query as terms and are never pasted into its text. The
 * default graph is the union of all named graphs everywhere: in a store, in files, behind a served
 * endpoint; {@code GRAPH} tells them apart.
 *
 * <p>A query cannot leave the data: {@code SERVICE}, functions found by class name and property
 * functions are off, regular expressions run in linear time, and strings, numbers, rows and time
 * are bounded.
 *
 * <pre>{@code
 * BoundQuery query = Catalogue.read(Path.of("queries")).find("holders").bind(Map.of("day", "2010-01-01"));
 * Answer answer = new QueryRun(RunLimits.OWN).on(store, query);
 * answer.write(AnswerFormat.TABLE, out);
 * }</pre>
 */
package org.detente.query;
