package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.lexicon.Sense;

/** Reads the claims of one sentence: its verbs, then the event nouns that no verb has used. */
final class SentenceReader {

  private final Ledger ledger = new Ledger();
  private final FrameMatcher matcher;
  private final NounReader nouns;
  private final VerbReader verbs;

  SentenceReader(FrameMatcher matcher) {
    this.matcher = matcher;
    this.nouns = new NounReader(matcher, ledger);
    this.verbs = new VerbReader(matcher, nouns, ledger);
  }

  /** The sense that came nearest though it yielded nothing. */
  Optional<Sense> nearest() {
    return ledger.nearest;
  }

  List<Draft> read(Scene scene) {
    for (Clause clause : governorsFirst(scene.sentence().clauses())) {
      if (!ledger.silent.contains(clause) && nouns.isContent(scene, clause)) {
        ledger.silence(scene, List.of(clause));
      } else if (!ledger.silent.contains(clause) && !Irrealis.isUntold(scene, clause)) {
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
    ledger.drafts.forEach(draft -> ByParticiple.complete(scene, draft, matcher));
    return ledger.drafts;
  }

  /** In order, but no infinitive before the verb that it completes ("созвать его предложил"). */
  private static List<Clause> governorsFirst(List<Clause> clauses) {
    List<Clause> ordered = new ArrayList<>();
    List<Clause> early = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean waits =
          clause.link() == Clause.Link.INFINITIVE
              && clause.governor().filter(g -> !ordered.contains(g)).isPresent();
      (waits ? early : ordered).add(clause);
      early.stream().filter(e -> e.governor().get() == clause).forEach(ordered::add);
      early.removeIf(e -> e.governor().get() == clause);
    }
    ordered.addAll(early);
    return ordered;
  }
}
