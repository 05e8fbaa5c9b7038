package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EntityKind;

/**
 * What stands behind a preposition that a verb asks for.
 *
 * @param fixed the word that the sense needs beside its verb
 */
record Obliques(Scene scene, Clause clause, Sense sense, Optional<Phrase> fixed) {

  /** From the doer to what hangs on it, words: a preposition, an owner and its mark. */
  private static final int REACH = 4;

  /**
   * With the verb, else on a noun beside it; "Министры обсудили сотрудничество с Россией": on the
   * object it names no doer.
   */
  List<Phrase> of(String preposition, Role role) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase oblique : clause.obliques()) {
      if (oblique.preposition().equals(preposition)
          && !(role == Role.AGENT && (isOwned(oblique) || isMeantFor(oblique)))
          && !(role == Role.TARGET && isSetting(oblique))
          && !(role == Role.OBJECT && isOnDoer(oblique))
          && !Accreditations.isPost(scene, clause, oblique)) {
        found.add(oblique);
      }
    }
    if (role == Role.OBJECT && found.size() > 1) {
      // "appellent à une reprise des négociations au format Normandie": one thing is asked.
      found.removeAll(found.stream().filter(p -> hangsOnOne(p, found)).toList());
    }
    if (scene.grammar().is(WordClass.DATIVE, preposition)
        && clause.verb().voice() == Voice.DATIVE) {
      found.addAll(clause.subjects());
    }
    if (role == Role.OBJECT && scene.grammar().is(WordClass.GENITIVE, preposition)) {
      ofWhich().ifPresent(found::add);
    }
    if (found.isEmpty()) {
      List<Phrase> hosts = new ArrayList<>();
      if (role != Role.AGENT) {
        hosts.addAll(Doers.patients(clause));
      }
      if (role != Role.OBJECT || !isDoneBySubject()) {
        hosts.addAll(clause.subjects());
      }
      fixed.ifPresent(hosts::add);
      for (Phrase host : hosts) {
        if (!scene.grammar().is(WordClass.GENITIVE, preposition)
            || fixed.filter(f -> f == host).isPresent()
            || role == Role.OBJECT && isAddressee(host)) {
          scene.below(host).stream()
              .filter(p -> p.preposition().equals(preposition))
              .filter(
                  p ->
                      !(role == Role.AGENT && (isOwned(p) || isMeantFor(p)))
                          && !Accreditations.isPost(scene, clause, host, p))
              .filter(
                  p ->
                      !scene.grammar().is(WordClass.GENITIVE, preposition)
                          || host.complements().contains(p))
              .findFirst()
              .ifPresent(found::add);
        }
      }
    }
    return role == Role.AGENT ? found : withoutFronted(found);
  }

  private boolean hangsOnOne(Phrase phrase, List<Phrase> others) {
    Optional<Phrase> host = scene.host(phrase);
    for (int steps = 0; host.isPresent() && steps < REACH; steps++) {
      if (others.contains(host.get())) {
        return true;
      }
      host = scene.host(host.get());
    }
    return false;
  }

  /** "le traité dont ils se sont retirés", "s'en retirera": a pronoun of belonging. */
  private Optional<Phrase> ofWhich() {
    if (clause.link() == Clause.Link.RELATIVE
        && scene.grammar().is(WordClass.RELATIVE_GENITIVE, clause.marker())) {
      return clause.noun();
    }
    return IntStream.range(clause.verb().first(), clause.verb().head())
        .filter(i -> clause.verb().voice() == Voice.REFLEXIVE)
        .filter(i -> scene.token(i).pos() == Pos.PRON)
        .filter(i -> scene.grammar().is(WordClass.OTHER_CLITIC, scene.token(i).lower()))
        .mapToObj(Phrase::word)
        .findFirst();
  }

  /**
   * "a accusé l'Otan de provocations", "a menacé Moscou de sanctions": a name that is the one hit
   * owns nothing, so what follows is the verb's.
   */
  private boolean isAddressee(Phrase host) {
    return scene.head(host).pos() == Pos.PROPN
        && host.head() == host.last()
        && sense.bindings().stream()
            .anyMatch(b -> b.role() == Role.TARGET && b.slot().kind() == Slot.Kind.DIRECT_OBJECT);
  }

  /** "A spokesperson for the ministry called the embassy": what hangs on the doer is no object. */
  private boolean isOnDoer(Phrase oblique) {
    return oblique.last() < clause.verb().first()
        && isDoneBySubject()
        && clause.subjects().stream()
            .filter(s -> scene.head(s).pos() == Pos.NOUN)
            .anyMatch(s -> s.last() < oblique.first() && oblique.first() - s.last() <= REACH);
  }

  /**
   * "constitue une menace pour la Russie": for whom it is one does not say who holds so; "est
   * inacceptable pour la Russie" does.
   */
  private boolean isMeantFor(Phrase oblique) {
    return scene.governs(WordClass.PURPOSE, oblique)
        && oblique.first() > clause.verb().head()
        && fixed.filter(f -> scene.head(f).pos() == Pos.ADJ).isEmpty();
  }

  private boolean isDoneBySubject() {
    return clause.verb().voice() == Voice.ACTIVE
        && sense.bindings().stream()
            .anyMatch(b -> b.role() == Role.AGENT && b.slot().kind() == Slot.Kind.SUBJECT);
  }

  /**
   * "À Bucarest, les Alliés ont refusé": at the head of a sentence where, not to whom; "suspended
   * over the war with Georgia", "en réponse aux agissements russes en Ukraine": who the cause or
   * what is answered is with is not whom it hits.
   */
  private boolean isSetting(Phrase oblique) {
    Phrase outermost = scene.outermost(oblique);
    boolean answered = outermost != oblique && scene.governs(WordClass.RESPONSE, outermost);
    return answered
        || scene.host(oblique).filter(h -> scene.governs(WordClass.CAUSE, h)).isPresent()
        || oblique.last() < clause.verb().first()
            && clause.subjects().stream().anyMatch(s -> s.first() > oblique.last())
            && scene.governs(WordClass.WHERE, oblique)
            && scene
                .name(oblique.head())
                .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
                .isPresent();
  }

  /**
   * "near its border with NATO", "spoke following talks with Poland": what hangs on somebody's own,
   * or on what came before, takes no part.
   */
  private boolean isOwned(Phrase oblique) {
    return scene
        .host(oblique)
        .filter(clause.obliques()::contains)
        .filter(
            h ->
                scene.isPossessive(h.first())
                    || scene.governs(WordClass.AFTER, h) && scene.head(h).pos() == Pos.NOUN)
        .isPresent();
  }

  /**
   * "Following up on the adoption of the programme, both sides agreed on steps": of two phrases
   * with one preposition the verb's own is the one behind it.
   */
  private List<Phrase> withoutFronted(List<Phrase> phrases) {
    List<Phrase> behind = phrases.stream().filter(p -> p.first() > clause.verb().last()).toList();
    boolean fronted =
        phrases.stream()
            .anyMatch(p -> clause.subjects().stream().anyMatch(s -> s.first() > p.last()));
    return fronted && !behind.isEmpty() ? behind : phrases;
  }
}
