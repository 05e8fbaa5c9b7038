package org.detente.publish.docs;

import java.util.List;
import java.util.Map;
import org.detente.publish.page.Shown;

/**
 * A term as a page of one language shows it.
 *
 * @param address of its full description
 * @param things how many things of a class the store has; empty when nothing was counted
 * @param links kind of link, as the phrases call it → what it leads to
 * @param rules what shapes ask, and of which property
 * @param snippet a use of it: one or none
 * @param questions the catalogue's questions that use it
 */
public record TermView(
    String name,
    String iri,
    Said label,
    Said definition,
    String address,
    boolean deprecated,
    String things,
    List<Said> examples,
    List<Said> counterExamples,
    Map<String, List<Shown>> links,
    List<Map<String, Object>> rules,
    List<Snippet> snippet,
    List<Shown> questions) {}
