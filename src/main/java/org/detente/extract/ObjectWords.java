package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Which words say what is asked, offered, refused or held. */
final class ObjectWords {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»");

  private ObjectWords() {}

  /**
   * "отклонили требование Москвы закрыть двери блока": with the infinitive on the noun, which says
   * what the demand is.
   */
  static Mention of(Scene scene, Mention mention, Optional<Phrase> phrase) {
    Optional<Span> told =
        mention.entity().isPresent()
            ? Optional.empty()
            : phrase
                .filter(p -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(p).lemma()))
                .flatMap(p -> infinitive(scene, p));
    Optional<Span> about =
        mention.entity().isPresent() ? Optional.empty() : phrase.flatMap(p -> about(scene, p));
    return told.map(mention.span()::cover)
        .or(() -> about)
        .map(words -> Mention.unresolved(words, words.of(scene.text())))
        .orElse(mention);
  }

  /**
   * "Транзит, договорённость о котором подписана", "транзит, разрешённый соглашением": what an
   * agreement is about that is not told behind it.
   */
  private static Optional<Span> about(Scene scene, Phrase accord) {
    if (!accord.complements().isEmpty()
        || !scene.grammar().is(WordClass.ACCORD, scene.head(accord).lemma())) {
      return Optional.empty();
    }
    return scene.sentence().clauses().stream()
        .filter(c -> c.noun().filter(n -> n != accord).isPresent())
        .filter(c -> isOf(c, accord))
        .flatMap(c -> c.noun().stream())
        .map(n -> scene.words(scene.outermost(n)))
        .findFirst();
  }

  /** A relative clause about the noun it hangs on, or a participle of what the accord does. */
  private static boolean isOf(Clause clause, Phrase accord) {
    int noun = clause.noun().orElseThrow().head();
    return clause.link() == Clause.Link.RELATIVE
            && Doers.patients(clause).contains(accord)
            && clause.obliques().stream().anyMatch(o -> o.head() == noun && !o.isBare())
        || clause.link() == Clause.Link.PARTICIPLE && clause.obliques().contains(accord);
  }

  private static Optional<Span> infinitive(Scene scene, Phrase noun) {
    return scene.sentence().clauses().stream()
        .filter(
            c ->
                c.link() == Clause.Link.INFINITIVE && c.noun().filter(n -> n == noun).isPresent()
                    || isThat(scene, c, noun))
        .findFirst()
        .map(c -> extent(scene, c));
  }

  /** "struck a deal allowing supplies to cross": the accord with what it does. */
  static Span ofAccord(Scene scene, Phrase accord) {
    Optional<Span> does =
        scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.PARTICIPLE)
            .filter(c -> c.noun().filter(n -> n == accord).isPresent())
            .findFirst()
            .map(c -> extent(scene, c));
    Span words = scene.words(accord);
    return does.or(() -> infinitive(scene, accord)).map(words::cover).orElse(words);
  }

  /** "призвал отвести войска, чтобы сохранить мир": what for is no part of what is asked. */
  static boolean isAim(Scene scene, Clause infinitive) {
    return scene.grammar().is(WordClass.PURPOSE, infinitive.marker());
  }

  /** "Russia's demand that Ukraine be barred": the clause begins right behind the noun. */
  static boolean isThat(Scene scene, Clause clause, Phrase noun) {
    int opener = noun.extent() + 1;
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.first() - 1 == opener
        && noun.extent() == noun.last()
        && scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(opener).lower());
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
          token.pos() == Pos.ADV || token.pos() == Pos.CCONJ || QUOTES.contains(token.form());
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

  /** What a clause says that is asked, offered or held: of a stance all of it. */
  static Span told(Scene scene, Fit fit, EventType type, Clause content) {
    return fit.clause()
        .filter(c -> type == EventType.POSITION)
        .map(c -> WhatIsSaid.of(scene, c, content))
        .orElseGet(() -> extent(scene, content));
  }

  /**
   * "collaborent à la lutte dans l'océan": of cooperation, in what stands under one word; "считает,
   * что отношения должны …": of a stance its content, no noun that stands in it.
   */
  static List<Filler> of(Fit fit, EventType type) {
    boolean held = type == EventType.POSITION && !fit.content().isEmpty();
    int content = held ? fit.content().get(0).first() : Integer.MAX_VALUE;
    List<Filler> objects =
        fit.role(Role.OBJECT).stream()
            .filter(o -> o.phrase().filter(p -> p.first() > content).isEmpty())
            .toList();
    Optional<String> first =
        objects.stream().flatMap(o -> o.phrase().stream()).map(Phrase::preposition).findFirst();
    return type != EventType.COOPERATION || first.isEmpty()
        ? objects
        : objects.stream()
            .filter(o -> o.phrase().filter(p -> !p.preposition().equals(first.get())).isEmpty())
            .toList();
  }
}
