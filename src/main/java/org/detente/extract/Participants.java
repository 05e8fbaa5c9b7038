package org.detente.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/** Who else takes part in an encounter than whom its own words name. */
final class Participants {

  /** "took part in a joint exercise with NATO": he who does so is not named beside the noun. */
  private static final Set<EventType> WITH_ANOTHER =
      EnumSet.of(EventType.AGREEMENT, EventType.EXERCISE, EventType.COOPERATION);

  /** What more than one party takes part in, as much as who holds it. */
  private static final Set<EventType> SHARED = EnumSet.of(EventType.MEETING, EventType.EXERCISE);

  private Participants() {}

  /** "met Lavrov in Munich and discussed the council": with the same partner as before "and". */
  static void share(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isLone(draft)) {
        drafts.stream()
            .filter(d -> d != draft && d.type == EventType.MEETING && d.agents.size() > 1)
            .filter(d -> d.trigger.start() < draft.trigger.start())
            .filter(d -> d.clause.isPresent() && d.clause.equals(before(draft)))
            .findFirst()
            .ifPresent(d -> add(draft, d.agents));
      }
    }
  }

  private static Optional<Clause> before(Draft draft) {
    return draft.clause.filter(c -> c.link() == Clause.Link.COORDINATED).flatMap(Clause::governor);
  }

  static boolean isLone(Draft draft) {
    return draft.type == EventType.MEETING && draft.agents.size() == 1 && draft.forum.isEmpty();
  }

  /** "This meeting with Minister Lavrov was useful, Stoltenberg said": who says so met him. */
  static void speaker(Draft draft) {
    boolean ours =
        isLone(draft)
            && draft
                .noun
                .map(n -> draft.scene.token(n.first()))
                .filter(
                    t ->
                        draft.scene.grammar().is(WordClass.THIS, t.lower())
                            || draft.scene.grammar().is(WordClass.FIRST_PERSON, t.lower()))
                .or(() -> withUs(draft))
                .isPresent();
    if (ours) {
      draft.speaker.filter(s -> s.entity().isPresent()).ifPresent(s -> add(draft, List.of(s)));
    }
  }

  /** "У нас прошла встреча с Лавровым". */
  private static Optional<Token> withUs(Draft draft) {
    Scene scene = draft.scene;
    return draft.clause.stream()
        .filter(c -> !scene.grammar().all(WordClass.ONES_OWN).isEmpty())
        .flatMap(c -> c.obliques().stream())
        .filter(o -> !scene.governs(WordClass.WITH, o))
        .map(scene::head)
        .filter(t -> scene.grammar().is(WordClass.FIRST_PERSON, t.lemma()))
        .findFirst();
  }

  /**
   * "will meet deputies of the Duma", "met their Russian counterpart": with whom one meets, by the
   * words that say it where nobody is known by them.
   */
  static void partner(Draft draft) {
    if (!isLone(draft)) {
      return;
    }
    draft.fit.role(Role.AGENT).stream()
        .filter(f -> f.mention().entity().isEmpty())
        .filter(f -> f.phrase().filter(p -> isPeople(draft.scene, p)).isPresent())
        .map(Fit.Filler::mention)
        .findFirst()
        .ifPresent(draft.agents::add);
  }

  private static boolean isPeople(Scene scene, Phrase phrase) {
    Token token = scene.head(phrase);
    boolean titled =
        token.pos() == Pos.PROPN
            && scene.grammar().is(WordClass.DEFINITE, scene.token(phrase.first()).lower());
    String title = token.lower().substring(token.lower().lastIndexOf(' ') + 1);
    String head = titled ? title : token.lemma();
    return (token.pos() == Pos.NOUN || titled)
        && (scene.grammar().is(WordClass.MEETING_PEOPLE, head)
            || scene.grammar().is(WordClass.FORCES, head)
            || scene.grammar().is(WordClass.PERSON_NOUN, head)
            || scene.grammar().is(WordClass.ALLY, head));
  }

  /** "встретится с главкомом силами НАТО Скапарротти": a name behind a title of many words. */
  static void named(Draft draft, Resolver resolver) {
    Scene scene = draft.scene;
    boolean with =
        isLone(draft)
            && draft.clause.stream()
                .flatMap(c -> c.obliques().stream())
                .anyMatch(p -> scene.governs(WordClass.WITH, p) && scene.name(p.head()).isEmpty());
    if (with) {
      draft.clause.stream()
          .flatMap(c -> c.obliques().stream())
          .filter(p -> !scene.governs(WordClass.WITH, p))
          .filter(p -> scene.governs(WordClass.AGENTIVE, p))
          .flatMap(p -> resolver.named(scene, p, e -> e.kind() == EntityKind.PERSON).stream())
          .findFirst()
          .ifPresent(m -> add(draft, List.of(m)));
    }
  }

  /** "Les entretiens avec M. Patrouchev ont porté sur l'Afghanistan": of who is on a visit. */
  static void guest(Draft draft, Resolver resolver) {
    Scene scene = draft.scene;
    boolean talks =
        isLone(draft)
            && draft
                .noun
                .filter(n -> scene.grammar().is(WordClass.DEFINITE, scene.token(n.first()).lower()))
                .filter(
                    n -> scene.below(n).stream().anyMatch(p -> scene.governs(WordClass.WITH, p)))
                .flatMap(scene::owner)
                .filter(c -> draft.noun.filter(c.subjects()::contains).isPresent())
                .isPresent();
    if (talks) {
      resolver
          .guest()
          .map(e -> Resolver.mention(scene, scene.core(draft.noun.orElseThrow()), e))
          .ifPresent(m -> add(draft, List.of(m)));
    }
  }

  /** "a participé à une réunion du Conseil avec ses homologues": those with whom it was. */
  static void company(Draft draft, Resolver resolver) {
    Scene scene = draft.scene;
    boolean one =
        draft.type == EventType.MEETING && draft.agents.size() == 1 && draft.forum.isPresent();
    draft.clause.stream()
        .filter(
            c -> one && draft.noun.filter(n -> scene.owner(n).equals(Optional.of(c))).isPresent())
        .filter(c -> draft.noun.filter(n -> !c.subjects().contains(n)).isPresent())
        .flatMap(c -> c.obliques().stream())
        .filter(p -> scene.governs(WordClass.WITH, p))
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .findFirst()
        .ifPresent(m -> add(draft, List.of(m)));
  }

  private static void add(Draft draft, List<Mention> agents) {
    agents.stream()
        .filter(a -> draft.agents.stream().noneMatch(d -> d.entity().equals(a.entity())))
        .forEach(draft.agents::add);
  }

  /** "met the president, Dmitry Medvedev": a person and the post beside the name are one. */
  private static boolean isOnePartner(Draft draft) {
    List<Mention> partners = draft.agents;
    return partners.size() == 1
        || partners.size() == 2
            && (isNext(partners.get(0), partners.get(1))
                || isNext(partners.get(1), partners.get(0)));
  }

  private static boolean isNext(Mention one, Mention other) {
    int gap = other.span().start() - one.span().end();
    return gap >= 0 && gap < 3;
  }

  /**
   * Who does what hands a noun on takes part in it; whoever confirms a council's meeting does not
   * ("подтвердил проведение заседания Совета"), and "Лавров провёл встречу с Керри" names the
   * partner beside the noun.
   */
  static boolean takesDoer(Draft draft, Fit by) {
    boolean meeting = SHARED.contains(draft.type);
    boolean occurs = by.sense().effect() == Sense.Effect.OCCURRENCE;
    if (draft.type == EventType.DEPLOYMENT && !occurs && isOfNamed(draft)) {
      return false;
    }
    if (draft.type.family() == EventType.Family.PERSONNEL && !occurs && isOnesOwn(draft)) {
      return false;
    }
    boolean held = draft.forum.isPresent() || !occurs && isOfOthers(draft);
    boolean open = draft.agents.isEmpty() && (occurs || !meeting || !held);
    return open
        || meeting && occurs && isOnePartner(draft) && (draft.forum.isEmpty() || isOnlyWith(draft))
        || (WITH_ANOTHER.contains(draft.type) || meeting && !held && isAhead(by))
            && isOnlyWith(draft);
  }

  /** "рассматривает возможность встречи с Лавровым": who plans it would meet him. */
  private static boolean isAhead(Fit by) {
    return by.sense().modality().filter(m -> m != Modality.ACTUAL).isPresent();
  }

  /** "подтвердил договорённость с Лавровым": with whom he agreed is all that the noun names. */
  private static boolean isOnlyWith(Draft draft) {
    return draft.agents.size() == 1
        && draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .allMatch(p -> draft.scene.governs(WordClass.WITH, p));
  }

  /** "подтвердил своё назначение": who is appointed and not who appoints. */
  private static boolean isOnesOwn(Draft draft) {
    return draft
        .noun
        .map(n -> draft.scene.token(n.first()))
        .filter(t -> draft.scene.grammar().is(WordClass.ONES_OWN, t.lower()))
        .isPresent();
  }

  /** "Шойгу заявил о наращивании присутствия НАТО": whose the forces are moves them. */
  private static boolean isOfNamed(Draft draft) {
    return draft.objectPhrase.stream()
        .flatMap(p -> p.complements().stream())
        .anyMatch(
            c -> draft.scene.governs(WordClass.GENITIVE, c) && Movement.isOwner(draft.scene, c));
  }

  /** "заседания Совета": of whose it is told with a bare genitive. */
  private static boolean isOfOthers(Draft draft) {
    return !draft.scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && draft.noun.stream()
            .flatMap(n -> n.complements().stream())
            .anyMatch(c -> draft.scene.governs(WordClass.GENITIVE, c));
  }
}
