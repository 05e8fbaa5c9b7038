package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Which words say what is asked, offered, refused or held. */
final class ObjectWords {

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
    Optional<Span> apart =
        mention.entity().isPresent() ? Optional.empty() : phrase.flatMap(p -> apart(scene, p));
    return told.map(mention.span()::cover)
        .or(() -> about)
        .or(() -> apart)
        .map(words -> Mention.unresolved(words, words.of(scene.text())))
        .orElse(mention);
  }

  /**
   * "approved the document at a meeting in Reykjavik", "dismissed the offer as inadequate": on what
   * occasion, or what it is called, is no part of what.
   */
  private static Optional<Span> apart(Scene scene, Phrase object) {
    if (scene.grammar().is(WordClass.OF_THING, scene.head(object).lower())
        || scene.grammar().is(WordClass.THIS, scene.head(object).lower())
            && scene.head(object).pos() == Pos.PRON) {
      return Optional.of(scene.sentence().cover(object.first(), object.head()));
    }
    for (Phrase complement : scene.below(object)) {
      int end = complement.first() - 1 - complement.preposition().split(" ").length;
      boolean called = scene.governs(WordClass.AS, complement);
      called |= isAdjective(scene, complement);
      if ((called || Occasions.isOne(scene, complement)) && end >= object.head()) {
        return Optional.of(scene.sentence().cover(object.first(), end))
            .map(words -> new Span(scene.words(object).start(), words.end()));
      }
    }
    return Optional.empty();
  }

  /**
   * "a qualifié ces demandes d'irrecevables": an adjective that is no part of what it is said of.
   */
  private static boolean isAdjective(Scene scene, Phrase complement) {
    return scene.governs(WordClass.GENITIVE, complement)
        && complement.first() == complement.head()
        && complement.last() == complement.head()
        && scene.head(complement).pos() == Pos.ADJ
        && !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty();
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
        .map(c -> ClauseWords.extent(scene, c));
  }

  /** "struck a deal allowing supplies to cross": the accord with what it does. */
  static Span ofAccord(Scene scene, Phrase accord) {
    Optional<Span> does =
        scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.PARTICIPLE)
            .filter(c -> c.noun().filter(n -> n == accord).isPresent())
            .findFirst()
            .map(c -> ClauseWords.extent(scene, c));
    Span words = scene.words(accord);
    return does.or(() -> infinitive(scene, accord)).map(words::cover).orElse(words);
  }

  /** "Russia's demand that Ukraine be barred": the clause begins right behind the noun. */
  static boolean isThat(Scene scene, Clause clause, Phrase noun) {
    int opener = noun.extent() + 1;
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.first() - 1 == opener
        && noun.extent() == noun.last()
        && scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(opener).lower());
  }

  /**
   * "la demande de retirer", "la demande que les alliés retirent leurs troupes": an infinitive, or
   * a clause with an object of its own, which takes none from the noun.
   */
  static boolean isOnNoun(Scene scene, Clause clause) {
    boolean que =
        clause.link() == Clause.Link.RELATIVE
            && scene.grammar().is(WordClass.RELATIVE_OBJECT, clause.marker())
            && scene.grammar().is(WordClass.COMPLEMENTIZER, clause.marker());
    boolean own =
        clause.objects().size() > 1 || clause.verb().negated() && hasPartitive(scene, clause);
    return clause.link() == Clause.Link.INFINITIVE || que && own;
  }

  private static boolean hasPartitive(Scene scene, Clause clause) {
    return clause.obliques().stream()
        .filter(o -> scene.governs(WordClass.GENITIVE, o))
        .anyMatch(o -> o.first() == clause.verb().last() + 2);
  }

  /** What a clause says that is asked, offered or held: of a stance all of it. */
  static Span told(Scene scene, Fit fit, EventType type, Clause content) {
    return fit.clause()
        .filter(c -> type == EventType.POSITION)
        .map(c -> WhatIsSaid.of(scene, c, content))
        .orElseGet(() -> ClauseWords.extent(scene, content));
  }

  /**
   * "collaborent à la lutte dans l'océan": of cooperation, in what stands under one word; "считает,
   * что отношения должны …", "have no intention to deploy arms on the territory": of a stance its
   * content, no noun that stands in it.
   */
  static List<Filler> of(Scene scene, Fit fit, EventType type) {
    boolean held = type == EventType.POSITION && !fit.content().isEmpty();
    int content = held ? fit.content().get(0).first() : Integer.MAX_VALUE;
    Optional<Span> meant =
        fit.fixed()
            .filter(f -> type == EventType.POSITION)
            .flatMap(f -> FixedObjects.mandate(scene, f));
    List<Filler> objects =
        fit.role(Role.OBJECT).stream()
            .filter(o -> o.phrase().filter(p -> p.first() > content).isEmpty())
            .filter(o -> meant.filter(o.mention().span()::overlaps).isEmpty())
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
