package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.Mention;

/** What a subject pronoun stands for in its own sentence, by gender and number. */
final class Antecedents {

  private Antecedents() {}

  /**
   * "Lavrov a dit qu'il viendrait, mais il a exigé": the agreeing subject before, the next first,
   * one that is known to agree before one that only may; "l'Alliance a promis à Kiev et à Tbilissi
   * qu'elles entreraient": else to whom it was said.
   */
  static Optional<Phrase> of(Scene scene, Phrase pronoun) {
    if (!scene.grammar().is(WordClass.OWN_SUBJECT, scene.head(pronoun).lower())
        || isTeller(scene, pronoun)) {
      return Optional.empty();
    }
    Morph morph = scene.head(pronoun).morph();
    List<Phrase> agreeing = new ArrayList<>();
    List<Phrase> addressed = new ArrayList<>();
    for (Clause clause : scene.sentence().clauses()) {
      if (isBefore(scene, clause, pronoun)) {
        agreeing(scene, clause.subjects(), pronoun).forEach(s -> agreeing.add(0, s));
        agreeing(scene, clause.obliques(), pronoun).stream()
            .filter(o -> scene.governs(WordClass.DATIVE, o))
            .filter(o -> scene.name(o.head()).isPresent())
            .forEach(addressed::add);
      }
    }
    return agreeing.stream()
        .filter(s -> Agreement.of(scene, s).gender() == morph.gender())
        .findFirst()
        .or(() -> agreeing.stream().findFirst())
        .or(() -> addressed.stream().findFirst());
  }

  /**
   * "«Альянс должен ответить», – сказал он", "« Elle sera fermée », a-t-il indiqué": who speaks
   * stands outside what he says.
   */
  static boolean isTeller(Scene scene, Phrase pronoun) {
    boolean hung = scene.head(pronoun).form().startsWith("-");
    return (hung || !scene.grammar().all(WordClass.ONES_OWN).isEmpty())
        && scene
            .owner(pronoun)
            .filter(c -> scene.grammar().is(WordClass.QUOTATIVE, c.verb().lemma()))
            .filter(c -> c.subjects().contains(pronoun))
            .filter(c -> hung || pronoun.first() > c.verb().head())
            .isPresent();
  }

  /**
   * "L'Otan a suspendu les réunions, les a rétablies": the object of the clause before that agrees
   * with the pronoun and with the participle after it.
   */
  static Optional<Phrase> object(Scene scene, Phrase pronoun) {
    Token word = scene.head(pronoun);
    Optional<Clause> own = scene.owner(pronoun);
    if (word.pos() != Pos.PRON
        || !scene.grammar().is(WordClass.OBJECT_CLITIC, word.lower())
        || own.isEmpty()) {
      return Optional.empty();
    }
    VerbGroup verb = own.get().verb();
    Morph participle = verb.perfect() ? scene.token(verb.head()).morph() : Morph.NONE;
    Optional<Phrase> found = Optional.empty();
    for (Clause clause : scene.sentence().clauses()) {
      if (clause.verb().head() < verb.first()) {
        found =
            agreeing(scene, clause.objects(), pronoun).stream()
                .filter(o -> Agreement.of(scene, o).agrees(participle))
                .findFirst()
                .or(keep(found));
      }
    }
    return found;
  }

  private static Supplier<Optional<Phrase>> keep(Optional<Phrase> found) {
    return () -> found;
  }

  /** "L'Alliance a répondu ; celle-ci lui impute": the phrase before that names and agrees. */
  static Optional<Phrase> latter(Scene scene, Phrase pronoun) {
    Optional<Phrase> found = Optional.empty();
    if (scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        || !scene.grammar().is(WordClass.LATTER, scene.head(pronoun).lower())) {
      return found;
    }
    for (Phrase phrase : scene.sentence().phrases()) {
      boolean named = phrase.last() < pronoun.first() && scene.name(phrase.head()).isPresent();
      if (named && Agreement.of(scene, phrase).agrees(scene.head(pronoun).morph())) {
        found = Optional.of(phrase);
      }
    }
    return found;
  }

  private static List<Phrase> agreeing(Scene scene, List<Phrase> phrases, Phrase pronoun) {
    return phrases.stream()
        .filter(p -> p.extent() < pronoun.first() && scene.head(p).pos().isNominal())
        .filter(p -> Agreement.of(scene, p).agrees(scene.head(pronoun).morph()))
        .toList();
  }

  /**
   * "Финляндия стала 31-й страной, которая вступила": what one is said to be does what one does.
   */
  static Optional<List<Phrase>> ofPredicate(Scene scene, Clause relative) {
    Optional<Phrase> noun =
        relative
            .noun()
            .filter(n -> relative.link() == Clause.Link.RELATIVE)
            .filter(n -> relative.subjects().contains(n) && scene.name(n.head()).isEmpty());
    return relative
        .governor()
        .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
        .filter(g -> !g.subjects().isEmpty() && !g.verb().negated())
        .filter(
            g -> noun.filter(n -> g.objects().contains(n) || g.obliques().contains(n)).isPresent())
        .map(Clause::subjects);
  }

