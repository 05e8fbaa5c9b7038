package org.detente.extract;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** Where in a sentence the words begin that somebody says, behind those that say that he does. */
record WhereSaidBegins(Scene scene, Clause saying, Clause said) {

  /** Marks at which what is said ends or begins. */
  static final Set<String> ENDS = Set.of(":", ";", "—", "–", "-");

  /** The first token, where the clause that is said has its own words from {@code first} on. */
  int at(int first) {
    int begin = begin(subject(first));
    return said.link() == Clause.Link.COMPLEMENT ? listed(begin) : begin;
  }

  /**
   * "считает, что тщеславие, угрозы, а также поддержка мешают": behind the conjunction, where no
   * clause stands between.
   */
  private int listed(int begin) {
    int open = begin - 1;
    while (open > saying.verb().last() && !isOpener(scene, open)) {
      open--;
    }
    int from = open;
    boolean own =
        open > saying.verb().last()
            && scene.sentence().clauses().stream()
                .mapToInt(c -> c.verb().head())
                .noneMatch(v -> v > from && v < begin);
    return own ? open + 1 : begin;
  }

  /** "NATO's plans, which …, threaten nobody": however far before, but for the saying between. */
  private int subject(int first) {
    return said.subjects().stream()
        .filter(
            s ->
                saying.verb().first() < s.first()
                    || saying.verb().first() > first
                    || isInterrupted(s))
        .mapToInt(Phrase::first)
        .reduce(first, Math::min);
  }

  /** "Ces images, a affirmé l'état-major, datent d'août": who says so stands inside. */
  private boolean isInterrupted(Phrase subject) {
    return subject.extent() + 2 == saying.verb().first()
        && scene.token(subject.extent() + 1).form().equals(",")
        && said.link() == Clause.Link.MAIN;
  }

  /** Right behind the conjunction, or where neither a mark nor the saying stands before. */
  private int begin(int at) {
    int open = at;
    int own = at;
    while (open > 0
        && open - 1 != saying.verb().last()
        && !isMark(scene, open - 1)
        && !isOpener(scene, open - 1)) {
      open--;
      own = own == open + 1 && !isOfSaying(open) ? open : own;
    }
    return open > 0 && isOpener(scene, open - 1) ? open : own;
  }

  static boolean isOpener(Scene scene, int i) {
    return scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(i).lower());
  }

  static boolean isMark(Scene scene, int i) {
    String form = scene.token(i).form();
    return form.equals(",") || ENDS.contains(form) || QuoteMarks.is(form);
  }

  /** Its verb and arguments; "said on Monday it had begun": when, too. */
  private boolean isOfSaying(int i) {
    return saying.times().contains(scene.token(i)) && !isOwner(i)
        || i >= saying.verb().first() && i <= saying.verb().last()
        || arguments(saying).anyMatch(p -> i >= p.first() && i <= p.extent());
  }

  /** "said last year's conflict was a mistake": the day that something is of. */
  private boolean isOwner(int i) {
    return i + 1 < scene.sentence().tokens().size()
        && scene.grammar().is(WordClass.OWNER, scene.token(i + 1).lower());
  }

  /** Subjects, objects and obliques of a clause. */
  static Stream<Phrase> arguments(Clause clause) {
    return Stream.of(clause.subjects(), clause.objects(), clause.obliques())
        .flatMap(Collection::stream);
  }
}
