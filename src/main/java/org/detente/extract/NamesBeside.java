package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Span;

/** The names that stand beside a title: of who bears it. */
record NamesBeside(Gazetteer gazetteer) {

  /**
   * Its own or those after its words ("ministre des Affaires étrangères X", "the head of the Duma's
   * committee, X").
   */
  List<Phrase> of(Scene scene, Phrase phrase) {
    List<Phrase> beside = new ArrayList<>(phrase.appositions());
    phrase.appositions().forEach(a -> beside.addAll(a.appositions()));
    Span words = scene.words(phrase);
    for (Phrase complement : phrase.complements()) {
      boolean inTitle =
          !complement.appositions().isEmpty()
              && gazetteer
                  .title(
                      scene.text(),
                      new Span(scene.head(phrase).span().start(), words.end()),
                      scene.head(phrase).lemma())
                  .filter(m -> m.span().end() > scene.head(complement).span().start())
                  .isPresent();
      if (inTitle) {
        beside.addAll(complement.appositions());
      }
    }
    if (beside.isEmpty() && scene.head(phrase).pos() == Pos.NOUN) {
      scene.below(phrase).stream()
          .flatMap(p -> p.appositions().stream())
          .filter(a -> a.extent() >= phrase.extent() && isPerson(scene, a))
          .forEach(beside::add);
    }
    return beside;
  }

  /** Right behind a comma, which parts the name from what it would otherwise be beside. */
  private static boolean isPerson(Scene scene, Phrase name) {
    return name.first() > 0
        && scene.token(name.first() - 1).form().equals(",")
        && scene
            .name(name.head())
            .filter(m -> m.entities().stream().allMatch(e -> e.kind() == EntityKind.PERSON))
            .isPresent();
  }
}
