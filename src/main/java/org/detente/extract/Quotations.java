package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
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
        .filter(d -> d.agents.isEmpty() && d.speaker.isPresent())
        .forEach(
            d -> first(d).ifPresent(word -> d.agents.add(meant(word, d.speaker.orElseThrow()))));
    List<Span> spans = sentences.stream().map(t -> t.scene().sentence().span()).toList();
    for (Span quotation :
        sentences.isEmpty()
            ? List.<Span>of()
            : QuotationMarks.quotations(sentences.get(0).scene().text(), spans)) {
      List<Told> inside =
          sentences.stream().filter(t -> t.scene().sentence().span().overlaps(quotation)).toList();
      inside.stream()
          .flatMap(t -> t.voices().sayings().stream().filter(v -> isOutside(t, v, quotation)))
          .findFirst()
          .ifPresent(voice -> inside.forEach(t -> hear(t, voice.speaker(), quotation)));
    }
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
        if (draft.agents.isEmpty()) {
          first(draft).ifPresent(word -> draft.agents.add(meant(word, speaker)));
        }
      }
    }
  }

  /** "nous" as the doer. */
  static Optional<Mention> first(Draft draft) {
    return draft.fit.role(org.detente.lexicon.Role.AGENT).stream()
        .map(Fit.Filler::mention)
        .filter(m -> draft.scene.grammar().is(WordClass.FIRST_PERSON, lower(m.words())))
        .findFirst();
  }

  private static String lower(String words) {
    return words.toLowerCase(java.util.Locale.ROOT);
  }

  /** The one side that the speaker speaks for, else the speaker. */
  private Mention meant(Mention word, Mention speaker) {
    Optional<String> slug = speaker.entity();
    Set<String> of = slug.map(s -> sides.of(s, Optional.empty())).orElse(Set.of());
    return (of.size() == 1 ? of.stream().findFirst() : slug)
        .map(s -> Mention.of(word.span(), word.words(), s))
        .orElse(speaker);
  }
}
