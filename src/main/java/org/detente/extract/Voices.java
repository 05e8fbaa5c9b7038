package org.detente.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Who says which clause of a sentence: "a annoncé X", "selon X", "comme X l'a dit". */
final class Voices {

  /**
   * A voice.
   *
   * @param speaker who speaks
   * @param clause the clause of saying, absent for "selon X"
   */
  record Voice(Mention speaker, Optional<Clause> clause) {}

  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private final Map<Clause, Voice> voices = new IdentityHashMap<>();
  private final Map<Clause, Mention> authors = new IdentityHashMap<>();
  private final List<Voice> sayings = new ArrayList<>();
  private Optional<Mention> ofAll = Optional.empty();

  Voices(Scene scene, FrameMatcher matcher, Gazetteer gazetteer, Resolver resolver, Memory memory) {
    List<Clause> clauses = scene.sentence().clauses();
    Bringers bringers = new Bringers(scene, gazetteer);
    for (Clause clause : clauses) {
      attribution(scene, clause, matcher)
          .filter(m -> !bringers.are(clause, m))
          .ifPresent(
              m -> {
                sayings.add(new Voice(m, Optional.of(clause)));
                spread(scene, clause, new Voice(m, Optional.of(clause)));
              });
    }
    inText(scene, resolver);
    headline(scene, resolver);
    ofHis(scene, memory);
    for (Clause clause : clauses) {
      relative(scene, clause, resolver);
      for (Phrase oblique : clause.obliques()) {
        boolean relative =
            clause.link() == Clause.Link.RELATIVE && oblique.preposition().equals(clause.marker());
        if (Opinions.bring(scene, oblique) && !relative) {
          named(scene, oblique, resolver)
              .filter(v -> !bringers.isOutlet(v))
              .ifPresent(
                  v -> clauses.forEach(c -> voices.putIfAbsent(c, new Voice(v, Optional.empty()))));
        }
      }
    }
    if (clauses.isEmpty() && ofAll.isEmpty()) {
      ofAll =
          scene.sentence().phrases().stream()
              .filter(p -> scene.governs(WordClass.SPEAKER, p))
              .flatMap(p -> named(scene, p, resolver).stream())
              .findFirst();
    }
    memory.voice.hear(gazetteer, sayings, clauses.stream().flatMap(c -> of(c).stream()).toList());
  }

  private static Optional<Mention> named(Scene scene, Phrase oblique, Resolver resolver) {
    Predicate<Entity> speaks =
        scene.head(oblique).pos() == Pos.PRON
            ? e -> e.kind() == EntityKind.PERSON
            : e -> e.kind().isAgent();
    return resolver
        .resolve(scene, oblique, speaks)
        .or(() -> Optional.of(resolver.mention(scene, oblique, e -> false)));
  }

  /** "…, говорится в заявлении МИД": whose text it is that says so. */
  private void inText(Scene scene, Resolver resolver) {
    for (Clause clause : scene.sentence().clauses()) {
      boolean told =
          clause.verb().voice() == VerbGroup.Voice.PASSIVE
              && scene.grammar().is(WordClass.QUOTATIVE, clause.verb().lemma());
      clause.obliques().stream()
          .filter(p -> told && scene.governs(WordClass.WHERE, p))
          .flatMap(p -> author(scene, clause, p).stream())
          .flatMap(a -> resolver.resolve(scene, a, e -> e.kind().isAgent()).stream())
          .findFirst()
          .ifPresent(
              m -> {
                authors.put(clause, m);
                spread(scene, clause, new Voice(m, Optional.of(clause)));
              });
    }
  }

  /** Whose text a clause names that says so: "…, говорится в заявлении МИД". */
  Optional<Mention> author(Clause saying) {
    return Optional.ofNullable(authors.get(saying));
  }

  /** Who alone speaks in a sentence without a verb: "По мнению МИД, это ошибка". */
  Optional<Mention> ofAll() {
    return ofAll;
  }

  /** Who is named on the text, or right behind it. */
  private static Optional<Phrase> author(Scene scene, Clause clause, Phrase text) {
    return Stream.concat(text.complements().stream(), clause.subjects().stream())
        .filter(p -> p.first() == text.last() + 1 && scene.name(text.head()).isEmpty())
        .findFirst();
  }

  /** "По его словам": the person the text spoke of last. */
  private void ofHis(Scene scene, Memory memory) {
    scene.sentence().phrases().stream()
        .filter(p -> scene.isPossessive(p.first()) && p.preposition().contains("+"))
        .filter(p -> scene.grammar().is(WordClass.SPEAKER, opener(scene, p)))
        .flatMap(
            p ->
                memory
                    .voice
                    .of(scene, scene.token(p.first()))
                    .or(() -> memory.pronoun(scene.token(p.first()), Voices::isPerson, true, false))
                    .map(e -> Resolver.mention(scene, scene.token(p.first()).span(), e))
                    .stream())
        .findFirst()
        .ifPresent(
            m -> {
              List<Clause> clauses = scene.sentence().clauses();
              ofAll = clauses.isEmpty() ? Optional.of(m) : ofAll;
              clauses.forEach(c -> voices.putIfAbsent(c, new Voice(m, Optional.empty())));
            });
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON;
  }

