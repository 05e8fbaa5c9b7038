package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;

/** Which clauses of its sentence a clause of saying tells. */
final class SpokenClauses {

  private static final Set<String> CLOSING = Set.of("\"", "”", "»", "''");
  private static final Set<String> PAUSES = Set.of(",", "?", "!");

  private final Scene scene;
  private final Clause saying;
  private final List<Clause> content;
  private final boolean others;
  private final boolean inverted;

  SpokenClauses(Scene scene, Clause saying) {
    this.scene = scene;
    this.saying = saying;
    this.content = scene.content(saying);
    boolean as =
        saying.link() == Clause.Link.ADVERBIAL && scene.grammar().is(WordClass.AS, saying.marker());
    boolean aside =
        scene.grammar().is(WordClass.SAYING, saying.verb().lemma())
            && saying.subjects().stream()
                .filter(s -> s.extent() < saying.verb().first() && scene.start(s) > 0)
                .anyMatch(s -> isSetOff(scene, scene.start(s) - 1));
    this.others = as || aside;
    this.inverted =
        Stream.concat(saying.subjects().stream(), saying.obliques().stream())
            .limit(1)
            .anyMatch(s -> s.first() > saying.verb().first());
  }

  /** True of what it governs; where it governs nothing, of what stands before it. */
  boolean contain(Clause clause) {
    return content.isEmpty()
        ? (others
                || inverted && (clause.verb().head() < saying.verb().head() || isCut(clause))
                || opens(clause))
            && clause != saying
        : governedBy(clause, content);
  }

  /** "Столтенберг заявил в среду: «…»": what a colon right behind the saying opens. */
  private boolean opens(Clause clause) {
    int behind = last() + 1;
    int size = scene.sentence().tokens().size();
    while (behind < size && scene.token(behind).pos() == Pos.TIME) {
      behind++;
    }
    return clause.verb().first() > behind
        && behind < size
        && scene.token(behind).form().equals(":");
  }

  private int last() {
    return WhereSaidBegins.arguments(saying)
        .mapToInt(Phrase::extent)
        .reduce(saying.verb().last(), Math::max);
  }

  /** "НАТО, заявил Лавров, боится": who does it stands before, the verb behind the saying. */
  private boolean isCut(Clause clause) {
    int first = saying.verb().first();
    int last = last();
    return clause.link() == Clause.Link.MAIN
        && clause.verb().first() > last
        && last + 1 < scene.sentence().tokens().size()
        && first > 0
        && scene.token(first - 1).form().equals(",")
        && scene.token(last + 1).form().equals(",")
        && WhereSaidBegins.arguments(clause).anyMatch(s -> s.first() < first);
  }

  /** `…, Stoltenberg said`, `…," Stoltenberg said`. */
  private static boolean isSetOff(Scene scene, int before) {
    String mark = scene.token(before).form();
    boolean quote = CLOSING.contains(mark) && before > 0;
    return mark.equals(",") || quote && PAUSES.contains(scene.token(before - 1).form());
  }

  private static boolean governedBy(Clause clause, List<Clause> content) {
    Optional<Clause> at = Optional.of(clause);
    int steps = 0;
    while (at.isPresent() && steps++ < 12) {
      if (content.contains(at.get())) {
        return true;
      }
      at = at.get().governor();
    }
    return false;
  }
}
