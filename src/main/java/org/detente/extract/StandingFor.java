package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;

/** The noun before that "celle de" stands for. */
final class StandingFor {

  private StandingFor() {}

  /**
   * "la mission russe et celle de l'Alliance": the noun it is joined to; where a thing is meant,
   * "suspend sa mission et ferme celle de l'Alliance": the object of the verb before, too.
   */
  static Optional<Phrase> noun(Scene scene, Phrase phrase, boolean thing) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.conjuncts().contains(phrase) && p.head() < phrase.head())
        .filter(p -> thing || !Forces.acts(scene, p))
        .findFirst()
        .or(() -> thing ? objectBefore(scene, phrase) : Optional.empty());
  }

  private static Optional<Phrase> objectBefore(Scene scene, Phrase phrase) {
    return scene
        .owner(phrase)
        .filter(c -> c.objects().contains(phrase) && c.link() == Clause.Link.COORDINATED)
        .flatMap(Clause::governor)
        .flatMap(
            g ->
                g.objects().stream()
                    .filter(o -> o.extent() < phrase.first())
                    .filter(o -> Agreement.of(scene, o).agrees(scene.head(phrase).morph()))
                    .findFirst());
  }
}