  /** "по … словам" as the preposition that it is with a name: "по словам+gen". */
  private static String opener(Scene scene, Phrase phrase) {
    String first = phrase.preposition().substring(0, phrase.preposition().indexOf('+'));
    return first + " " + scene.head(phrase).lower() + "+gen";
  }

  /** "le ministre, selon lequel l'Alliance ment": the noun before says the relative clause. */
  private void relative(Scene scene, Clause clause, Resolver resolver) {
    if (clause.link() == Clause.Link.RELATIVE
        && scene.grammar().is(WordClass.SPEAKER, clause.marker())) {
      clause
          .noun()
          .flatMap(n -> resolver.resolve(scene, n, e -> e.kind().isAgent()))
          .ifPresent(m -> voices.put(clause, new Voice(m, Optional.empty())));
    }
  }

  /** "Lavrov: …", "… – Лавров": who stands before a colon, or after a headline's last dash. */
  private void headline(Scene scene, Resolver resolver) {
    for (Phrase phrase : scene.sentence().phrases()) {
      boolean before = mark(scene, phrase).filter(i -> i > phrase.extent()).isPresent();
      boolean after = !before && mark(scene, phrase).isPresent();
      if (phrase.isBare() && (before || after)) {
        Optional<Mention> speaker =
            resolver.resolve(
                scene, phrase, e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST);
        ofAll = scene.sentence().clauses().isEmpty() ? ofAll.or(() -> speaker) : ofAll;
        for (Clause clause : scene.sentence().clauses()) {
          boolean said = before == clause.verb().first() > phrase.first();
          speaker
              .filter(s -> said)
              .ifPresent(s -> voices.putIfAbsent(clause, new Voice(s, Optional.empty())));
        }
      }
    }
  }

  /** The colon behind who stands first, or the dash before who stands last in a headline. */
  static Optional<Integer> mark(Scene scene, Phrase phrase) {
    List<Token> tokens = scene.sentence().tokens();
    int end = 1 + (scene.name(phrase.head()).isPresent() ? withName(phrase) : phrase.extent());
    if (phrase.first() == 0 && end < tokens.size() && tokens.get(end).form().equals(":")) {
      return Optional.of(end);
    }
    boolean after =
        scene.block().kind() == Block.Kind.TITLE
            && end == tokens.size()
            && phrase.first() > 0
            && DASHES.contains(tokens.get(phrase.first() - 1).form());
    return after ? Optional.of(phrase.first() - 1) : Optional.empty();
  }

  /** "Представитель МИД Мария Захарова": a title and the name beside it. */
  private static int withName(Phrase title) {
    return title.appositions().stream().mapToInt(Phrase::extent).reduce(title.extent(), Math::max);
  }

  /** The voice that says {@code clause}, if not the outlet's own. */
  Optional<Voice> of(Clause clause) {
    return Optional.ofNullable(voices.get(clause));
  }

  /** Every voice with a clause of saying, in order, whether or not it governs another. */
  List<Voice> sayings() {
    return List.copyOf(sayings);
  }

  static Optional<Mention> attribution(Scene scene, Clause clause, FrameMatcher matcher) {
    if (!clause.verb().isFinite()) {
      return Optional.empty();
    }
    return matcher.verb(scene, clause).stream()
        .filter(f -> f.sense().effect() == Sense.Effect.ATTRIBUTION)
        .flatMap(f -> f.role(Role.AGENT).stream())
        .filter(f -> f.phrase().filter(p -> isAct(scene, p, matcher)).isEmpty())
        .map(Fit.Filler::mention)
        .findFirst();
  }

  /** "The plan, approved by the ministers, foresees the deployment": what is done says nothing. */
  private static boolean isAct(Scene scene, Phrase phrase, FrameMatcher matcher) {
    return scene.name(phrase.head()).isEmpty()
        && scene.head(phrase).pos() == Pos.NOUN
        && !matcher.noun(scene, phrase).isEmpty();
  }

  /** To what it governs; where it governs nothing, to what stands before it in the sentence. */
  private void spread(Scene scene, Clause saying, Voice voice) {
    SpokenClauses spoken = new SpokenClauses(scene, saying);
    scene.sentence().clauses().stream().filter(spoken::contain).forEach(c -> voices.put(c, voice));
  }
}
