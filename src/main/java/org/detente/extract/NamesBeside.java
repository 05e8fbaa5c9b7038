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
      scene
          .below(phrase)
          .forEach(
              p ->
                  p.appositions().stream()
                      .filter(a -> a.extent() >= phrase.extent() && isPerson(scene, a))
                      .filter(a -> isApart(scene, a) || isBody(scene, p))
                      .forEach(beside::add));
    }
    return beside;
  }

  /** Right behind a comma, which parts the name from what it would otherwise be beside. */
  private static boolean isApart(Scene scene, Phrase name) {
    return name.first() > 0 && scene.token(name.first() - 1).form().equals(",");
  }

  /** "le vice-président du Conseil de sécurité russe Dmitri Medvedev": no body has that name. */
  private static boolean isBody(Scene scene, Phrase complement) {
    return scene
        .name(complement.head())
        .filter(
            m ->
                m.entities().stream()
                    .noneMatch(e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST))
        .isPresent();
  }

  private static boolean isPerson(Scene scene, Phrase name) {
    return scene
        .name(name.head())
        .filter(m -> m.entities().stream().allMatch(e -> e.kind() == EntityKind.PERSON))
        .isPresent();
  }
}
