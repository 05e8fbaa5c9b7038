package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Binding;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** The slots of a verb in its clause. */
final class VerbFrame implements Frame {

  private final Scene scene;
  private final Clause clause;
  private final Sense sense;
  private final Optional<Phrase> fixed;

  VerbFrame(Scene scene, Clause clause, Sense sense) {
    this.scene = scene;
    this.clause = clause;
    this.sense = sense;
    this.fixed =
        sense.fixed().isEmpty() ? Optional.empty() : new FixedWord(scene, clause, sense).find();
  }

  @Override
  public Sense sense() {
    return sense;
  }

  /** Head of the object, patient or an oblique, or an adjective or words behind the verb. */
  @Override
  public Optional<Phrase> fixed() {
    return fixed;
  }

  @Override
  public List<Phrase> phrases(Binding binding) {
    List<Phrase> own = own(binding);
    return own.isEmpty() && binding.slot().kind() != Slot.Kind.SUBJECT
        ? ofInfinitive(binding)
        : own;
  }

  /** "La Hongrie, devenue membre de l'Alliance, et la Roumanie": Hungary alone became one. */
  @Override
  public boolean reaches(Phrase phrase, Phrase part) {
    return part == phrase
        || clause.link() != Clause.Link.PARTICIPLE
        || clause.noun().filter(n -> n == phrase).isEmpty()
        || phrase.first() > clause.verb().first()
        || part.first() < clause.verb().first();
  }

  /** "перестали соблюдать договор": what the infinitive that is the fixed word acts on. */
  private List<Phrase> ofInfinitive(Binding binding) {
    return scene.content(clause).stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> sense.fixed().contains(c.verb().lemma()))
        .flatMap(c -> new VerbFrame(scene, c, sense).own(binding).stream())
        .toList();
  }

  private List<Phrase> own(Binding binding) {
    Slot slot = binding.slot();
    return switch (slot.kind()) {
      case SUBJECT -> withoutFixed(new Accompanied(scene, clause).with(Doers.of(scene, clause)));
      case DIRECT_OBJECT ->
          switch (binding.role()) {
            case TARGET -> hit(withoutFixed(withoutAsked(objects())));
            case CONTENT -> objects();
            default -> withoutFixed(objects());
          };
      case OBLIQUE ->
          new Obliques(scene, clause, sense, fixed).of(slot.preposition(), binding.role());
      case CONTENT -> List.of();
      default -> List.of();
    };
  }

  /**
   * "se sont vu retirer leur accréditation": a noun after the verb, relative "que", or a patient.
   */
  private List<Phrase> objects() {
    if (isOfContent(sense) && Doers.patients(clause).isEmpty()) {
      return scene.content(clause).stream()
          .filter(c -> c.link() == Clause.Link.INFINITIVE)
          .flatMap(c -> c.objects().stream())
          .toList();
    }
    if (!clause.verb().negated()) {
      return Doers.patients(clause);
    }
    List<Phrase> objects = new ArrayList<>(denied());
    objects.addAll(Doers.patients(clause));
    return objects;
  }

  /**
   * "a refusé d'accréditer trois diplomates", "a cessé de réunir le Conseil": what is no longer
   * convened is what is suspended.
   */
  static boolean isOfContent(Sense sense) {
    boolean ceased =
        sense.type().filter(t -> t == EventType.SUSPENSION).isPresent() && sense.fixed().isEmpty();
    boolean refused = sense.type().filter(t -> t == EventType.ACCREDITATION_WITHDRAWAL).isPresent();
    return (ceased || refused) && sense.bindings().stream().anyMatch(b -> b.role() == Role.CONTENT);
  }

  /** "n'a pas désigné d'ambassadeur": under a negation the object stands with a bare "de". */
  private List<Phrase> denied() {
    return clause.obliques().stream()
        .filter(p -> scene.governs(WordClass.GENITIVE, p))
        .filter(p -> p.first() == p.head() && p.first() - clause.verb().last() == 2)
        .toList();
  }

  /** "une décision que l'Otan exhorte Moscou à revoir": the relative is what is to be revised. */
  private List<Phrase> withoutAsked(List<Phrase> objects) {
    boolean asked =
        clause.link() == Clause.Link.RELATIVE
            && objects.size() > 1
            && content().stream().anyMatch(c -> c.link() == Clause.Link.INFINITIVE);
    return objects.stream()
        .filter(o -> !asked || clause.noun().filter(n -> n == o).isEmpty())
        .toList();
  }

  private List<Phrase> hit(List<Phrase> objects) {
    return objects.isEmpty() && fixed.isPresent()
        ? new FixedWord(scene, clause, sense).struck(fixed.get())
        : objects;
  }

  private List<Phrase> withoutFixed(List<Phrase> phrases) {
    return phrases.stream().filter(p -> fixed.isEmpty() || fixed.get() != p).toList();
  }

  @Override
  public List<Mention> words(Binding binding, Resolver resolver) {
    if (binding.slot().kind() != Slot.Kind.POSSESSIVE || fixed.isEmpty()) {
      return List.of();
    }
    Phrase noun = fixed.get();
    if (!scene.isPossessive(noun.first())) {
      return List.of();
    }
    Span word = scene.token(noun.first()).span();
    return resolver.belonging().possessor(scene, noun).stream()
        .map(e -> Mention.of(word, word.of(scene.text()), e.slug()))
        .toList();
  }

  @Override
  public List<Clause> content() {
    List<Clause> content = scene.content(clause).stream().filter(c -> !isOnlyAim(c)).toList();
    return content.isEmpty() ? askedOfTarget() : content;
  }

  /** "officialiser une candidature pour rejoindre l'Alliance": for what it is done. */
  private boolean isOnlyAim(Clause infinitive) {
    return !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && ClauseWords.isAim(scene, infinitive);
  }

  /** "exige de l'OTAN de fermer": the infinitive after whom it is asked of is what is asked. */
  private List<Clause> askedOfTarget() {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> c.governor().filter(g -> g == clause).isPresent())
        .filter(c -> c.noun().filter(this::isTarget).isPresent())
        .toList();
  }

  /** "was asked by NATO to explain": who asks stands before what is asked. */
  private boolean isAsking(Phrase phrase) {
    return scene.governs(WordClass.AGENTIVE, phrase)
        && clause.obliques().contains(phrase)
        && !scene.grammar().all(WordClass.OWNER).isEmpty();
  }

  private boolean isTarget(Phrase phrase) {
    if (clause.verb().voice() == Voice.PASSIVE && isAsking(phrase)) {
      return true;
    }
    boolean addressed =
        sense.bindings().stream()
            .filter(b -> b.role() == Role.TARGET || b.role() == Role.AGENT)
            .anyMatch(b -> b.slot().kind() == Slot.Kind.DIRECT_OBJECT);
    if (addressed
        && clause.objects().stream()
            .anyMatch(o -> o.all().contains(phrase) || scene.below(o).contains(phrase))) {
      return true;
    }
    Optional<Phrase> oblique =
        clause.obliques().stream()
            .filter(o -> o == phrase || scene.below(o).contains(phrase))
            .findFirst();
    return oblique.isPresent()
        && sense.bindings().stream()
            .filter(b -> b.role() == Role.TARGET && b.slot().kind() == Slot.Kind.OBLIQUE)
            .anyMatch(b -> b.slot().preposition().equals(oblique.get().preposition()));
  }
}
