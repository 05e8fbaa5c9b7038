package org.detente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.detente.language.Morph;
import org.detente.language.Token;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;
import org.detente.model.Span;

/**
 * The entities an article has named so far, newest last: what pronouns and short names refer to.
 */
final class Memory {

  /** Whatever pronoun agrees. */
  static final String ANY = "*";

  private final List<Trace> traces = new ArrayList<>();
  private final Mentions mentions = new Mentions();
  private final Quotes quotes;

  /** Every entity by its slug, the one named last at the end. */
  private final Map<String, Entity> named = new LinkedHashMap<>();

  private int sentence;
  final LastVoice voice = new LastVoice();
  private List<Entity> sitting = List.of();
  private int sittingAt;
  private Optional<Entity> guest = Optional.empty();
  private List<Entity> together = List.of();
  private int togetherAt;

  Memory(Quotes quotes) {
    this.quotes = quotes;
  }

  /** What the article quotes. */
  Quotes quotes() {
    return quotes;
  }

  /** Begins a new sentence. */
  void advance() {
    sentence++;
  }

  /** Notes what is named by {@code words}. */
  void note(Entity entity, Morph morph, boolean subject, Span words) {
    traces.add(new Trace(Optional.of(entity), morph, subject, quotes.hold(words), sentence, ""));
    mentions.note(entity, sentence);
    named.remove(entity.slug());
    named.put(entity.slug(), entity);
  }

  /** Notes a person whom nothing is known of: a pronoun after may stand for him or her. */
  void stranger(Morph morph, Span words) {
    traces.add(new Trace(Optional.empty(), morph, true, quotes.hold(words), sentence, ""));
  }

  /** Notes a subject that is not known and for which {@code pronoun}, or any, may stand next. */
  void open(String pronoun, Morph morph, Span words) {
    traces.add(new Trace(Optional.empty(), morph, true, quotes.hold(words), sentence, pronoun));
  }

  /** Notes who did something together in the sentence just read. */
  void noteTogether(List<Entity> parties) {
    together = List.copyOf(parties);
    togetherAt = sentence;
  }

  /** Notes who has come on a visit. */
  void noteGuest(Entity person) {
    guest = Optional.of(person);
  }

  /** The person of whose visit the text has spoken last. */
  Optional<Entity> guest() {
    return guest;
  }

  /** Notes the sides of the council that met in the sentence just read; none when others did. */
  void noteSitting(List<Entity> sides) {
    sitting = List.copyOf(sides);
    sittingAt = traces.size();
  }

  /** True when something of those wanted was named after that meeting was told. */
  boolean hasNamedSince(Predicate<Entity> wanted) {
    return traces.subList(sittingAt, traces.size()).stream().anyMatch(t -> t.is(wanted));
  }

  /** The sides of the council of whose meeting the text has spoken last. */
  List<Entity> sitting() {
    return sitting;
  }

  /** Who did something together in the two sentences before or this one; empty when nobody did. */
  List<Entity> together() {
    return sentence - togetherAt <= 2 ? together : List.of();
  }

  /** What is named in which sentence, be it only beside a noun. */
  Mentions mentions() {
    return mentions;
  }

  /** How many sentences there are so far. */
  int sentences() {
    return sentence;
  }

  /** Slugs of the persons named. */
  Set<String> persons() {
    return named.values().stream()
        .filter(e -> e.kind() == EntityKind.PERSON)
        .map(Entity::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every entity named, once, in the order in which they were named last. */
  List<Entity> entities() {
    return List.copyOf(named.values());
  }

  /**
   * The entity a pronoun stands for: the newest that agrees and fits, subjects of earlier sentences
   * before other phrases, none older than two sentences; nobody where a stranger may be meant. A
   * pronoun outside of quotations stands for nobody who is named only inside of one.
   *
   * @param person true for a pronoun that may stand for a person
   * @param latter true for "celle-ci", "ce dernier": the newest of all
   */
  Optional<Entity> pronoun(Token word, Predicate<Entity> fits, boolean person, boolean latter) {
    Morph morph = word.morph();
    boolean quoted = quotes.hold(word.span());
    for (boolean subject : latter ? new boolean[] {false} : new boolean[] {true, false}) {
      for (boolean strict : latter ? new boolean[] {false} : new boolean[] {true, false}) {
        boolean newer = false;
        for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
          Trace trace = traces.get(i);
          boolean agrees =
              (trace.subject() || !subject)
                  && trace.morph().agrees(morph)
                  && (quoted || !trace.quoted());
          boolean open =
              trace.pronoun().isEmpty()
                  ? person
                  : trace.pronoun().equals(ANY) || trace.pronoun().equals(word.lower());
          if (agrees && open && trace.entity().isEmpty()) {
            if (newer) {
              break;
            }
            return Optional.empty();
          }
          if (agrees && trace.is(fits)) {
            boolean last =
                trace.subject()
                    && trace.sentence() == sentence - 1
                    && trace.is(e -> e.kind() == EntityKind.PERSON);
            if (trace.morph().gender() != 'e' || !strict || last) {
              return trace.entity();
            }
            newer = true;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** True when somebody unknown has acted since one of those that fit was named. */
  boolean hasStrangerSince(Predicate<Entity> fits) {
    for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
      Trace trace = traces.get(i);
      if (trace.is(fits) || trace.isStranger()) {
        return !trace.is(fits);
      }
    }
    return false;
  }

  /** The entity named last of those that fit, in this sentence or the two before. */
  Optional<Entity> recent(Predicate<Entity> fits) {
    for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
      if (traces.get(i).is(fits)) {
        return traces.get(i).entity();
      }
    }
    return Optional.empty();
  }

  /** The only one that the first sentence, a headline as a rule, names of those that fit. */
  Optional<Entity> headlined(Predicate<Entity> fits) {
    List<Entity> all =
        traces.stream()
            .filter(t -> t.sentence() == 1 && t.is(fits))
            .flatMap(t -> t.entity().stream())
            .distinct()
            .toList();
    return all.stream().filter(e -> all.size() == 1).findFirst();
  }

  /** The one named last and lately of those that fit, or the only one that the text has named. */
  Optional<Entity> spokenOf(Predicate<Entity> fits) {
    List<Entity> all = named.values().stream().filter(fits).toList();
    return recent(fits).or(() -> all.stream().filter(e -> all.size() == 1).findFirst());
  }

  /**
   * The person named last outside of quotations, in this sentence or the two before; nobody where
   * that is a stranger.
   */
  Optional<Entity> person(Predicate<Entity> fits) {
    for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
      Trace trace = traces.get(i);
      if (!trace.quoted()
          && trace.pronoun().isEmpty()
          && (trace.entity().isEmpty() || trace.is(fits))) {
        return trace.entity();
      }
    }
    return Optional.empty();
  }

  /** The entity named last of those that fit, however long ago. */
  Optional<Entity> last(Predicate<Entity> fits) {
    List<Entity> entities = entities();
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (fits.test(entities.get(i))) {
        return Optional.of(entities.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Trace trace) {
    return sentence - trace.sentence() <= 2;
  }
}
