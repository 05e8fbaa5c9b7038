package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.EntityKind;
import org.detente.model.Span;

/** What somebody says or holds: a clause and all that goes on with it, until others speak. */
final class WhatIsSaid {

  private static final Set<Pos> LOOSE = Set.of(Pos.PUNCT, Pos.CCONJ, Pos.SCONJ, Pos.ADP);

  private final Scene scene;
  private final Clause saying;
  private final Clause said;

  private WhatIsSaid(Scene scene, Clause saying, Clause said) {
    this.scene = scene;
    this.saying = saying;
    this.said = said;
  }

  /** What {@code saying} tells by the clause {@code said}. */
  static Span of(Scene scene, Clause saying, Clause said) {
    Span words = new WhatIsSaid(scene, saying, said).span();
    return NotSaid.condition(scene, said)
        .map(c -> opener(scene, c))
        .filter(i -> i >= 0 && scene.token(i).span().start() < words.start())
        .map(i -> scene.sentence().cover(i, scene.index(words.end() - 1)))
        .orElse(words);
  }

  /** Where the conjunction of a clause stands, -1 where nowhere. */
  private static int opener(Scene scene, Clause clause) {
    int at = clause.verb().first();
    while (at >= 0 && !scene.token(at).lower().equals(clause.marker())) {
      at--;
    }
    return at;
  }

  /** What is said of a noun, or of when and why, is less than what is said. */
  static boolean isAside(Clause said) {
    return said.link() == Clause.Link.RELATIVE || said.link() == Clause.Link.ADVERBIAL;
  }

  /** "…, Lavrov said, writes a newspaper": where it is from is not what he said. */
  static boolean isSource(Scene scene, Clause saying, Clause later) {
    return later.verb().head() > saying.verb().head()
        && scene.grammar().is(WordClass.QUOTATIVE, later.verb().lemma())
        && scene.content(later).isEmpty();
  }

  /** "«Считаю иначе», сказал Рогозин": who says so stands behind his verb. */
  static boolean isInserted(Scene scene, Clause saying, Clause later) {
    return isSource(scene, saying, later)
        && later.subjects().stream().anyMatch(s -> s.first() > later.verb().head());
  }

  /**
   * "выразил озабоченность ростом активности у границ", "voiced hope that …": what a noun opens
   * that somebody holds, as far as the clause goes on with it.
   */
  static Span held(Scene scene, Clause clause, Phrase object) {
    Span words = scene.words(object);
    return object.first() < clause.verb().head()
        ? words
        : new WhatIsSaid(scene, clause, clause).from(words);
  }

  private Span from(Span words) {
    int first = scene.index(words.start());
    int last = scene.index(words.end() - 1);
    int end = Math.min(end(last), subjectBehind(last));
    int next = last + 1;
    while (next < end && !parts(next)) {
      next++;
    }
    return scene.sentence().cover(first, QuoteMarks.closed(scene, first, trimmed(next - 1, last)));
  }

  private int subjectBehind(int last) {
    return said.subjects().stream()
        .mapToInt(Phrase::first)
        .filter(i -> i > last)
        .min()
        .orElse(scene.sentence().tokens().size());
  }

  private boolean isSide(int i) {
    return scene.name(i).stream()
        .flatMap(m -> m.entities().stream())
        .anyMatch(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION);
  }

  /** A dash or colon, but for "саммит Россия – НАТО". */
  private boolean ends(int i) {
    boolean pair =
        i > 0 && i + 1 < scene.sentence().tokens().size() && isSide(i - 1) && isSide(i + 1);
    return WhereSaidBegins.ENDS.contains(scene.token(i).form()) && !pair;
  }

  /** A dash, a day, or a comma behind which nothing says what is meant. */
  private boolean parts(int i) {
    String form = scene.token(i).form();
    boolean opens =
        i + 1 < scene.sentence().tokens().size()
            && (WhereSaidBegins.isOpener(scene, i + 1)
                || scene.grammar().is(WordClass.RELATIVE, scene.token(i + 1).lemma()));
    return ends(i) || scene.token(i).pos() == Pos.TIME || form.equals(",") && !opens;
  }

  private Span span() {
    Span core = ClauseWords.extent(scene, said);
    int first = new WhereSaidBegins(scene, saying, said).at(scene.index(core.start()));
    int last = scene.index(core.end() - 1);
    while (first < last && scene.token(first).pos() == Pos.CCONJ) {
      first++;
    }
    int next = last + 1;
    int end = Math.min(end(last), QuoteMarks.closing(scene, first));
    while (next < end && !ends(next)) {
      next++;
    }
    return scene.sentence().cover(first, QuoteMarks.closed(scene, first, trimmed(next - 1, last)));
  }

