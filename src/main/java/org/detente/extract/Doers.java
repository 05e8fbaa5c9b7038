package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;

/** Who does what a verb says: its subject, "par …" in the passive, or the governor's doer. */
final class Doers {

  private Doers() {}

  /** The phrases, empty when the clause names no doer. */
  static List<Phrase> of(Scene scene, Clause clause) {
    if (isCaused(scene, clause)) {
      return clause.governor().map(Clause::subjects).orElse(List.of());
    }
    if (clause.verb().voice() == Voice.PASSIVE || clause.verb().voice() == Voice.DATIVE) {
      List<Phrase> by = Agentive.of(scene, clause);
      return by.isEmpty() ? asking(scene, clause) : by;
    }
    if (isDeed(scene, clause)) {
      return clause.governor().map(g -> of(scene, g)).orElse(List.of());
    }
    if (isBeside(scene, clause)) {
      return of(scene, Antecedents.outer(clause));
    }
    if (!clause.subjects().isEmpty()) {
      return Conjectures.isNeedful(scene, clause)
          ? List.of()
          : Antecedents.ofPredicate(scene, clause).orElse(clause.subjects());
    }
    List<Phrase> owners = owners(scene, clause);
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Phrase> house = InTheirHouse.of(scene, clause);
    if (house.isPresent()) {
      return List.of(house.get());
    }
    if (isHeadline(clause) || clause.link() == Clause.Link.COMPLEMENT || isMoved(clause)) {
      return clause.noun().map(n -> scene.listOf(named(scene, n))).stream().toList();
    }
    Optional<Phrase> told = controller(scene, clause).or(() -> Antecedents.ofForced(scene, clause));
    if (told.isPresent()) {
      return List.of(told.get());
    }
    if (Doerless.is(scene, clause)) {
      return List.of();
    }
    if (Leading.is(scene, clause)) {
      return Leading.doers(scene, clause);
    }
    boolean controlled =
        clause.link() == Clause.Link.INFINITIVE || clause.link() == Clause.Link.COORDINATED;
    return controlled && !isExpletive(scene, clause)
        ? clause
            .governor()
            .filter(g -> g != clause)
            .map(g -> by(scene, clause, g))
            .orElse(List.of())
        : List.of();
  }

  /** "Trump a annoncé le retrait, accusant Moscou", ", tout en offrant": the main subject. */
  private static boolean isBeside(Scene scene, Clause clause) {
    int first = clause.verb().first();
    boolean within = scene.grammar().is(WordClass.PARTICIPLE_OPENER, scene.token(first).lower());
    int before = within ? first : first - 1;
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && before > 0
        && scene.grammar().is(WordClass.PARTICIPLE_OPENER, scene.token(before).form())
        && clause
            .governor()
            .filter(g -> g.verb().first() < before)
            .map(g -> Antecedents.outer(clause))
            .filter(g -> g.verb().isFinite() && !g.subjects().isEmpty())
            .isPresent();
  }

  /** "le Conseil né à Rome": the noun of a participle that is not passive has done it. */
  private static boolean isMoved(Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().voice() == Voice.ACTIVE
        && clause.verb().form() == Morph.Form.PAST_PARTICIPLE;
  }

