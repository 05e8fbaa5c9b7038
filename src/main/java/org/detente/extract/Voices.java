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

  private static final Set<String> CLOSING = Set.of("\"", "”", "»", "''");
  private static final Set<String> DASHES = Set.of("–", "—", "-");
  private static final Set<String> PAUSES = Set.of(",", "?", "!");

  private final Map<Clause, Voice> voices = new IdentityHashMap<>();
  private final List<Voice> sayings = new ArrayList<>();

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
        if (scene.governs(WordClass.SPEAKER, oblique) && !relative) {
          Predicate<Entity> speaks =
              scene.head(oblique).pos() == Pos.PRON
                  ? e -> e.kind() == EntityKind.PERSON
                  : e -> e.kind().isAgent();
          Optional<Mention> speaker = resolver.resolve(scene, oblique, speaks);
          Mention voice = speaker.orElseGet(() -> resolver.mention(scene, oblique, e -> false));
          if (bringers.isOutlet(voice)) {
            continue;
          }
          clauses.forEach(c -> voices.putIfAbsent(c, new Voice(voice, Optional.empty())));
        }
      }
    }
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
          .map(m -> new Voice(m, Optional.of(clause)))
          .ifPresent(v -> spread(scene, clause, v));
    }
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
                    .pronoun(
                        scene.token(p.first()), e -> e.kind() == EntityKind.PERSON, true, false)
                    .map(e -> Resolver.mention(scene, scene.token(p.first()).span(), e))
                    .stream())
        .findFirst()
        .ifPresent(
            m ->
                scene
                    .sentence()
                    .clauses()
                    .forEach(c -> voices.putIfAbsent(c, new Voice(m, Optional.empty()))));
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
    List<Token> tokens = scene.sentence().tokens();
    for (Phrase phrase : scene.sentence().phrases()) {
      int end = phrase.extent() + 1;
      boolean before =
          phrase.first() == 0 && end < tokens.size() && tokens.get(end).form().equals(":");
      boolean after =
          scene.block().kind() == Block.Kind.TITLE
              && end == tokens.size()
              && phrase.first() > 0
              && DASHES.contains(tokens.get(phrase.first() - 1).form());
      if (phrase.isBare() && (before || after)) {
        Optional<Mention> speaker =
            resolver.resolve(
                scene, phrase, e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST);
        for (Clause clause : scene.sentence().clauses()) {
          boolean said = before == clause.verb().first() > phrase.first();
          speaker
              .filter(s -> said)
              .ifPresent(s -> voices.putIfAbsent(clause, new Voice(s, Optional.empty())));
        }
      }
    }
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
        .map(Fit.Filler::mention)
        .findFirst();
  }

  /** To what it governs; where it governs nothing, to what stands before it in the sentence. */
  private void spread(Scene scene, Clause saying, Voice voice) {
    List<Clause> content = scene.content(saying);
    boolean as =
        saying.link() == Clause.Link.ADVERBIAL && scene.grammar().is(WordClass.AS, saying.marker());
    boolean aside =
        scene.grammar().is(WordClass.SAYING, saying.verb().lemma())
            && saying.subjects().stream()
                .filter(s -> s.extent() < saying.verb().first() && s.first() > 0)
                .anyMatch(s -> isSetOff(scene, s.first() - 1));
    boolean inverted =
        Stream.concat(saying.subjects().stream(), saying.obliques().stream())
            .limit(1)
            .anyMatch(s -> s.first() > saying.verb().first());
    for (Clause clause : scene.sentence().clauses()) {
      boolean said =
          content.isEmpty()
              ? (as || aside || inverted && clause.verb().head() < saying.verb().head())
                  && clause != saying
              : governedBy(clause, content);
      if (said) {
        voices.put(clause, voice);
      }
    }
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
