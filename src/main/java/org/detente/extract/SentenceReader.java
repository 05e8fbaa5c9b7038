package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.lexicon.Sense;

/** Reads the claims of one sentence: its verbs, then the event nouns that no verb has used. */
final class SentenceReader {

  private final Ledger ledger = new Ledger();
  private final NounReader nouns;
  private final VerbReader verbs;

  SentenceReader(FrameMatcher matcher) {
    this.nouns = new NounReader(matcher, ledger);
    this.verbs = new VerbReader(matcher, nouns, ledger);
  }

  /** The sense that came nearest though it yielded nothing. */
  Optional<Sense> nearest() {
    return ledger.nearest;
  }

  List<Draft> read(Scene scene) {
    for (Clause clause : scene.sentence().clauses()) {
      if (!ledger.silent.contains(clause) && !Irrealis.isUntold(scene, clause)) {
        verbs.read(scene, clause);
      } else {
        ledger.silence(scene, scene.content(clause));
        ledger.use(scene, clause.objects());
        ledger.use(scene, clause.subjects());
        ledger.use(scene, clause.obliques());
      }
    }
    for (Phrase phrase : scene.sentence().phrases()) {
      if (!ledger.used.contains(phrase)) {
        nouns.read(scene, phrase);
      }
    }
    return ledger.drafts;
  }
}