  /** "had been asked to come by Anders Fogh Rasmussen": who asks stands after what is asked. */
  private static List<Phrase> asking(Scene scene, Clause clause) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE && c.verb().voice() == Voice.ACTIVE)
        .filter(c -> c.governor().filter(g -> g == clause).isPresent() && c.objects().isEmpty())
        .flatMap(c -> Agentive.of(scene, c).stream())
        .filter(p -> !scene.grammar().all(WordClass.OWNER).isEmpty())
        .toList();
  }

  /** "Putin signed a decree suspending the treaty": who signs it suspends. */
  private static boolean isDeed(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().voice() == Voice.ACTIVE
        && clause
            .noun()
            .filter(n -> scene.grammar().is(WordClass.DEED, scene.head(n).lemma()))
            .filter(n -> clause.governor().filter(g -> g.objects().contains(n)).isPresent())
            .isPresent();
  }

  /** "had the officer thrown out": the clause of who has it done, else the clause itself. */
  static Clause causing(Scene scene, Clause clause) {
    return isCaused(scene, clause) ? clause.governor().orElse(clause) : clause;
  }

  /** "had the officer thrown out": who has it done does it. */
  private static boolean isCaused(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().voice() == Voice.PASSIVE
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.PERFECT_AUXILIARY, g.verb().lemma()))
            .filter(g -> !scene.grammar().all(WordClass.OWNER).isEmpty())
            .filter(g -> clause.noun().filter(g.objects()::contains).isPresent())
            .filter(g -> g.subjects().stream().allMatch(s -> scene.name(s.head()).isPresent()))
            .isPresent()
        && !isSuffered(scene, clause);
  }

  /** "had their accreditation revoked": who has his own taken from him does not do it. */
  static boolean isSuffered(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().voice() == Voice.PASSIVE
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.UNDERGOING, g.verb().lemma()))
            .filter(g -> clause.noun().filter(g.objects()::contains).isPresent())
            .isPresent()
        && clause.noun().filter(n -> scene.isPossessive(n.first())).isPresent();
  }

  /** "It is time to ask": nobody asks. */
  private static boolean isExpletive(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
            .filter(
                g ->
                    g.subjects().stream()
                        .anyMatch(
                            s -> scene.grammar().is(WordClass.OF_THING, scene.head(s).lower())))
            .isPresent();
  }

  /** "Kislyak was heard to demand", "were told to leave": the subject of the passive before. */
  private static Optional<Phrase> controller(Scene scene, Clause clause) {
    return clause
        .governor()
        .filter(g -> clause.link() == Clause.Link.INFINITIVE && clause.noun().isEmpty())
        .filter(g -> g.verb().voice() == Voice.PASSIVE && g.verb().isFinite())
        .filter(g -> scene.grammar().is(WordClass.INFINITIVE_MARKER, clause.marker()))
        .flatMap(g -> g.subjects().stream().findFirst());
  }

  /** "a été contrainte de fermer": who is made to do it does it. */
  private static List<Phrase> by(Scene scene, Clause clause, Clause governor) {
    boolean made =
        clause.link() == Clause.Link.INFINITIVE
            && governor.verb().voice() == Voice.PASSIVE
            && governor.verb().isFinite();
    return made ? governor.subjects() : of(scene, governor);
  }

  /**
   * "la décision de Moscou de suspendre", "Georgia's bid to join", "le refus par la Hongrie
   * d'accorder", "la possibilité pour l'Ukraine de rejoindre".
   */
  private static List<Phrase> owners(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        ? clause.noun().stream()
            .filter(n -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(n).lemma()))
            .flatMap(n -> n.complements().stream())
            .filter(
                c ->
                    scene.governs(WordClass.GENITIVE, c)
                        || scene.governs(WordClass.OWNER, c)
                        || scene.governs(WordClass.AGENTIVE, c)
                        || scene.governs(WordClass.PURPOSE, c))
            .limit(1)
            .toList()
        : List.of();
  }

  /** "Russia to suspend its mission": the infinitive of a headline has its doer before it. */
  static boolean isHeadline(Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause.governor().isEmpty()
        && clause.noun().filter(Phrase::isBare).isPresent();
  }

  /** "Yeltsin likely to sign": of a headline's adjective the name right before it. */
  private static Phrase named(Scene scene, Phrase predicate) {
    return scene.head(predicate).pos() == Pos.ADJ
        ? scene.sentence().phrases().stream()
            .filter(p -> p.isBare() && p.extent() == predicate.first() - 1)
            .findFirst()
            .orElse(predicate)
        : predicate;
  }

  /** What is acted on: the direct objects; of a passive its subject, and what that is made. */
  static List<Phrase> patients(Clause clause) {
    if (clause.verb().voice() != Voice.PASSIVE) {
      return clause.objects();
    }
    List<Phrase> patients = new ArrayList<>(clause.subjects());
    patients.addAll(clause.objects());
    return patients;
  }
}
