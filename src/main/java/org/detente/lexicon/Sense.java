package org.detente.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Scope;

/**
 * A sense of a word: what it contributes to a claim, and how its frame maps to roles.
 *
 * @param iri of the {@code ontolex:LexicalSense}
 * @param lemma of the verb or noun that carries it, without the reflexive pronoun
 * @param pos verb, noun or adjective
 * @param reflexive true when the verb must be reflexive ("se retirer")
 * @param effect what it does
 * @param type event type, for {@link Effect#EVENT}
 * @param bindings slots to roles, in order of preference
 * @param fixed lemmas of nouns or words one of which must stand with the verb ("feu vert", "lieu");
 *     empty when none must
 * @param required roles without which the sense does not apply
 * @param kinds ontology classes that a filler of a role, when resolved, must be of
 * @param nouns lemmas of which the filler of a role must have one, when it is not resolved
 * @param modality the modality it brings, if any
 * @param scope the scope it implies, if any
 * @param negative true when it denies ("manquer de")
 * @param negated what its negation makes of it ("n'aura pas lieu": cancellation), if not a denial
 * @param onlyNegated true when the negation belongs to the sense ("ne pas exclure": may do); the
 *     claim is then not negative
 * @param onlyAhead true when it holds only of what is to come ("will respond to": a threat)
 * @param examples sentences that show it
 */
public record Sense(
    String iri,
    String lemma,
    PartOfSpeech pos,
    boolean reflexive,
    Effect effect,
    Optional<EventType> type,
    List<Binding> bindings,
    Set<String> fixed,
    Set<Role> required,
    Map<Role, Set<String>> kinds,
    Map<Role, Set<String>> nouns,
    Optional<Modality> modality,
    Optional<Scope> scope,
    boolean negative,
    Optional<EventType> negated,
    boolean onlyNegated,
    boolean onlyAhead,
    List<String> examples) {

  public Sense {
    if (type.isPresent() != (effect == Effect.EVENT)) {
      throw new IllegalArgumentException(iri + ": an event sense, and only one, has an event type");
    }
    bindings = List.copyOf(bindings);
    examples = List.copyOf(examples);
  }

  /** Part of speech of an entry. */
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE,
    /** A preposition: "по мнению", "selon". */
    ADPOSITION,
    /** A mark: the colon of "Lavrov: …". */
    PUNCTUATION;

    /** True of what brings a voice without a verb or noun of saying. */
    public boolean bringsVoice() {
      return this == ADPOSITION || this == PUNCTUATION;
    }
  }

  /** What a sense does. */
  public enum Effect {
    /** Denotes an event of a type. */
    EVENT,
    /** Says that the event named by its subject or object happens ("avoir lieu", "tenir"). */
    OCCURRENCE,
    /** Hands its subject on as doer of the event in its complement ("décider de", "ordonner"). */
    TRANSMISSION,
    /** Says who speaks ("annoncer", "selon"). */
    ATTRIBUTION,
    /** A noun that stands for what it governs ("les travaux de la mission"). */
    TRANSPARENCY,
    /** With its fixed words it tells no event ("conférence de presse", "prendre la parole"). */
    IDIOM
  }

  /** "étudie la possibilité d'une rencontre": what it hands on may be. */
  public boolean isPossible() {
    return modality.filter(m -> m == Modality.POSSIBLE).isPresent();
  }
}
