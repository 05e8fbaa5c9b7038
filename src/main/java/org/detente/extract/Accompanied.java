package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;

/** Who does something along with the subject, named between commas behind it. */
record Accompanied(Scene scene, Clause clause) {

  /** "Germany, along with France, blocked the offer", "Berlin, avec Paris, a bloqué". */
  List<Phrase> with(List<Phrase> doers) {
    if (doers.isEmpty() || scene.grammar().all(WordClass.ACCOMPANYING).isEmpty()) {
      return doers;
    }
    Optional<Phrase> companion = companion(doers.get(doers.size() - 1));
    if (companion.isEmpty() || doers.contains(companion.get())) {
      return doers;
    }
    List<Phrase> all = new ArrayList<>(doers);
    all.add(companion.get());
    return all;
  }

  private Optional<Phrase> companion(Phrase doer) {
    int comma = doer.last() + 1;
    if (comma >= clause.verb().first() || !isComma(comma)) {
      return Optional.empty();
    }
    return scene.sentence().phrases().stream()
        .filter(p -> p.first() > comma + 1 && p.last() < clause.verb().first() - 1)
        .filter(p -> scene.grammar().is(WordClass.ACCOMPANYING, between(comma, p.first())))
        .filter(p -> isComma(p.last() + 1) || isComma(scene.index(scene.words(p).end())))
        .findFirst();
  }

  private String between(int comma, int first) {
    return Token.lower(scene.sentence().cover(comma + 1, first - 1).of(scene.text()));
  }

  private boolean isComma(int i) {
    return i < scene.sentence().tokens().size() && scene.token(i).form().equals(",");
  }
}
