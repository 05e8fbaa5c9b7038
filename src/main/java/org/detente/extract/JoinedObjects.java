package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.extract.Fit.Filler;
import org.detente.language.Phrase;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Several things that one verb is done to at once, where they make one claim. */
final class JoinedObjects {

  private JoinedObjects() {}

  /** "sent ships and fighter jets": all that is joined to the first is what was sent. */
  static void complete(Draft draft, List<Filler> objects) {
    if (objects.size() < 2
        || draft.object.filter(o -> o.entity().isEmpty()).isEmpty()
        || objects.stream().anyMatch(o -> o.mention().entity().isPresent())) {
      return;
    }
    List<Phrase> joined =
        draft.objectPhrase.map(Phrase::conjuncts).orElse(List.of()).stream()
            .filter(p -> objects.stream().anyMatch(o -> o.phrase().filter(p::equals).isPresent()))
            .toList();
    if (!joined.isEmpty()) {
      Span words =
          draft.object.orElseThrow().span().cover(draft.scene.words(joined.get(joined.size() - 1)));
      draft.object = Optional.of(Mention.unresolved(words, words.of(draft.scene.text())));
    }
  }
}
