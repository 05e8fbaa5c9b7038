package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Quotations that go on over sentences: « Le dialogue est rompu. Nous n'irons pas », a dit X. Who
 * speaks is told once; it holds for every sentence of the quotation, and "we" stands for the side
 * of who speaks.
 */
final class Quotations {

  private record Told(Scene scene, Voices voices, List<Draft> drafts) {}

  private final Sides sides;
  private final List<Told> sentences = new ArrayList<>();

  Quotations(Gazetteer gazetteer) {
    this.sides = new Sides(gazetteer);
  }

  void add(Scene scene, Voices voices, List<Draft> drafts) {
    sentences.add(new Told(scene, voices, drafts));
  }

  void complete() {
    sentences.stream()
        .flatMap(t -> t.drafts().stream())
        .filter(d -> isOpen(d) && d.speaker.isPresent())
        .forEach(
            d ->
                first(d).ifPresent(word -> join(d, meant(d.scene, word, d.speaker.orElseThrow()))));
    List<Span> spans = sentences.stream().map(t -> t.scene().sentence().span()).toList();
    for (Span quotation :
        sentences.isEmpty()
            ? List.<Span>of()
            : QuotationMarks.quotations(sentences.get(0).scene().text(), spans)) {
      List<Told> inside =
          sentences.stream().filter(t -> t.scene().sentence().span().overlaps(quotation)).toList();
      inside.stream()
          .flatMap(t -> t.voices().sayings().stream().filter(v -> isOutside(t, v, quotation)))
          .map(Voices.Voice::speaker)
          .findFirst()
          .or(() -> beside(inside, quotation))
          .ifPresent(voice -> inside.forEach(t -> hear(t, voice, quotation)));
    }
  }

  /** "« Nous le regrettons. Ce n'est pas tenable », selon le Conseil": named right behind it. */
  private static Optional<Mention> beside(List<Told> inside, Span quotation) {
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Told last = inside.get(inside.size() - 1);
    return last.scene().sentence().clauses().stream()
        .flatMap(c -> last.voices().of(c).stream())
        .filter(v -> v.clause().isEmpty())
        .map(Voices.Voice::speaker)
        .filter(m -> m.span().start() >= quotation.end())
        .findFirst();
  }

  /** Nobody does it, or "I met Lavrov" names the partner alone. */
  private static boolean isOpen(Draft draft) {
    return draft.agents.isEmpty() || Participants.isLone(draft) || isWithMe(draft);
  }

  /** "I discussed it with Biden and with Macron": whoever else took part, I did. */
  private static boolean isWithMe(Draft draft) {
    return draft.type == EventType.MEETING
        && first(draft).filter(m -> FirstPerson.isAlone(draft.scene, m.span())).isPresent();
  }

  /** The words of saying stand outside what is quoted. */
  private static boolean isOutside(Told told, Voices.Voice voice, Span quotation) {
    return voice.clause().filter(c -> !told.scene().verb(c).overlaps(quotation)).isPresent();
  }

  private void hear(Told told, Mention speaker, Span quotation) {
    for (Draft draft : told.drafts()) {
      if (draft.trigger.overlaps(quotation)) {
        if (draft.speaker.isEmpty()) {
          draft.speaker = Optional.of(speaker);
        }
        if (isOpen(draft)) {
          first(draft).ifPresent(word -> join(draft, meant(draft.scene, word, speaker)));
        }
      }
    }
  }

  /** Nobody is a doer twice; "said he" of nobody known makes no doer of "we". */
  private static void join(Draft draft, Mention doer) {
    boolean known =
        doer.entity().isPresent()
            && draft.agents.stream().anyMatch(a -> a.entity().equals(doer.entity()));
    boolean nobody =
        doer.entity().isEmpty()
            && draft.scene.grammar().is(WordClass.ANAPHOR, Token.lower(doer.words()));
    if (!known && !nobody) {
      draft.agents.add(doer);
    }
  }

  /** "nous" as the doer. */
  static Optional<Mention> first(Draft draft) {
    return Stream.concat(
            draft.fit.role(org.detente.lexicon.Role.AGENT).stream().map(Fit.Filler::mention),
            draft.clause.stream()
                .filter(c -> c.verb().isFinite() && !isBeside(draft, c))
                .flatMap(c -> Doers.of(draft.scene, c).stream())
                .map(p -> draft.scene.head(p).span())
                .map(w -> Mention.unresolved(w, w.of(draft.scene.text()))))
        .filter(m -> FirstPerson.is(draft.scene, m.span()))
        .filter(m -> Strangers.isVoiced(draft.type) || !FirstPerson.isPast(draft.scene, m.span()))
        .findFirst();
  }

  /** "Мы наблюдали усиление российского присутствия": we see it, and do not do it. */
  private static boolean isBeside(Draft draft, Clause clause) {
    return draft.type.family() == EventType.Family.FORCE
        && draft.noun.isPresent()
        && !draft.scene.verb(clause).overlaps(draft.trigger);
  }

  /** "I" is the speaker; "we" the one side that he or she speaks for, else the speaker. */
  private Mention meant(Scene scene, Mention word, Mention speaker) {
    if (FirstPerson.isAlone(scene, word.span())) {
      return speaker;
    }
    Optional<String> slug = speaker.entity();
    Set<String> of = slug.map(s -> sides.of(s, Optional.empty())).orElse(Set.of());
    return (of.size() == 1 ? of.stream().findFirst() : slug)
        .map(s -> Mention.of(word.span(), word.words(), s))
        .orElse(speaker);
  }
}
