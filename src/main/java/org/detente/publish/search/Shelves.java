package org.detente.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;

/** All that can be found in one state of a store. Nothing in it changes. */
final class Shelves implements AutoCloseable {

  private static final byte NONE = Byte.MAX_VALUE;

  private final Kinds kinds;
  private final List<Thing> things;
  private final List<Name> names = new ArrayList<>();
  private final int[] owners;
  private final NameIndex index;

  private Shelves(Kinds kinds, List<Thing> things) {
    this.kinds = kinds;
    this.things = things;
    List<Integer> owned = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      for (Name name : things.get(i).names()) {
        names.add(name);
        owned.add(i);
      }
    }
    this.owners = owned.stream().mapToInt(Integer::intValue).toArray();
    this.index = NameIndex.of(names);
  }

  /** Reads a store, and the questions of a catalogue. */
  static Shelves of(EmbeddedStore store, Catalogue catalogue) {
    Gathering.Found found = store.read(Gathering::from);
    List<Thing> things = new ArrayList<>(found.things());
    things.addAll(Questions.of(catalogue));
    return new Shelves(found.kinds(), things);
  }

  /** The classes of the things. */
  List<Kind> kinds(String language) {
    return things.stream()
        .map(Thing::kind)
        .distinct()
        .sorted()
        .map(iri -> kinds.kind(iri, language))
        .toList();
  }

  /** True when one of the things is of a kind. */
  boolean knows(String kind) {
    return things.stream().anyMatch(isOf(kind));
  }

  /** How many things there are. */
  int size() {
    return things.size();
  }

  /** Everything that answers, the best first. */
  List<Answer> answers(Asked asked, String language) {
    List<Answer> answers = answers(asked, language, false);
    return answers.isEmpty() ? answers(asked, language, true) : answers;
  }

  /** Those of a kind, or of a sort of it. */
  List<Answer> ofKind(List<Answer> answers, String kind) {
    Predicate<Thing> meant = isOf(kind);
    return answers.stream().filter(answer -> meant.test(answer.thing())).toList();
  }

  private Predicate<Thing> isOf(String kind) {
    Map<String, Boolean> meant = new TreeMap<>();
    return thing ->
        thing.shelf().kindName().equals(kind)
            || meant.computeIfAbsent(thing.kind(), iri -> kinds.isMeant(kind, iri));
  }

  /** How many answers there are of each kind, the most frequent first. */
  List<Hits.KindCount> counts(List<Answer> answers, String language) {
    Map<String, Integer> counts = new TreeMap<>();
    answers.forEach(answer -> counts.merge(answer.thing().kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Hits.KindCount(kinds.kind(entry.getKey(), language), entry.getValue()))
        .sorted(
            Comparator.comparing((Hits.KindCount count) -> -count.count())
                .thenComparing(count -> count.kind().iri()))
        .toList();
  }

  /** An answer as it is shown. */
  Hit hit(Answer answer, String language) {
    Thing thing = answer.thing();
    return new Hit(
        thing.iri(),
        thing.label(language),
        kinds.kind(thing.kind(), language),
        thing.dates(),
        thing.beside(language),
        answer.name().wording(),
        answer.match(),
        thing.article());
  }

  private List<Answer> answers(Asked asked, String language, boolean typos) {
    byte[] worst = new byte[names.size()];
    byte[] apart = new byte[things.size()];
    boolean[] named = new boolean[things.size()];
    for (Folding.Word word : asked.telling()) {
      byte[] levels = levels(word, typos);
      byte[] together = new byte[things.size()];
      Arrays.fill(together, NONE);
      for (int i = 0; i < levels.length; i++) {
        worst[i] = (byte) Math.max(worst[i], levels[i]);
        together[owners[i]] = (byte) Math.min(together[owners[i]], levels[i]);
        named[owners[i]] |= levels[i] != NONE && names.get(i).isName();
      }
      for (int i = 0; i < apart.length; i++) {
        apart[i] = (byte) Math.max(apart[i], together[i]);
      }
    }
    for (String whole : asked.wholes()) {
      index.start(whole, i -> better(worst, i, Match.START));
      index.whole(
          whole,
          i -> better(worst, i, names.get(i).use() == Name.Use.LABEL ? Match.LABEL : Match.ALIAS));
    }
    return collected(worst, apart, named, language);
  }

  private List<Answer> collected(byte[] worst, byte[] apart, boolean[] named, String language) {
    Map<Integer, Answer> best = new TreeMap<>();
    for (int i = 0; i < worst.length; i++) {
      if (worst[i] != NONE && names.get(i).isName()) {
        put(best, i, Match.values()[worst[i]], language);
      }
    }
    for (int i = 0; i < worst.length; i++) {
      int thing = owners[i];
      if (named[thing] && apart[thing] != NONE && !isBetter(best.get(thing), Match.APART)) {
        put(best, i, Match.values()[Math.max(apart[thing], Match.APART.ordinal())], language);
      }
    }
    return best.values().stream().sorted(Answer.ORDER).toList();
  }

  private void put(Map<Integer, Answer> best, int name, Match match, String language) {
    Answer answer = new Answer(things.get(owners[name]), names.get(name), match);
    best.merge(owners[name], answer, (old, other) -> old.orBetter(other, language));
  }

  private static boolean isBetter(Answer answer, Match match) {
    return answer != null && answer.match().compareTo(match) < 0;
  }

  private byte[] levels(Folding.Word word, boolean typos) {
    byte[] levels = new byte[names.size()];
    Arrays.fill(levels, NONE);
    index.word(word, i -> better(levels, i, Match.WORDS));
    index.beginning(word, i -> better(levels, i, Match.BEGINNINGS));
    index.sound(word, i -> better(levels, i, Match.SOUND));
    if (typos) {
      index.typo(word, i -> better(levels, i, Match.TYPO));
    }
    return levels;
  }

  private static void better(byte[] levels, int name, Match match) {
    levels[name] = (byte) Math.min(levels[name], match.ordinal());
  }

  @Override
  public void close() {
    index.close();
  }
}
