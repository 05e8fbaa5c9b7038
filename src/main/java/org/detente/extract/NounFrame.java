package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Binding;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** The slots of an event noun: what hangs on it. */
record NounFrame(Scene scene, Phrase noun, Sense sense, Gazetteer gazetteer) implements Frame {

  /** What hangs on it; "la suspension de la mission et celle du bureau": on its likes too. */
  @Override
  public List<Phrase> phrases(Binding binding) {
    if (binding.slot().kind() != Slot.Kind.OBLIQUE) {
      return List.of();
    }
    String preposition = binding.slot().preposition();
    List<Phrase> found = new ArrayList<>();
    Optional<Phrase> fixed = sense.fixed().isEmpty() ? Optional.empty() : fixed();
    List<Phrase> direct = new ArrayList<>(noun.complements());
    fixed.filter(f -> f != noun).ifPresent(f -> direct.addAll(f.complements()));
    for (Phrase complement : direct) {
      boolean plays = fixed.filter(f -> f == complement).isEmpty();
      if (hangs(complement, binding) && plays) {
        found.add(complement);
      }
    }
    if (binding.role() == Role.OBJECT) {
      noun.conjuncts().stream()
          .filter(c -> scene.grammar().is(WordClass.STANDING_FOR, scene.head(c).lower()))
          .flatMap(c -> c.complements().stream())
          .filter(c -> hangs(c, binding))
          .forEach(found::add);
    }
    if (found.isEmpty() && !scene.grammar().is(WordClass.OWNER, preposition)) {
      scene.below(noun).stream()
          .filter(p -> p.preposition().equals(preposition) && reaches(p))
          .filter(p -> binding.role() != Role.AGENT || !isOfPlace(p) && !isOfOther(p))
          .filter(p -> binding.role() != Role.AGENT || !isOfAim(p) && !Goings.isOfGoal(scene, p))
          .findFirst()
          .ifPresent(found::add);
    }
    if (found.isEmpty() && scene.grammar().is(WordClass.PAIRING, preposition)) {
      noun.appositions().stream()
          .filter(a -> scene.name(a.head()).isPresent() && a.first() - noun.last() <= 2)
          .filter(a -> a.first() > noun.last() && !scene.token(a.first() - 1).form().equals(","))
          .forEach(found::add);
    }
    Optional<Clause> owner = scene.owner(noun);
    boolean argument =
        owner.isPresent()
            && (owner.get().subjects().contains(noun) || owner.get().objects().contains(noun));
    if (found.isEmpty()
        && argument
        && !scene.grammar().is(WordClass.GENITIVE, preposition)
        && !scene.grammar().is(WordClass.AGENTIVE, preposition)
        && !isPredicate(owner.get(), preposition)) {
      owner.get().obliques().stream()
          .filter(p -> p.preposition().equals(preposition))
          .filter(p -> scene.host(p).filter(h -> scene.head(h).pos() == Pos.NOUN).isEmpty())
          .forEach(found::add);
    }
    if (found.isEmpty() && binding.role() == Role.AGENT) {
      found.addAll(Participles.partners(scene, noun, preposition));
    }
    found.removeIf(p -> isVenue(p, binding));
    return binding.role() == Role.OBJECT ? found.stream().map(this::left).toList() : found;
  }

  /** "A summit is not on his calendar": what is said of it, not what it is about. */
  private boolean isPredicate(Clause owner, String preposition) {
    return scene.grammar().is(WordClass.COPULA, owner.verb().lemma())
        && owner.verb().negated()
        && scene.grammar().is(WordClass.WHERE, preposition);
  }

  /** "la sortie des États-Unis du traité": what a state that goes out leaves hangs on its name. */
  private Phrase left(Phrase phrase) {
    boolean doer =
        scene.governs(WordClass.GENITIVE, phrase)
            && scene
                .name(phrase.head())
                .filter(m -> m.entities().stream().allMatch(e -> e.kind() == EntityKind.STATE))
                .isPresent()
            && sense.bindings().stream()
                .anyMatch(
                    b ->
                        b.role() == Role.AGENT
                            && b.slot().kind() == Slot.Kind.OBLIQUE
                            && b.slot().preposition().equals(phrase.preposition()));
    return doer
        ? phrase.complements().stream()
            .filter(c -> scene.governs(WordClass.GENITIVE, c))
            .findFirst()
            .orElse(phrase)
        : phrase;
  }

  /** "le sommet de Varsovie": where it meets, not who. */
  private boolean isVenue(Phrase phrase, Binding binding) {
    return binding.role() == Role.AGENT
        && sense.type().filter(t -> t == EventType.MEETING).isPresent()
        && scene.governs(WordClass.GENITIVE, phrase)
        && scene
            .name(phrase.head())
            .filter(m -> m.entities().size() > 1)
            .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
            .isPresent();
  }

