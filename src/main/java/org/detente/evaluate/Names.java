package org.detente.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the reference layer says of names.
 *
 * @param slug canonical English name → slug of the entity, empty when it is none
 * @param variants canonical English name → other wordings, in any language; may be empty
 * @param side slug of a person (or of a post, for its holder) → slug of the side he or she speaks
 *     for: a state or an organisation
 */
public record Names(
    Function<String, Optional<String>> slug,
    Function<String, List<String>> variants,
    Function<String, Optional<String>> side) {}
