package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.lexicon.Binding;
import org.detente.lexicon.Sense;
import org.detente.model.Mention;

/** What stands in the slots of a verb or noun. */
interface Frame {
  Sense sense();

  List<Phrase> phrases(Binding binding);

  /** Whether what is said of {@code phrase} is said of {@code part}, coordinated with it, too. */
  default boolean reaches(Phrase phrase, Phrase part) {
    return true;
  }

  /** Entities that stand in a slot as an adjective, possessive or bare name. */
  List<Mention> words(Binding binding, Resolver resolver);

  List<Clause> content();

  Optional<Phrase> fixed();
}
