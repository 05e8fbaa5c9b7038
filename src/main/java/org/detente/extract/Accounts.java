package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Passage;

/** What became of each sentence. */
final class Accounts {

  private Accounts() {}

  /** Why a sentence yields nothing, empty when it yields something. */
  static Optional<Passage.Reason> reason(Scene scene, List<Draft> found, SentenceReader reader) {
    if (!found.isEmpty()) {
      return Optional.empty();
    }
    if (reader.nearest().isEmpty()) {
      return Optional.of(Passage.Reason.NO_EVENT_WORD);
    }
    boolean party = false;
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      party |= scene.name(i).isPresent();
    }
    return Optional.of(party ? Passage.Reason.UNMATCHED_FRAME : Passage.Reason.NO_KNOWN_PARTY);
  }

  /** Sentences whose every claim was outside the domain say so. */
  static List<Passage> of(List<Passage> passages, List<Draft> kept) {
    List<Passage> accounts = new ArrayList<>();
    for (Passage passage : passages) {
      boolean yields = kept.stream().anyMatch(d -> passage.sentence().contains(d.trigger));
      accounts.add(
          passage.reason().isPresent() || yields
              ? passage
              : new Passage(
                  passage.sentence(), Optional.of(Passage.Reason.OUTSIDE_DOMAIN), passage.rule()));
    }
    return accounts;
  }
}
