package org.detente.extract;

import java.util.List;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** Who stands behind "par" or "by" with a passive. */
final class Agentive {

  private Agentive() {}

  /**
   * "ont été déclarés persona non grata par l'OTAN": also on what the patient is made; of
   * "l'expulsion par Varsovie a été qualifiée d'hostile par le Kremlin" the one behind the verb.
   */
  static List<Phrase> of(Scene scene, Clause clause) {
    List<Phrase> beside =
        clause.obliques().stream()
            .filter(p -> scene.governs(WordClass.AGENTIVE, p) && !isOfCause(scene, p))
            .filter(p -> !isOfOpening(scene, clause, p))
            .toList();
    List<Phrase> behind = beside.stream().filter(p -> p.first() > clause.verb().last()).toList();
    if (!behind.isEmpty() && scene.grammar().all(WordClass.OWNER).isEmpty()) {
      return behind;
    }
    return beside.isEmpty()
        ? clause.objects().stream()
            .flatMap(o -> scene.below(o).stream())
            .filter(p -> scene.governs(WordClass.AGENTIVE, p))
            .toList()
        : beside;
  }

  /** "After the annexation by Russia, contacts were suspended": who did what came before. */
  private static boolean isOfOpening(Scene scene, Clause clause, Phrase by) {
    return (!scene.grammar().all(WordClass.OWNER).isEmpty() && scene.host(by).isPresent())
        && clause.subjects().stream().anyMatch(s -> by.extent() < s.first());
  }

  /** "is to be held due to the violation of airspace by Russia": who violated it, not who holds. */
  private static boolean isOfCause(Scene scene, Phrase by) {
    Phrase outermost = scene.outermost(by);
    return outermost != by
        && (scene.governs(WordClass.CAUSE, outermost) || scene.governs(WordClass.SINCE, outermost));
  }
}