  /** "вынудит Россию принять меры", "punished Russia for taking them": who is made or has done. */
  static Optional<Phrase> ofForced(Scene scene, Clause infinitive) {
    return infinitive
        .governor()
        .filter(g -> infinitive.link() == Clause.Link.INFINITIVE)
        .filter(g -> infinitive.noun().map(g.objects()::contains).orElse(true))
        .filter(g -> scene.grammar().is(WordClass.FORCING, g.verb().lemma()))
        .flatMap(g -> g.objects().stream().findFirst())
        .filter(o -> o.extent() < infinitive.verb().first())
        .or(() -> Blamed.of(scene, infinitive))
        .or(() -> ofNth(scene, infinitive));
  }

  /** "Finland became the 31st country to join": what one is said to be first to do one did. */
  static Optional<Phrase> ofNth(Scene scene, Clause infinitive) {
    return infinitive
        .governor()
        .filter(g -> infinitive.link() == Clause.Link.INFINITIVE && !g.verb().negated())
        .filter(g -> g.verb().perfect() || g.verb().tense() == Morph.Tense.PAST)
        .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
        .filter(
            g ->
                g.objects().stream()
                    .filter(n -> isPeople(scene, scene.head(n).lemma()))
                    .anyMatch(n -> n.extent() + 2 == infinitive.verb().first()))
        .flatMap(g -> g.subjects().stream().findFirst());
  }

  private static boolean isPeople(Scene scene, String noun) {
    return scene.grammar().is(WordClass.COUNTRY_WORD, noun)
        || scene.grammar().is(WordClass.MEETING_PEOPLE, noun)
        || scene.grammar().is(WordClass.ALLY, noun);
  }

  /** "Germany would not hear of it", "Elle a qualifié la Russie": subject and object are two. */
  static boolean isOther(Scene scene, Phrase pronoun, Entity entity) {
    return scene
        .owner(pronoun)
        .map(
            c ->
                c.subjects().contains(pronoun)
                    ? Stream.concat(c.objects().stream(), partners(scene, c)).toList()
                    : c.subjects().stream().filter(s -> !s.all().contains(pronoun)).toList())
        .orElse(List.of())
        .stream()
        .flatMap(s -> scene.name(s.head()).stream())
        .anyMatch(m -> m.entities().contains(entity));
  }

  /** "Après un entretien avec Antony Blinken, il a déclaré": whom the doer has spoken with. */
  private static Stream<Phrase> partners(Scene scene, Clause clause) {
    return clause.obliques().stream()
        .flatMap(o -> Stream.concat(Stream.of(o), scene.below(o).stream()))
        .filter(p -> scene.governs(WordClass.WITH, p))
        .flatMap(p -> Stream.concat(Stream.of(p), p.appositions().stream()));
  }

  /** ", accusant" past "d'expulser huit diplomates considérés comme des agents". */
  static Clause outer(Clause clause) {
    Clause at = clause.governor().orElse(clause);
    while (at.link() == Clause.Link.PARTICIPLE && at.governor().isPresent()) {
      at = at.governor().get();
    }
    return teller(at);
  }

  /** "a dit n'avoir aucune raison de combattre l'OTAN, accusant": past infinitives, who says it. */
  static Clause teller(Clause clause) {
    Clause finite = clause.finite();
    boolean said = finite != clause && finite.link() == Clause.Link.COMPLEMENT;
    return said ? finite.governor().orElse(finite) : finite;
  }

  /** A finite clause before; a relative one only where the pronoun's own hangs on it. */
  private static boolean isBefore(Scene scene, Clause clause, Phrase pronoun) {
    boolean governs =
        scene.owner(pronoun).flatMap(Clause::governor).filter(g -> g == clause).isPresent();
    return (clause.link() != Clause.Link.RELATIVE || governs)
        && clause.verb().isFinite()
        && clause.verb().first() < pronoun.first();
  }

  /** "Russia's row with NATO worsened when it expelled two": a row does nothing, its owner does. */
  static Optional<Mention> owner(Scene scene, Phrase subject, Predicate<Entity> party) {
    return subject.complements().stream()
        .filter(c -> scene.grammar().is(WordClass.OWNER, c.preposition()))
        .flatMap(c -> scene.name(c.head()).stream().flatMap(m -> m.entities().stream()))
        .filter(party)
        .map(e -> Resolver.mention(scene, scene.core(subject), e))
        .findFirst();
  }

  /** "Le président, Dmitri Medvedev, l'a qualifiée": nobody acts on himself so. */
  static boolean isOfDoer(Scene scene, Phrase pronoun, Phrase named) {
    return scene.owner(pronoun).stream()
        .flatMap(c -> c.subjects().stream().filter(s -> s.last() < c.verb().first()))
        .anyMatch(s -> s.first() <= named.first() && named.last() < pronoun.first());
  }
}
