package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Span;

/** Which words a clause has, from its subject to the end of all that it governs. */
final class ClauseWords {

  private ClauseWords() {}

  /**
   * The words of a clause from its subject to the end of its last argument, and what it governs.
   */
  static Span extent(Scene scene, Clause clause) {
    int first = denied(scene, clause);
    boolean told = clause.link() == Clause.Link.COMPLEMENT || clause.link() == Clause.Link.MAIN;
    for (Phrase subject : clause.subjects()) {
      boolean near =
          clause.link() == Clause.Link.COMPLEMENT
              || subject.all().stream().anyMatch(s -> clause.verb().first() - s.extent() < 4);
      if (told && near && subject.first() < first && !isOutside(clause, subject)) {
        first = subject.first();
      }
    }
    return scene.sentence().cover(first, end(scene, clause, 0));
  }

  /** "отметил, что понимает": a subject that stands before the verb that governs the clause. */
  private static boolean isOutside(Clause clause, Phrase subject) {
    return clause
        .governor()
        .map(g -> g.verb().first())
        .filter(g -> subject.first() < g && g < clause.verb().first())
        .isPresent();
  }

  /** Its last word, with what it governs: "il est clair que nous partirons". */
  private static int end(Scene scene, Clause clause, int depth) {
    int last = Math.max(lastToken(scene, clause), predicate(scene, clause));
    while (last + 1 < scene.sentence().tokens().size()
        && scene.token(last).pos() == Pos.NOUN
        && scene.token(last + 1).pos() == Pos.ADJ) {
      last++;
    }
    for (Clause inner : scene.sentence().clauses()) {
      boolean completes =
          inner.link() == Clause.Link.INFINITIVE && !isAim(scene, inner)
              || inner.link() == Clause.Link.COMPLEMENT && isOf(scene, clause, inner)
              || inner.link() == Clause.Link.PARTICIPLE && isBehind(clause, inner);
      if (completes
          && depth < 4
          && inner.governor().filter(g -> g == clause).isPresent()
          && inner.verb().first() > clause.verb().head()) {
        last = Math.max(last, end(scene, inner, depth + 1));
      }
    }
    return last;
  }

  /** "une portée limitée", "les règles fixées par l'Alliance": right behind what it is of. */
  private static boolean isBehind(Clause clause, Clause participle) {
    return participle
        .noun()
        .filter(n -> participle.verb().first() == n.extent() + 1)
        .filter(n -> clause.objects().contains(n) || clause.obliques().contains(n))
        .isPresent();
  }

  /** "il est significatif que …", "garantir que …": what "it" is, or what an infinitive governs. */
  private static boolean isOf(Scene scene, Clause clause, Clause inner) {
    boolean it =
        scene.grammar().is(WordClass.COPULA, clause.verb().lemma())
            && clause.subjects().stream().allMatch(s -> scene.head(s).pos() == Pos.PRON);
    return (it || clause.link() == Clause.Link.INFINITIVE)
        && scene.grammar().is(WordClass.COMPLEMENTIZER, inner.marker());
  }

  /** "notre sécurité est « indivisible »": what the subject is said to be. */
  private static int predicate(Scene scene, Clause clause) {
    int last = clause.verb().last();
    if (!scene.grammar().is(WordClass.COPULA, clause.verb().lemma())) {
      return last;
    }
    for (int i = last + 1; i < scene.sentence().tokens().size(); i++) {
      Token token = scene.token(i);
      boolean adjective = token.pos() == Pos.ADJ || token.isParticiple();
      boolean between =
          token.pos() == Pos.ADV || token.pos() == Pos.CCONJ || QuoteMarks.is(token.form());
      if (!adjective && !between) {
        break;
      }
      last = adjective ? i : last;
    }
    return last;
  }

  /**
   * "urged Moscow not to suspend", "de ne pas suspendre": a denial before the infinitive's sign
   * belongs to it.
   */
  private static int denied(Scene scene, Clause clause) {
    int first = clause.verb().first();
    return clause.link() == Clause.Link.INFINITIVE
            && first > 1
            && (scene.grammar().is(WordClass.INFINITIVE_MARKER, scene.token(first - 1).lower())
                || scene.grammar().is(WordClass.NEGATOR, scene.token(first - 1).lower()))
            && scene.grammar().is(WordClass.NEGATIVE_PARTICLE, scene.token(first - 2).lower())
        ? first - 2
        : first;
  }

  /** "призвал отвести войска, чтобы сохранить мир": what for is no part of what is asked. */
  static boolean isAim(Scene scene, Clause infinitive) {
    return scene.grammar().is(WordClass.PURPOSE, infinitive.marker());
  }

  private static int lastToken(Scene scene, Clause clause) {
    int last = clause.verb().last();
    List<Phrase> parts = new ArrayList<>(clause.objects());
    parts.addAll(clause.obliques());
    parts.addAll(clause.subjects());
    for (Phrase part : parts) {
      for (Phrase each : part.all()) {
        if (each.first() > clause.verb().head()) {
          last = Math.max(last, each.extent());
        }
      }
    }
    return last;
  }
}
