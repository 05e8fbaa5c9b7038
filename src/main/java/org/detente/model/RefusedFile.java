package org.detente.model;

import java.util.Optional;

/**
 * A file that could not be read as an article.
 *
 * @param name how it is called below the folder that was read, with {@code /} between folders
 * @param article id that its article would have, unless another article has it
 * @param digest SHA-256 of its bytes, where they can be read
 * @param code what kind of fault
 * @param reason what was found and what was expected
 */
public record RefusedFile(
    String name,
    Optional<String> article,
    Optional<String> digest,
    Fault.Code code,
    String reason) {}
