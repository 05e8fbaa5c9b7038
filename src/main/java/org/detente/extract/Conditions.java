package org.detente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.extract.Fit.Filler;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What a sense asks of the fillers of its roles. */
final class Conditions {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Conditions(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * "a Russia-NATO meeting", "security talks": what meets or is talked of is no forum; "the
   * NATO-Russia Council meeting" is of the council.
   */
  boolean isForum(Scene scene, Phrase phrase, Mention mention, Map<Role, List<Filler>> roles) {
    Optional<EntityKind> kind = mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
    boolean party =
        roles.getOrDefault(Role.AGENT, List.of()).stream()
            .anyMatch(
                f ->
                    f.mention().entity().isPresent()
                        && f.mention().entity().equals(mention.entity()));
    return kind.isEmpty()
        ? !scene.governs(WordClass.OWNER, phrase)
        : kind.get() != EntityKind.STATE && (!party || kind.get() == EntityKind.COUNCIL);
  }

  /** Every filler is of a kind or noun that the sense allows; fillers that are not fall away. */
  boolean hold(Scene scene, Sense sense, Map<Role, List<Filler>> roles) {
    for (Role role : Role.values()) {
      Set<String> kinds = sense.kinds().getOrDefault(role, Set.of());
      Set<String> nouns = sense.nouns().getOrDefault(role, Set.of());
      if (!kinds.isEmpty() || !nouns.isEmpty()) {
        List<Filler> fillers = roles.getOrDefault(role, List.of());
        List<Filler> allowed =
            fillers.stream()
                .filter(f -> !isExercise(scene, sense, f))
                .filter(
                    f ->
                        allowed(scene, f, kinds, nouns)
                            || isGuest(scene, sense, kinds, f)
                            || role == Role.OBJECT && isSummary(scene, sense, f)
                            || role == Role.AGENT && isSpeaking(scene, f, kinds)
                            || role == Role.AGENT && isSomeStates(scene, kinds, f)
                            || role == Role.AGENT && isStranger(scene, sense, kinds, f))
                .toList();
        boolean needed = sense.required().contains(role) || role == Role.OBJECT;
        if (allowed.isEmpty() && !fillers.isEmpty() && needed) {
          return false;
        }
        if (allowed.isEmpty()) {
          roles.remove(role);
        } else {
          roles.put(role, new ArrayList<>(allowed));
        }
      }
    }
    return true;
  }

  /** "l'exercice Bold Monarch a pris fin": manœuvres that are over are not suspended. */
  private boolean isExercise(Scene scene, Sense sense, Filler filler) {
    return sense.type().filter(t -> t == EventType.SUSPENSION).isPresent()
        && filler
            .phrase()
            .filter(p -> scene.name(p.head()).isPresent() && p.all().size() == 1)
            .flatMap(p -> new Codenames(scene, lexicon).senses(p).stream().findFirst())
            .flatMap(Sense::type)
            .filter(t -> t == EventType.EXERCISE)
            .isPresent();
  }

  /** "Moscou réclame un veto, ce que l'Otan a rejeté", "l'a rejeté": whatever was put. */
  private static boolean isSummary(Scene scene, Sense sense, Filler filler) {
    return sense.type().filter(t -> t == EventType.REFUSAL).isPresent()
        && filler
            .phrase()
            .filter(p -> scene.head(p).pos() == Pos.PRON)
            .filter(
                p ->
                    scene.grammar().is(WordClass.THIS, scene.head(p).lower())
                        || scene.grammar().is(WordClass.OBJECT_CLITIC, scene.head(p).lower()))
            .isPresent();
  }

  /** "Мы призываем Россию": whoever speaks, where a person may do it. */
  private static boolean isSpeaking(Scene scene, Filler filler, Set<String> kinds) {
    return kinds.contains(EntityKind.PERSON.term())
        && filler.mention().entity().isEmpty()
        && filler.phrase().filter(p -> FirstPerson.is(scene, p)).isPresent();
  }

  /** "Fourteen European nations", "many of the Balkan states": states only counted act too. */
  private boolean isSomeStates(Scene scene, Set<String> kinds, Filler filler) {
    return kinds.contains(EntityKind.STATE.term())
        && filler
            .phrase()
            .map(p -> isTransparent(scene.head(p)) ? governed(scene, p) : p)
            .map(scene::head)
            .filter(h -> h.morph().number() == 'p')
            .filter(
                h ->
                    scene.grammar().is(WordClass.COUNTRY_NOUN, h.lemma())
                        || scene.grammar().is(WordClass.COUNTRY_WORD, h.lemma()))
            .isPresent();
  }

  /** "Антанас Валионис призвал Россию": who says so by a name that is not known. */
  private static boolean isStranger(Scene scene, Sense sense, Set<String> kinds, Filler filler) {
    return kinds.contains(EntityKind.PERSON.term())
        && sense.type().filter(Strangers::isVoiced).isPresent()
        && filler.mention().entity().isEmpty()
        && filler
            .phrase()
            .filter(p -> p.isBare() && (Strangers.isNamed(scene, p) || Strangers.bears(scene, p)))
            .isPresent();
  }

  /** "Putin met Narendra Modi": somebody met whom the gazetteer does not know. */
  private static boolean isGuest(Scene scene, Sense sense, Set<String> kinds, Filler filler) {
    return sense.type().filter(Strangers.JOINT::contains).isPresent()
        && kinds.contains(EntityKind.PERSON.term())
        && filler.mention().entity().isEmpty()
        && filler
            .phrase()
            .filter(
                p ->
                    !scene.governs(WordClass.OWNER, p)
                        || scene.token(p.last() + 1).pos() == Pos.PART)
            .filter(
                p ->
                    Strangers.isNamed(scene, p)
                        || p.appositions().stream().anyMatch(a -> Strangers.isNamed(scene, a)))
            .isPresent();
  }

  private boolean allowed(Scene scene, Filler filler, Set<String> kinds, Set<String> nouns) {
    Optional<Entity> entity = filler.mention().entity().flatMap(gazetteer::entity);
    boolean any =
        kinds.isEmpty()
            && entity.filter(e -> e.kind() == EntityKind.PERSON || isBothSides(e)).isEmpty();
    if (entity.isPresent() && (any || kinds.contains(entity.get().kind().term()))) {
      return true;
    }
    if (entity.filter(Conditions::isBothSides).isPresent()
        && (kinds.contains(EntityKind.STATE.term())
            || kinds.contains(EntityKind.ORGANISATION.term()))) {
      return true;
    }
    if (entity.filter(Conditions::isOfOneSide).isPresent()
        && kinds.contains(EntityKind.ORGANISATION.term())) {
      return true;
    }
    boolean people = kinds.contains(EntityKind.GROUP.term());
    return filler
        .phrase()
        .filter(p -> isOne(scene, p, nouns) || people && isPeople(scene, p))
        .isPresent();
  }

  /** "eight Russian accreditations": an adjective of a side stands in the phrase. */
  boolean isOfSide(Scene scene, Phrase phrase) {
    return IntStream.rangeClosed(phrase.first(), phrase.last())
        .anyMatch(i -> !gazetteer.demonym(scene.token(i).lemma()).isEmpty());
  }

  /** "le Conseil de l'Atlantique Nord": a council of one side acts for it. */
  private static boolean isOfOneSide(Entity entity) {
    return entity.kind() == EntityKind.COUNCIL && entity.sides().size() == 1;
  }

  /** "les deux parties", "NATO and Russia": two sides taken as one. */
  private static boolean isBothSides(Entity entity) {
    return entity.kind() == EntityKind.GROUP && entity.sides().size() == 2;
  }

  /** "two Canadians": inhabitants of a state, not the state. */
  boolean isPeople(Scene scene, Phrase phrase) {
    return scene.name(phrase.head()).isEmpty()
        && !gazetteer.demonym(scene.head(phrase).lemma()).isEmpty();
  }

  /** "partner delegations": a name of several whose noun is one of the nouns. */
  private static boolean isGroup(Token head, Set<String> nouns) {
    return head.form().contains(" ")
        && Arrays.stream(head.lower().split(" "))
            .anyMatch(w -> nouns.contains(w.replaceFirst("s$", "")) && w.endsWith("s"));
  }

  /** The head is one of the nouns, or governs one through a transparent noun. */
  private boolean isOne(Scene scene, Phrase phrase, Set<String> nouns) {
    Token head = scene.head(phrase);
    if (nouns.contains(head.lemma()) || nouns.contains(head.lower()) || isGroup(head, nouns)) {
      return true;
    }
    return isTransparent(head)
        && phrase.complements().stream().anyMatch(c -> isOne(scene, c, nouns));
  }

  private boolean isTransparent(Token head) {
    return lexicon.senses(head.lemma()).stream()
        .anyMatch(s -> s.effect() == Sense.Effect.TRANSPARENCY);
  }

  private static Phrase governed(Scene scene, Phrase phrase) {
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .findFirst()
        .orElse(phrase);
  }
}
