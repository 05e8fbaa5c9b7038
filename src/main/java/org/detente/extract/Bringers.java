package org.detente.extract;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Who only brings the news, or is nobody that the text knows, and so is no voice in it. */
record Bringers(Scene scene, Gazetteer gazetteer) {

  /** True for whom the clause of saying names, and who is no voice. */
  boolean are(Clause clause, Mention speaker) {
    return isOutlet(speaker) || isNobody(speaker) || isOfMedia(clause, speaker);
  }

  /** "я сказал ему": told by what is around the quotation; "a-t-il dit": of nobody known. */
  private boolean isNobody(Mention speaker) {
    String words = Token.lower(speaker.words());
    return speaker.entity().isEmpty()
        && (FirstPerson.is(scene, speaker.span())
            || words.startsWith("-") && scene.grammar().is(WordClass.ANAPHOR, words));
  }

  /** "передаёт наш корреспондент", "пишет «Обозреватель»": whom nobody knows, bringing news. */
  private boolean isOfMedia(Clause clause, Mention speaker) {
    boolean brings =
        clause.verb().tense() == Morph.Tense.PRESENT
            && scene.grammar().is(WordClass.MEDIA, clause.verb().lemma());
    return speaker.entity().isEmpty()
        && (brings
            || IntStream.rangeClosed(
                    scene.index(speaker.span().start()), scene.index(speaker.span().end() - 1))
                .mapToObj(scene::token)
                .filter(t -> t.pos() == Pos.NOUN)
                .limit(1)
                .anyMatch(t -> scene.grammar().is(WordClass.MEDIA, t.lemma())));
  }

  /** "передаёт РИА Новости": an agency or paper, however its name came to be read. */
  boolean isOutlet(Mention speaker) {
    return Stream.concat(
            speaker.entity().flatMap(gazetteer::entity).stream(),
            speaker.entity().isPresent()
                ? Stream.empty()
                : gazetteer.names(scene.text(), speaker.span()).stream()
                    .flatMap(n -> n.entities().stream()))
        .anyMatch(e -> e.kind() == EntityKind.SOURCE);
  }
}
