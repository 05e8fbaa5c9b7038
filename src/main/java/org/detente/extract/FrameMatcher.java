package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Binding;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;

/**
 * Fits senses of the lexicon to clauses and event nouns: binds slots to roles, checks conditions.
 */
final class FrameMatcher {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final Conditions conditions;
  private final RoleFilling filling;
  private final FixedEnds ends = new FixedEnds();

  /** What fits the verbs of the sentence that is being read: several readers ask for it. */
  private final Map<Clause, List<Fit>> fitting = new IdentityHashMap<>();

  private Scene read;

  FrameMatcher(Lexicon lexicon, Gazetteer gazetteer, Resolver resolver) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.conditions = new Conditions(lexicon, gazetteer);
    this.filling = new RoleFilling(resolver, conditions);
  }

  /** Senses that fit a clause's verb, best first. */
  List<Fit> verb(Scene scene, Clause clause) {
    if (scene != read) {
      fitting.clear();
      read = scene;
    }
    List<Fit> known = fitting.get(clause);
    if (known == null) {
      known = List.copyOf(fits(scene, clause));
      fitting.put(clause, known);
    }
    return known;
  }

  private List<Fit> fits(Scene scene, Clause clause) {
    List<Fit> fits = new ArrayList<>();
    List<Sense> senses = standing(scene, lexicon.senses(clause.verb().lemma()));
    if (isIdiom(senses, s -> new VerbFrame(scene, clause, s))) {
      return List.of();
    }
    for (Sense sense : senses) {
      boolean reflexive = clause.verb().voice() == Voice.REFLEXIVE;
      if (sense.pos() == Sense.PartOfSpeech.VERB
          && sense.reflexive() == reflexive
          && (clause.verb().negated() || !sense.onlyNegated())
          && (clause.verb().isAhead() || !sense.onlyAhead())) {
        VerbFrame frame = new VerbFrame(scene, clause, sense);
        if (sense.fixed().isEmpty() || frame.fixed().isPresent()) {
          fit(scene, frame, Optional.of(clause), Optional.empty()).ifPresent(fits::add);
        }
      }
    }
    fits.sort(
        Comparator.comparingInt(Fit::score)
            .reversed()
            .thenComparing(f -> !f.sense().onlyNegated())
            .thenComparing(f -> f.sense().iri()));
    return fits;
  }

  private List<Sense> standing(Scene scene, List<Sense> senses) {
    return senses.stream().filter(s -> ends.canStand(scene, s)).toList();
  }

  /** Senses that fit an event noun, best first. */
  List<Fit> noun(Scene scene, Phrase noun) {
    List<Fit> fits = new ArrayList<>();
    List<Sense> senses = standing(scene, new Codenames(scene, lexicon).senses(noun));
    if (isIdiom(senses, s -> new NounFrame(scene, noun, s, gazetteer))) {
      return List.of();
    }
    for (Sense sense : senses) {
      if (sense.pos() == Sense.PartOfSpeech.NOUN && sense.effect() == Sense.Effect.EVENT) {
        NounFrame frame = new NounFrame(scene, noun, sense, gazetteer);
        if (sense.fixed().isEmpty() || frame.fixed().isPresent()) {
          fit(scene, frame, scene.owner(scene.outermost(noun)), Optional.of(noun))
              .ifPresent(fits::add);
        }
      }
    }
    fits.sort(Comparator.comparingInt(Fit::score).reversed().thenComparing(f -> f.sense().iri()));
    return fits;
  }

  /**
   * "sa décision de suspendre", "la volonté de Moscou de reprendre": the noun that hands its bearer
   * on as doer of the infinitive on it, and says how real that is.
   */
  Optional<Fit> bearer(Scene scene, Clause infinitive) {
    Optional<Phrase> at =
        infinitive.noun().filter(n -> infinitive.link() == Clause.Link.INFINITIVE);
    while (at.isPresent()) {
      Phrase noun = at.get();
      Optional<Fit> fit =
          lexicon.senses(scene.head(noun).lemma()).stream()
              .filter(s -> s.pos() == Sense.PartOfSpeech.NOUN)
              .filter(s -> s.effect() == Sense.Effect.TRANSMISSION)
              .map(s -> new NounFrame(scene, noun, s, gazetteer))
              .flatMap(f -> roles(scene, f, noun).stream())
              .findFirst();
      if (fit.isPresent()) {
        return fit;
      }
      at = scene.host(noun);
    }
    return Optional.empty();
  }

  /** "решение о закрытии": what is decided, announced or ordered, as a phrase on the noun. */
  List<Phrase> content(Scene scene, Phrase noun) {
    return lexicon.senses(scene.head(noun).lemma()).stream()
        .filter(s -> s.pos() == Sense.PartOfSpeech.NOUN)
        .filter(s -> s.effect() == Sense.Effect.TRANSMISSION)
        .flatMap(
            s ->
                s.bindings().stream()
                    .filter(b -> b.role() == Role.CONTENT)
                    .flatMap(b -> new NounFrame(scene, noun, s, gazetteer).phrases(b).stream()))
        .filter(p -> noun.complements().contains(p))
        .toList();
  }

  private Optional<Fit> roles(Scene scene, NounFrame frame, Phrase noun) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    for (Binding binding : frame.sense().bindings()) {
      filling.fill(scene, frame, binding, roles);
    }
    return Optional.of(
        new Fit(
            frame.sense(),
            Optional.empty(),
            Optional.of(noun),
            roles,
            List.of(),
            Optional.empty()));
  }

  /** What senses ask of the fillers of their roles. */
  Conditions conditions() {
    return conditions;
  }

  /** "conférence de presse": with its fixed words it tells nothing of its own. */
  private static boolean isIdiom(List<Sense> senses, Function<Sense, Frame> frame) {
    return senses.stream()
        .filter(s -> s.effect() == Sense.Effect.IDIOM)
        .anyMatch(s -> frame.apply(s).fixed().isPresent());
  }

  /** What verbs of speech do to what they govern. */
  SpeechVerbs speech() {
    return new SpeechVerbs(lexicon);
  }

  private Optional<Fit> fit(
      Scene scene, Frame frame, Optional<Clause> clause, Optional<Phrase> noun) {
    Sense sense = frame.sense();
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    List<Clause> content = List.of();
    for (Binding binding : sense.bindings()) {
      Role role = binding.role();
      if (role == Role.CONTENT && frame.content().size() > 0) {
        content = frame.content();
      }
      filling.fill(scene, frame, binding, roles);
    }
    List<Filler> objects = roles.getOrDefault(Role.OBJECT, List.of());
    if (objects.size() > 1) {
      objects.removeIf(o -> new TwoObjects(gazetteer).isTarget(roles, o, sense));
    } else if (!objects.isEmpty() && !content.isEmpty()) {
      objects.removeIf(o -> TwoObjects.isAsked(roles, o));
    }
    clause.ifPresent(c -> ActedOn.drop(scene, sense, c, roles));
    for (Role required : sense.required()) {
      boolean filled = !roles.getOrDefault(required, List.of()).isEmpty();
      boolean told = required == Role.CONTENT && !content.isEmpty();
      boolean done = required == Role.AGENT && isDone(scene, sense, noun, clause);
      if (!filled && !told && !done) {
        return Optional.empty();
      }
      if (done) {
        roles
            .getOrDefault(required, new ArrayList<>())
            .removeIf(f -> f.mention().entity().isEmpty());
      }
    }
    return new Subjunctive(scene).fits(sense, content)
            && clause.filter(c -> MetThings.are(scene, sense, c, roles)).isEmpty()
            && conditions.hold(scene, sense, roles)
        ? Optional.of(new Fit(sense, clause, noun, roles, content, frame.fixed()))
        : Optional.empty();
  }

  /**
   * "NATO launched air strikes", "they had lunch": who does what the noun names is told by the verb
   * before it.
   */
  private boolean isDone(Scene scene, Sense sense, Optional<Phrase> noun, Optional<Clause> clause) {
    boolean done =
        sense
            .type()
            .filter(
                t ->
                    t.family() == EventType.Family.FORCE
                        || t.family() == EventType.Family.CONTACT
                            && !scene.grammar().all(WordClass.OWNER).isEmpty())
            .isPresent();
    return clause.filter(c -> done && noun.filter(c.objects()::contains).isPresent()).stream()
        .flatMap(c -> verb(scene, c).stream())
        .filter(
            f ->
                f.sense().effect() == Sense.Effect.OCCURRENCE
                    || f.sense().effect() == Sense.Effect.TRANSMISSION)
        .flatMap(f -> f.role(Role.AGENT).stream())
        .anyMatch(f -> f.mention().entity().isPresent());
  }
}
