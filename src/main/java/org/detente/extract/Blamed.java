package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;

/** What somebody is punished, thanked or criticised for: that he did it, and that it is done. */
final class Blamed {

  private Blamed() {}

  /**
   * "punished Russia for invading Georgia", "a condamné la Russie pour avoir envahi la Géorgie".
   */
  static boolean is(Scene scene, Clause clause) {
    return of(scene, clause).isPresent();
  }

  /**
   * Who did it: the object, else with whom something is ended ("froze contacts with Russia as
   * punishment for sending troops").
   */
  static Optional<Phrase> of(Scene scene, Clause clause) {
    boolean done =
        clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
            || clause.verb().form() == Morph.Form.INFINITIVE && clause.verb().perfect();
    return clause
        .governor()
        .filter(g -> done && clause.link() == Clause.Link.INFINITIVE)
        .filter(g -> scene.grammar().is(WordClass.PURPOSE, clause.marker()))
        .filter(g -> g.verb().first() < clause.verb().first())
        .stream()
        .flatMap(g -> Stream.concat(Doers.patients(g).stream(), partners(scene, g)))
        .filter(p -> p.extent() < clause.verb().first())
        .filter(p -> scene.name(p.head()).filter(m -> isParty(m.entities())).isPresent())
        .findFirst();
  }

  private static boolean isParty(List<Entity> entities) {
    return entities.stream().allMatch(e -> e.kind().isAgent());
  }

  private static Stream<Phrase> partners(Scene scene, Clause clause) {
    return Stream.concat(clause.objects().stream(), clause.obliques().stream())
        .flatMap(p -> Stream.concat(Stream.of(p), scene.below(p).stream()))
        .filter(p -> scene.governs(WordClass.WITH, p));
  }
}
