package org.detente.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** What a voice holds that no verb of saying brings: "По мнению Лаврова, …", "selon Moscou". */
record Opinions(Scene scene, Lexicon lexicon, Gazetteer gazetteer, Voices voices) {

  /** At most one a sentence: of the first clause that only such a voice tells. */
  Optional<Draft> held(FrameMatcher matcher, List<Draft> found) {
    Optional<Phrase> opener =
        scene.sentence().phrases().stream()
            .filter(p -> bring(scene, p) || isHis(p) || mark(p).isPresent())
            .filter(p -> sense(p).isPresent())
            .findFirst();
    if (opener.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = new Stance(scene, gazetteer);
    Predicate<Clause> saying = c -> Voices.attribution(scene, c, matcher).isPresent();
    Optional<Clause> said =
        scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.MAIN || c.link() == Clause.Link.COORDINATED)
            .findFirst()
            .filter(c -> !saying.test(c) || scene.content(c).isEmpty())
            .filter(c -> !Mood.isHypothetical(scene.grammar(), c))
            .filter(c -> c.verb().isFinite());
    Optional<Mention> voice =
        voices
            .ofAll()
            .or(
                () ->
                    said.flatMap(voices::of)
                        .filter(v -> v.clause().isEmpty())
                        .map(Voices.Voice::speaker))
            .filter(v -> stance.isVoice(v) && !isNational(opener.get()));
    return voice
        .filter(v -> found.stream().allMatch(NotSaid::isAsideOfNobody))
        .filter(v -> words(opener.get()).length() > 1)
        .map(v -> draft(opener.get(), said, v, stance));
  }

  /** "selon Moscou"; "Pour Moscou, …", at the head of what is so for it. */
  static boolean bring(Scene scene, Phrase phrase) {
    int behind = phrase.extent() + 1;
    return scene.governs(WordClass.SPEAKER, phrase)
        || phrase.first() == 1
            && scene.governs(WordClass.PURPOSE, phrase)
            && !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
            && behind < scene.sentence().tokens().size()
            && scene.token(behind).form().equals(",")
            && scene
                .name(phrase.head())
                .filter(m -> m.entities().stream().anyMatch(e -> e.kind().isAgent()))
                .isPresent();
  }

  /** "selon le Norvégien": somebody from there, not his state. */
  private boolean isNational(Phrase phrase) {
    return scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower())
        && scene.head(phrase).morph().number() != 'p'
        && !gazetteer.demonym(scene.head(phrase).lower()).isEmpty();
  }

  private Draft draft(Phrase opener, Optional<Clause> said, Mention voice, Stance stance) {
    Optional<Mention> asked = said.flatMap(s -> stance.asked(s, stance.sides(voice)));
    EventType type =
        said.filter(stance::isWrong).isPresent()
            ? EventType.ACCUSATION
            : asked.isPresent() ? EventType.DEMAND : EventType.POSITION;
    Fit fit =
        new Fit(
            sense(opener).orElseThrow(),
            Optional.empty(),
            Optional.of(opener),
            Map.of(),
            said.stream().toList(),
            Optional.empty());
    Draft draft =
        new Draft(
            scene,
            fit,
            type,
            scene.sentence().cover(start(opener), Math.max(opener.head(), opener.extent())));
    draft.agents.add(voice);
    draft.speaker = Optional.of(voice);
    (type == EventType.ACCUSATION ? said.flatMap(stance::blamed) : asked)
        .ifPresent(draft.targets::add);
    Span words = words(opener);
    draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
    draft.traits.add(Trait.WHAT_IS_SAID);
    return draft;
  }

  /** "по его словам". */
  private boolean isHis(Phrase phrase) {
    return scene.isPossessive(phrase.first()) && phrase.preposition().contains("+");
  }

  /** "по словам" as an entry has it: its first word, with the others behind it. */
  private Optional<Sense> sense(Phrase phrase) {
    String[] words = entry(phrase);
    return lexicon.senses(words[0]).stream()
        .filter(s -> s.pos().bringsVoice())
        .filter(s -> words.length == 1 ? s.fixed().isEmpty() : s.fixed().contains(words[1]))
        .findFirst();
  }

  /** "Лавров: …", in a headline "… – Лавров". */
  private Optional<String> mark(Phrase phrase) {
    return Voices.mark(scene, phrase).filter(i -> phrase.isBare()).map(i -> scene.token(i).form());
  }

  private String[] entry(Phrase phrase) {
    if (mark(phrase).isPresent()) {
      return new String[] {mark(phrase).get()};
    }
    String preposition = phrase.preposition().replaceFirst("\\+.*", "");
    String all = isHis(phrase) ? preposition + " " + scene.head(phrase).lower() : preposition;
    return all.split(" ", 2);
  }

  /** Where its preposition begins. */
  private int start(Phrase phrase) {
    int before = phrase.isBare() ? 0 : phrase.preposition().split("[ ']").length;
    return Math.max(0, phrase.first() - before);
  }

  /**
   * Behind its name and what is told of it: "по словам Лаврова, которого цитирует агентство, …".
   */
  private int behind(Phrase opener) {
    int named = opener.appositions().stream().mapToInt(Phrase::extent).max().orElse(0);
    int end = comma(Math.max(opener.extent(), named) + 1);
    return end + 1 < scene.sentence().tokens().size()
            && scene.grammar().is(WordClass.RELATIVE, scene.token(end + 1).lemma())
        ? comma(end + 1)
        : end;
  }

  private int comma(int from) {
    return IntStream.range(from, scene.sentence().tokens().size())
        .filter(i -> WhereSaidBegins.isMark(scene, i))
        .findFirst()
        .orElse(from);
  }

  /** "…, сообщает агентство": where it is from is not what is held. */
  private int source(int from, int end) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.MAIN && c.verb().first() > from + 1)
        .filter(c -> scene.grammar().is(WordClass.QUOTATIVE, c.verb().lemma()))
        .filter(c -> scene.token(c.verb().first() - 1).form().equals(","))
        .filter(c -> c.subjects().stream().anyMatch(s -> s.first() > c.verb().head()))
        .mapToInt(c -> c.verb().first() - 1)
        .min()
        .orElse(end);
  }

  /** The sentence behind the voice or before it. */
  private Span words(Phrase opener) {
    int end = scene.sentence().tokens().size() - 1;
    boolean before = opener.extent() < end - 1;
    int from = start(opener) == 0 ? behind(opener) : 0;
    int to = !before ? start(opener) - 1 : source(Math.max(from, opener.extent()), end);
    int first =
        IntStream.range(from, to)
            .filter(i -> !WhereSaidBegins.isMark(scene, i))
            .findFirst()
            .orElse(Math.min(from, end));
    int last =
        IntStream.iterate(to, i -> i > first, i -> i - 1)
            .filter(i -> Character.isLetterOrDigit(scene.token(i).form().charAt(0)))
            .findFirst()
            .orElse(first);
    return scene.sentence().cover(first, QuoteMarks.closed(scene, first, last));
  }
}