  /**
   * With the slot's preposition, an owner's sign and a bare noun before another being one; a state
   * so named does not use force ("the Georgia war"), a capital is where ("the Rome summit").
   */
  private boolean hangs(Phrase complement, Binding binding) {
    String own = complement.preposition();
    boolean compound =
        !own.equals(binding.slot().preposition())
            && scene.grammar().is(WordClass.OWNER, own)
            && scene.grammar().is(WordClass.OWNER, binding.slot().preposition());
    List<Entity> named =
        scene.name(complement.head()).map(Gazetteer.Match::entities).orElse(List.of());
    boolean seat = named.size() > 1 && named.stream().anyMatch(e -> e.kind() == EntityKind.PLACE);
    boolean fought =
        binding.role() == Role.AGENT
            && sense.type().filter(t -> t.family() == EventType.Family.FORCE).isPresent()
            && named.stream().anyMatch(e -> e.kind() == EntityKind.STATE);
    return own.equals(binding.slot().preposition()) || compound && !fought && !seat;
  }

  /**
   * "l'envoi par Moscou de renforts": past a phrase with another preposition, not past one with
   * "de".
   */
  private boolean reaches(Phrase phrase) {
    Optional<Phrase> host = scene.host(phrase);
    while (host.isPresent() && host.get() != noun) {
      if (host.get().preposition().equals(phrase.preposition())) {
        return false;
      }
      host = scene.host(host.get());
    }
    return host.isPresent();
  }

  /** "une incursion dans le ciel de l'Otan": the sky is the Alliance's, not the incursion. */
  private boolean isOfPlace(Phrase phrase) {
    return scene.governs(WordClass.GENITIVE, phrase)
        && scene
            .host(phrase)
            .filter(h -> scene.governs(WordClass.WHERE, h) && scene.name(h.head()).isEmpty())
            .isPresent();
  }

  /** "les consultations sur l'avenir des relations avec l'OTAN": the relations are with it. */
  private boolean isOfOther(Phrase phrase) {
    return scene.governs(WordClass.WITH, phrase)
        && scene.host(phrase).filter(h -> scene.name(h.head()).isEmpty()).isPresent();
  }

  /** "a proposal for the expulsion of Russian diplomats": of whom the other noun is. */
  private boolean isOfAim(Phrase phrase) {
    return scene.governs(WordClass.GENITIVE, phrase)
        && scene
            .host(phrase)
            .filter(h -> scene.governs(WordClass.PURPOSE, h) && scene.name(h.head()).isEmpty())
            .isPresent();
  }

  @Override
  public List<Mention> words(Binding binding, Resolver resolver) {
    List<Mention> words = new ArrayList<>(resolver.standins().treaty(scene, noun, binding.role()));
    for (int i = noun.first(); i <= noun.last(); i++) {
      Span span = scene.token(i).span();
      String word = span.of(scene.text());
      if (binding.slot().kind() == Slot.Kind.DEMONYM && i != noun.head()) {
        words.addAll(JoinedNames.from(scene, i));
        for (Entity entity : gazetteer.demonym(scene.token(i).lemma())) {
          if (entity.kind().isAgent()) {
            words.add(Mention.of(span, word, entity.slug()));
          }
        }
      }
      if (binding.slot().kind() == Slot.Kind.POSSESSIVE
          && scene.isPossessive(i)
          && !Possessors.isOtherRole(scene, noun, sense, binding.role())
          && !isOfCouncil(resolver)) {
        List<Mention> several = resolver.standins().together(scene, i);
        words.addAll(several);
        new Provocations(scene, resolver)
            .provoker(noun, sense.type().orElse(EventType.POSITION))
            .or(() -> resolver.belonging().possessor(scene, noun))
            .filter(e -> several.isEmpty())
            .ifPresent(e -> words.add(Mention.of(span, word, e.slug())));
      }
    }
    return words;
  }

  /** "Le Conseil est un forum. Sa dernière réunion": the sitting of the council named last. */
  private boolean isOfCouncil(Resolver resolver) {
    return scene.grammar().is(WordClass.SITTING, scene.head(noun).lemma())
        && scene.owner(noun).filter(c -> c.subjects().contains(noun)).isPresent()
        && resolver.standins().sitsLately();
  }

  @Override
  public List<Clause> content() {
    return scene.sentence().clauses().stream()
        .filter(
            c ->
                c.noun().filter(n -> n == noun).isPresent() && c.link() == Clause.Link.INFINITIVE
                    || ObjectWords.isThat(scene, c, noun))
        .toList();
  }

  /** A word that must stand with the noun: an adjective or a complement's head. */
  @Override
  public Optional<Phrase> fixed() {
    for (int i = noun.first(); i <= noun.last(); i++) {
      if (i != noun.head() && sense.fixed().contains(scene.token(i).lemma())) {
        return Optional.of(noun);
      }
    }
    return scene.below(noun).stream()
        .filter(
            p ->
                sense.fixed().contains(scene.head(p).lemma())
                    || sense.fixed().contains(p.preposition() + " " + scene.head(p).lemma()))
        .findFirst();
  }
}