  /** Where a clause begins that is not told by this one, or the quotation of the saying ends. */
  private int end(int last) {
    return Math.min(QuoteMarks.closing(scene, saying.verb(), last), untold(last));
  }

  private int untold(int last) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.verb().first() > last && !isUnder(c))
        .flatMapToInt(this::starts)
        .filter(i -> i > last)
        .min()
        .orElse(scene.sentence().tokens().size());
  }

  private IntStream starts(Clause clause) {
    int verb = clause.verb().first();
    return IntStream.concat(
        isAnswer(clause) ? IntStream.of(verb, joined(verb)) : IntStream.of(verb),
        WhereSaidBegins.arguments(clause).mapToInt(scene::start));
  }

  /** ", mais quelques minutes après, Y a expliqué": the comma before the conjunction. */
  private int joined(int verb) {
    return IntStream.iterate(verb, i -> i > 0, i -> i - 1)
        .filter(i -> scene.token(i).pos() == Pos.CCONJ)
        .filter(i -> scene.token(i - 1).form().equals(","))
        .map(i -> i - 1)
        .findFirst()
        .orElse(verb);
  }

  private boolean isUnder(Clause clause) {
    Optional<Clause> at =
        isTeller(clause) || isBesides(clause) || isAnswer(clause)
            ? Optional.empty()
            : Optional.of(clause);
    for (int steps = 0; at.isPresent() && steps < 12; steps++) {
      if (at.get() == said) {
        return true;
      }
      at = at.get().governor().filter(g -> clause != saying && !goesOn(clause));
    }
    return false;
  }

  /** "L'OTAN est prête à en discuter, a dit son chef": who says so stands behind the verb. */
  private boolean isTeller(Clause clause) {
    int first = clause.verb().first();
    return clause.link() == Clause.Link.MAIN
        && tells(clause)
        && first > 0
        && WhereSaidBegins.isMark(scene, first - 1)
        && clause.subjects().stream().anyMatch(s -> s.first() > clause.verb().first());
  }

  /** "X a assuré que …, mais Y a expliqué que …": what another says of it. */
  private boolean isAnswer(Clause clause) {
    return clause.link() == Clause.Link.MAIN
        && said.link() == Clause.Link.COMPLEMENT
        && clause.subjects().stream().anyMatch(s -> scene.name(s.head()).isPresent())
        && tells(clause)
        && scene.content(clause).stream().anyMatch(c -> c.link() == Clause.Link.COMPLEMENT);
  }

  private boolean tells(Clause clause) {
    return scene.grammar().is(WordClass.QUOTATIVE, clause.verb().lemma());
  }

  /**
   * "a mis l'OTAN en garde contre une frappe en affirmant que …": what else one does is not held.
   */
  private boolean isBesides(Clause clause) {
    int first = clause.verb().first();
    return said == saying
        && clause.link() == Clause.Link.PARTICIPLE
        && first > 0
        && scene.grammar().is(WordClass.PARTICIPLE_OPENER, scene.token(first - 1).lower());
  }

  /** "отметил, что …, и призвал": behind a comma who speaks does something else. */
  private boolean goesOn(Clause clause) {
    int first = clause.verb().first();
    boolean and =
        first > 1
            && scene.grammar().is(WordClass.AND, scene.token(first - 1).lower())
            && scene.token(first - 2).form().equals(",");
    boolean other = clause.verb().isFinite() && !said.verb().isFinite();
    return clause.link() == Clause.Link.COORDINATED
        && clause.subjects().stream().allMatch(s -> s.first() < said.verb().first())
        && (and
            || other
            || said == saying
            || scene.grammar().is(WordClass.QUOTATIVE, clause.verb().lemma()));
  }

  /** Without marks, conjunctions and prepositions that belong to what comes next. */
  private int trimmed(int at, int last) {
    int i = at;
    while (i > last && isLoose(scene.token(i))) {
      i--;
    }
    return i;
  }

  private boolean isLoose(Token token) {
    return LOOSE.contains(token.pos())
        || QuoteMarks.is(token.form())
        || scene.grammar().is(WordClass.PREDETERMINER, token.lower())
        || scene.grammar().is(WordClass.RELATIVE_SUBJECT, token.lower());
  }
}
