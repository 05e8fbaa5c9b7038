package org.detente.extract;

import java.util.List;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.model.Mention;

/** Two who are named with a hyphen between. */
final class JoinedNames {

  private JoinedNames() {}

  /** "un sommet Otan-Russie": the two whose names a hyphen joins; else none. */
  static List<Mention> of(Scene scene, Phrase phrase) {
    return from(scene, phrase.head());
  }

  /** "U.S.-Russia talks": the same from a name on. */
  static List<Mention> from(Scene scene, int first) {
    int last = first + 2;
    boolean joined =
        last < scene.sentence().tokens().size()
            && scene.token(last - 1).form().equals("-")
            && scene.token(last).span().start() - scene.token(first).span().end() == 1;
    List<Mention> two =
        Stream.of(first, last)
            .filter(i -> joined)
            .flatMap(i -> scene.name(i).stream())
            .flatMap(m -> Resolver.choose(m.entities(), e -> e.kind().isAgent()).stream())
            .map(e -> Resolver.mention(scene, scene.token(first).span(), e))
            .toList();
    return two.size() == 2 ? two : List.of();
  }
}
