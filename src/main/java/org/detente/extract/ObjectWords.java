package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
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
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> c.noun().filter(n -> n == noun).isPresent())
        .findFirst()
        .map(c -> extent(scene, c));
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

  /** The words of a clause from its verb to the end of its last argument or infinitive. */
  static Span extent(Scene scene, Clause clause) {
    int last = lastToken(scene, clause);
    for (Clause inner : scene.sentence().clauses()) {
      boolean completes =
          inner.link() == Clause.Link.INFINITIVE
              && !isAim(scene, inner)
              && inner.governor().filter(g -> g == clause).isPresent()
              && inner.verb().first() > clause.verb().head();
      if (completes) {
        last = Math.max(last, lastToken(scene, inner));
      }
    }
    int first = denied(scene, clause);
    for (Phrase subject : clause.subjects()) {
      if ((clause.link() == Clause.Link.COMPLEMENT || clause.link() == Clause.Link.MAIN)
          && subject.first() < first
          && first - subject.extent() < 4) {
        first = subject.first();
      }
    }
    return scene.sentence().cover(first, last);
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

  /** "collaborent à la lutte dans l'océan": of cooperation, in what stands under one word. */
  static List<Filler> of(Fit fit, EventType type) {
    List<Filler> objects = fit.role(Role.OBJECT);
    Optional<String> first =
        objects.stream().flatMap(o -> o.phrase().stream()).map(Phrase::preposition).findFirst();
    return type != EventType.COOPERATION || first.isEmpty()
        ? objects
        : objects.stream()
            .filter(o -> o.phrase().filter(p -> !p.preposition().equals(first.get())).isEmpty())
            .toList();
  }
}
