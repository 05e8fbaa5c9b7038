package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.EntityKind;
import org.detente.model.Span;

/** Labels by the forms of their first words. */
final class NameIndex {

  private final Map<String, Beginning> byFirst = new LinkedHashMap<>();
  private final Map<Key, Named> byLabel = new LinkedHashMap<>();

  /** What decides in which forms a label stands. */
  private record Key(Label label, EntityKind kind) {}

  /** Labels that begin with one form: those of more words by a form of the second. */
  private record Beginning(List<Named> alone, Map<String, List<Named>> bySecond) {

    Beginning() {
      this(new ArrayList<>(), new LinkedHashMap<>());
    }

    void add(Named named) {
      if (named.forms().size() == 1) {
        alone.add(named);
      } else {
        for (String second : named.forms().get(1).keys()) {
          bySecond.computeIfAbsent(second, w -> new ArrayList<>()).add(named);
        }
      }
    }

    /** Those of more than one word that can stand where this word comes second. */
    List<Named> before(String second) {
      return bySecond.getOrDefault(second, List.of());
    }
  }

  /** A label with all of one kind who bear it: of each state there is a "foreign minister". */
  private record Named(
      List<Entity> entities, Label label, List<String> words, List<Paradigm> forms) {

    /**
     * True when the words stand at {@code at}, in forms that agree. The last is looked at first:
     * "minister of foreign affairs of" begins the names of many.
     */
    boolean standsAt(Text text, int at) {
      if (at + words.size() > text.words().size()) {
        return false;
      }
      int cases = Paradigm.ANY;
      for (int i = words.size() - 1; i >= 0; i--) {
        cases &= forms.get(i).cases(text.keys().get(at + i));
        if (cases == 0
            || !isSpelt(words.get(i), text.text(), text.words().get(at + i))
            || i > 0
                && !text.isGapBefore(at + i)
                && !(label.text().indexOf('«') > 0 && text.isQuoteBefore(at + i))) {
          return false;
        }
      }
      return true;
    }

    /** With its capital; many write "ministre russe des affaires étrangères" without. */
    private boolean isSpelt(String wanted, String text, Span word) {
      if (label.use() == Use.ACRONYM) {
        return wanted.length() <= word.length() && text.startsWith(wanted, word.start());
      }
      boolean title = Character.isLowerCase(label.text().charAt(0));
      return title
          || !Character.isUpperCase(wanted.charAt(0))
          || Character.isUpperCase(text.charAt(word.start()));
    }
  }

  /**
   * The words of a stretch of text.
   *
   * @param text the whole
   * @param words spans of the words
   * @param keys what their spellings share
   */
  record Text(String text, List<Span> words, List<String> keys) {

    static Text of(String text, Span within) {
      List<Span> words = Words.spans(text, within);
      List<String> keys = new ArrayList<>(words.size());
      words.forEach(word -> keys.add(Words.key(word.of(text))));
      return new Text(text, words, keys);
    }

    /** "Igor S. Ivanov" without the initial behind the word at {@code at}, if one stands there. */
    Optional<Text> withoutInitial(int at) {
      if (at + 2 >= words.size() || !isInitial(at + 1)) {
        return Optional.empty();
      }
      List<Span> others = new ArrayList<>(words);
      List<String> otherKeys = new ArrayList<>(keys);
      others.remove(at + 1);
      otherKeys.remove(at + 1);
      return Optional.of(new Text(text, others, otherKeys));
    }

    private boolean isInitial(int word) {
      Span initial = words.get(word);
      return initial.length() == 1
          && Character.isUpperCase(text.charAt(initial.start()))
          && Character.isUpperCase(text.charAt(words.get(word - 1).start()))
          && Character.isUpperCase(text.charAt(words.get(word + 1).start()))
          && text.startsWith(". ", initial.end())
          && words.get(word + 1).start() == initial.end() + 2
          && isGapBefore(word);
    }

    boolean isQuoteBefore(int word) {
      return Words.isQuote(text, words.get(word - 1).end(), words.get(word).start());
    }

    boolean isGapBefore(int word) {
      int from = words.get(word - 1).end();
      int to = words.get(word).start();
      boolean initial = to - from == 4 && text.startsWith(". ", to - 2);
      return Words.isGap(text, from, to) || initial && Character.isLetter(text.charAt(to - 3));
    }
  }

  /**
   * Adds one more who bears a label of others of the kind.
   *
   * @return false when there are none yet, and the label has to be added
   */
  boolean share(Entity entity, Label label) {
    Named named = byLabel.get(new Key(label, entity.kind()));
    return named != null && named.entities().add(entity);
  }

  /** Adds a label under every form of its first word. */
  void add(Entity entity, Label label, List<String> words, List<Paradigm> forms) {
    Named named = new Named(new ArrayList<>(List.of(entity)), label, words, forms);
    byLabel.put(new Key(label, entity.kind()), named);
    for (String form : forms.get(0).keys()) {
      byFirst.computeIfAbsent(form, w -> new Beginning()).add(named);
    }
  }

  /** Orders the labels, longest first; to be called when all are added. */
  void sort() {
    byFirst.values().stream()
        .flatMap(beginning -> beginning.bySecond().values().stream())
        .forEach(all -> all.sort(Comparator.comparingInt((Named n) -> -n.words().size())));
  }

  /** True when a label can begin with the word at {@code at}. */
  boolean begins(String text, int at) {
    return byFirst.containsKey(Words.first(text, at));
  }

  /** Names in the text: longest first, not overlapping, in order. */
  List<Gazetteer.Match> all(Text text) {
    List<Gazetteer.Match> found = new ArrayList<>();
    int at = 0;
    while (at < text.words().size()) {
      int from = at;
      Optional<Gazetteer.Match> match =
          longest(text, at).or(() -> text.withoutInitial(from).flatMap(t -> longest(t, from)));
      match.ifPresent(found::add);
      int end = match.map(m -> m.span().end()).orElse(0);
      at++;
      while (at < text.words().size() && text.words().get(at).start() < end) {
        at++;
      }
    }
    return found;
  }

  /** The longest label at a word, with all who bear it. */
  Optional<Gazetteer.Match> longest(Text text, int at) {
    Beginning beginning = byFirst.get(text.keys().get(at));
    if (beginning == null) {
      return Optional.empty();
    }
    Optional<Gazetteer.Match> longer =
        at + 1 < text.keys().size()
            ? longest(beginning.before(text.keys().get(at + 1)), text, at)
            : Optional.empty();
    return longer.isPresent() ? longer : longest(beginning.alone(), text, at);
  }

  private static Optional<Gazetteer.Match> longest(List<Named> labels, Text text, int at) {
    Map<String, Entity> entities = new TreeMap<>();
    Label label = null;
    int length = 0;
    for (Named named : labels) {
      if (length > named.words().size()) {
        break;
      }
      if (named.standsAt(text, at)) {
        length = named.words().size();
        label = label == null ? named.label() : label;
        named.entities().forEach(e -> entities.put(e.slug(), e));
      }
    }
    if (entities.isEmpty()) {
      return Optional.empty();
    }
    Span words = text.words().get(at).cover(text.words().get(at + length - 1));
    Span span = new Span(words.start(), words.end() + point(text.text(), words.end(), label));
    return Optional.of(new Gazetteer.Match(span, List.copyOf(entities.values()), label));
  }

  /** "The U.S. suspended the talks": the point that ends an abbreviation is of the name. */
  private static int point(String text, int end, Label label) {
    boolean abbreviated = label.text().endsWith(".");
    return abbreviated && end < text.length() && text.charAt(end) == '.' ? 1 : 0;
  }
}
