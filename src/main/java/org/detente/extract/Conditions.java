package org.detente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;

/** What a sense asks of those who fill its roles: kinds of entities and lists of nouns. */
final class Conditions {

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Conditions(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** Every filler is of a kind or noun that the sense allows; fillers that are not fall away. */
  boolean hold(Scene scene, Sense sense, Map<Role, List<Filler>> roles) {
    for (Role role : Role.values()) {
      Set<String> kinds = sense.kinds().getOrDefault(role, Set.of());
      Set<String> nouns = sense.nouns().getOrDefault(role, Set.of());
      if (!kinds.isEmpty() || !nouns.isEmpty()) {
        List<Filler> fillers = roles.getOrDefault(role, List.of());
        List<Filler> allowed =
            fillers.stream().filter(f -> allowed(scene, f, kinds, nouns)).toList();
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

  private boolean allowed(Scene scene, Filler filler, Set<String> kinds, Set<String> nouns) {
    Optional<Entity> entity = filler.mention().entity().flatMap(gazetteer::entity);
    if (entity.isPresent() && (kinds.isEmpty() || kinds.contains(entity.get().kind().term()))) {
      return true;
    }
    return filler.phrase().filter(p -> isOne(scene, p, nouns)).isPresent();
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
    boolean transparent =
        lexicon.senses(head.lemma()).stream()
            .anyMatch(s -> s.effect() == Sense.Effect.TRANSPARENCY);
    return transparent && phrase.complements().stream().anyMatch(c -> isOne(scene, c, nouns));
  }
}
