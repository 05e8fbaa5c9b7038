package org.detente.extract;

import java.util.Locale;
import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Span;

/** "глава украинского МИД": a Russian title inside which an adjective says whose it is. */
record SplitTitles(Gazetteer gazetteer) {

  /** The title that the phrase is without the adjective. */
  Optional<Gazetteer.Match> at(Scene scene, Phrase phrase) {
    if (scene.grammar().all(WordClass.ONES_OWN).isEmpty() || scene.head(phrase).pos() != Pos.NOUN) {
      return Optional.empty();
    }
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c) && c.first() < c.head())
        .filter(c -> c.first() == phrase.last() + 1)
        .filter(c -> !gazetteer.demonym(scene.token(c.first()).lemma()).isEmpty())
        .flatMap(c -> without(scene, phrase, c).stream())
        .findFirst();
  }

  private Optional<Gazetteer.Match> without(Scene scene, Phrase phrase, Phrase owner) {
    Span rest = scene.sentence().cover(owner.first() + 1, owner.extent());
    String title = scene.head(phrase).form() + " " + rest.of(scene.text());
    return gazetteer
        .title(
            title, new Span(0, title.length()), scene.head(phrase).lemma().toLowerCase(Locale.ROOT))
        .filter(m -> m.label().text().contains(" "))
        .map(m -> new Gazetteer.Match(scene.words(phrase), m.entities(), m.label()));
  }
}
