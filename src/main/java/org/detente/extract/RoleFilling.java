package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.extract.Fit.Filler;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Binding;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Binds the phrases that stand in the slots of a verb or noun to the roles of its sense. */
record RoleFilling(Resolver resolver, Conditions conditions) {

  /** Binds what stands in one slot. */
  void fill(Scene scene, Frame frame, Binding binding, Map<Role, List<Filler>> roles) {
    Role role = binding.role();
    for (Phrase phrase : frame.phrases(binding)) {
      List<Mention> told = role == Role.AGENT ? new Tellers(scene, resolver).of(phrase) : List.of();
      List<Mention> ours = role == Role.AGENT ? resolver.we().of(scene, phrase) : List.of();
      List<Mention> several =
          role == Role.AGENT
                  && told.isEmpty()
                  && ours.isEmpty()
                  && Together.mayBe(scene, phrase, frame)
              ? resolver.standins().together(scene, phrase.head())
              : told.isEmpty() ? ours : told;
      if (!several.isEmpty()) {
        List<Filler> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>());
        several.forEach(m -> fillers.add(new Filler(m, Optional.of(phrase))));
        continue;
      }
      for (Phrase part : parts(scene, phrase, role)) {
        if (!frame.reaches(phrase, part)
            || role == Role.OBJECT
                && (isWhere(scene, part)
                    || isAhead(scene, part, frame.sense())
                    || isFact(scene, part))
            || role == Role.TARGET && isAside(scene, part, frame.sense())
            || isMeasure(scene, part, role)
            || role == Role.AGENT && Topics.isOnAgenda(scene, part)
            || role == Role.TARGET && scene.grammar().is(WordClass.THIS, scene.head(part).lower())
            || role == Role.AGENT && isLand(scene, phrase, frame.sense())) {
          continue;
        }
        List<Mention> two = role == Role.AGENT ? resolver.standins().two(scene, part) : List.of();
        if (!two.isEmpty()) {
          two.forEach(m -> add(roles, role, new Filler(m, Optional.of(part))));
          continue;
        }
        Mention named = mention(scene, part, frame.sense(), role);
        Mention mention =
            role == Role.AGENT ? new OfTheirSide(resolver).side(scene, part, named) : named;
        boolean otherwise =
            role == Role.TARGET && (isKnown(scene, part) || scene.head(part).pos() == Pos.PRON);
        otherwise |= role == Role.TARGET && isNoAddressee(scene, part, frame.sense());
        boolean host = role != Role.FORUM || conditions.isForum(scene, part, mention, roles);
        if (host && (role != Role.PLACE && !otherwise || mention.entity().isPresent())) {
          add(roles, role, new Filler(mention, Optional.of(part)));
        }
      }
    }
    if (role == Role.AGENT || role == Role.TARGET || role == Role.OBJECT) {
      for (Mention word : frame.words(binding, resolver)) {
        add(roles, role, new Filler(word, Optional.empty()));
      }
    }
  }

  /** What a name stands for; "временный поверенный Польши" is not the one who is known. */
  private boolean isKnown(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .filter(
            m ->
                m.entities().stream()
                    .noneMatch(
                        e ->
                            e.kind() == EntityKind.POST
                                && resolver.belonging().isOfOther(scene, phrase, e)))
        .isPresent();
  }

  /** "insiste sur le fait que l'Alliance menace": the clause behind it is what is held. */
  private static boolean isFact(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.CORRELATIVE, scene.head(phrase).lemma())
        && scene.sentence().clauses().stream().anyMatch(c -> ObjectWords.isThat(scene, c, phrase));
  }

  /** "назвал решение Швеции и Финляндии ошибкой": of those who decided it is one decision. */
  private List<Phrase> parts(Scene scene, Phrase phrase, Role role) {
    boolean decided =
        role == Role.OBJECT
            && scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(phrase).lemma())
            && phrase.conjuncts().isEmpty();
    return decided
        ? List.of(phrase)
        : resolver.standins().parts(scene, phrase).stream()
            .map(p -> GroupNames.of(scene, p))
            .toList();
  }

  /** "À Madrid, l'Alliance a invité": a city where something is done is not what is done. */
  private static boolean isWhere(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.WHERE, phrase)
        && scene
            .name(phrase.head())
            .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
            .isPresent();
  }

  /** "réclame des réponses aux revendications": nobody of whom anything could be asked. */
  private static boolean isNoAddressee(Scene scene, Phrase phrase, Sense sense) {
    String head = scene.head(phrase).lemma();
    return sense.type().filter(Strangers::isVoiced).isPresent()
        && scene.governs(WordClass.DATIVE, phrase)
        && !Strangers.isNamed(scene, phrase)
        && !scene.grammar().is(WordClass.PERSON_NOUN, head)
        && !scene.grammar().is(WordClass.MEETING_PEOPLE, head)
        && !scene.grammar().is(WordClass.FORCES, head)
        && !scene.grammar().is(WordClass.ALLY, head);
  }

  /**
   * "a proposé mercredi à Vilnius": a city right behind a day is where; "bannir tout élargissement,
   * notamment à l'Ukraine" goes on with what stands before.
   */
  private static boolean isAside(Scene scene, Phrase phrase, Sense sense) {
    int before = phrase.first() - 1 - phrase.preposition().split(" ").length;
    if (before < 0 || sense.type().filter(Strangers::isVoiced).isEmpty()) {
      return false;
    }
    boolean where = isWhere(scene, phrase) && scene.token(before).pos() == Pos.TIME;
    return where
        || before > 0
            && scene.token(before).pos() == Pos.ADV
            && scene.token(before - 1).form().equals(",");
  }

  /** "À son arrivée au siège, il a appelé la Russie": not what is asked. */
  private static boolean isAhead(Scene scene, Phrase phrase, Sense sense) {
    int after = phrase.extent() + 1;
    return scene.governs(WordClass.DATIVE, phrase)
        && sense.type().filter(Strangers::isVoiced).isPresent()
        && after < scene.sentence().tokens().size()
        && scene.token(after).form().equals(",")
        && scene.owner(phrase).filter(c -> after < c.verb().first()).isPresent();
  }

  /** "В Польше запустили программу": where it is done; "в Польше осудили" is what Poland does. */
  private static boolean isLand(Scene scene, Phrase phrase, Sense sense) {
    return scene.governs(WordClass.WHERE, phrase)
        && sense.type().filter(t -> t.family() != EventType.Family.SPEECH_ACT).isPresent()
        && scene
            .name(phrase.head())
            .filter(m -> m.entities().stream().allMatch(e -> e.kind() == EntityKind.STATE))
            .isPresent();
  }

  /** "à trois semaines d'un sommet": a stretch of time is nobody to whom something is done. */
  private static boolean isMeasure(Scene scene, Phrase phrase, Role role) {
    boolean bare = phrase.isBare() && scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    return (role == Role.TARGET || role == Role.OBJECT)
        && !bare
        && scene.grammar().is(WordClass.SPAN_OF_TIME, scene.head(phrase).lemma());
  }

  /**
   * What a phrase names; "two Canadians" are people where no state is asked for, "nous ne l'avons
   * pas dénoncé" is the treaty spoken of last.
   */
  private Mention mention(Scene scene, Phrase phrase, Sense sense, Role role) {
    Set<String> kinds = sense.kinds().getOrDefault(role, Set.of());
    boolean people =
        kinds.contains(EntityKind.GROUP.term())
            && !kinds.contains(EntityKind.STATE.term())
            && conditions.isPeople(scene, phrase);
    boolean nobody = people || isNoParty(scene, phrase, sense, role);
    Mention mention = resolver.mention(scene, phrase, nobody ? e -> false : wanted(sense, role));
    boolean clitic =
        role == Role.OBJECT
            && mention.entity().isEmpty()
            && scene.head(phrase).pos() == Pos.PRON
            && (scene.grammar().is(WordClass.OBJECT_CLITIC, scene.head(phrase).lower())
                || scene.grammar().is(WordClass.OTHER_CLITIC, scene.head(phrase).lower()));
    return clitic
        ? resolver
            .lastNamed(e -> kinds.contains(e.kind().term()) && !e.kind().isAgent())
            .map(e -> Resolver.mention(scene, scene.core(phrase), e))
            .orElse(mention)
        : mention;
  }

  /** "Both sides praised it": in English what is told of, not the party named last. */
  private static boolean isNoParty(Scene scene, Phrase phrase, Sense sense, Role role) {
    return role == Role.OBJECT
        && sense.type().filter(t -> t == EventType.POSITION).isPresent()
        && scene.head(phrase).pos() == Pos.PRON
        && scene.grammar().is(WordClass.OF_THING, scene.head(phrase).lower());
  }

  private static void add(Map<Role, List<Filler>> roles, Role role, Filler filler) {
    List<Filler> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>());
    Optional<String> entity = filler.mention().entity();
    boolean twice =
        fillers.stream()
            .map(Filler::mention)
            .anyMatch(
                m ->
                    entity.isPresent() && m.entity().isPresent()
                        ? m.entity().equals(entity)
                        : m.span().equals(filler.mention().span()));
    if (!twice) {
      fillers.add(filler);
    }
  }

  /** What a role's filler is taken for where words are ambiguous ("Moscou"). */
  private Predicate<Entity> wanted(Sense sense, Role role) {
    Set<String> kinds = sense.kinds().getOrDefault(role, Set.of());
    return switch (role) {
      case AGENT, TARGET -> e -> e.kind().isAgent();
      case PLACE -> e -> e.kind() == EntityKind.PLACE || e.kind() == EntityKind.STATE;
      case OBJECT, FORUM, CONTENT ->
          (Resolver.Thing)
              e ->
                  kinds.isEmpty()
                      ? e.kind() != EntityKind.PLACE
                      : kinds.contains(e.kind().term())
                          || e.kind() == EntityKind.GROUP && sense.nouns().containsKey(role);
    };
  }
}
