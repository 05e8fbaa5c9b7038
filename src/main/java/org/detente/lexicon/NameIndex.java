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
  private final Map<Start, Longer> byStart = new LinkedHashMap<>();

  /** What decides in which forms a label stands. */
  private record Key(Label label, EntityKind kind) {}

  /** What labels of one length begin with. */
  private record Start(int length, List<String> words) {

    static Start of(List<String> words) {
      return new Start(words.size(), words.subList(0, 2).stream().map(Words::key).toList());
    }
  }

  /** Labels that begin with one form: those of more words by a form of the second. */
  private record Beginning(List<Named> alone, Map<String, List<Longer>> bySecond) {

    Beginning() {
      this(new ArrayList<>(), new LinkedHashMap<>());
    }

    void add(Named named, Optional<Longer> longer) {
      if (longer.isEmpty()) {
        alone.add(named);
        return;
      }
      for (String second : named.forms().get(1).keys()) {
        List<Longer> before = bySecond.computeIfAbsent(second, w -> new ArrayList<>());
        if (!before.contains(longer.get())) {
          before.add(longer.get());
        }
      }
    }

    /** Those of more than one word that can stand where this word comes second. */
    List<Longer> before(String second) {
      return bySecond.getOrDefault(second, List.of());
    }
  }

  /**
   * Labels of one length that begin with the same two words, by the forms of their last word:
   * "minister of foreign affairs of" begins the names of many.
   */
  private static final class Longer {

    private final int length;
    private final Map<String, List<Named>> byLast = new LinkedHashMap<>();

    Longer(int length) {
      this.length = length;
    }

    void add(Named named) {
      for (String last : named.forms().get(length - 1).keys()) {
        byLast.computeIfAbsent(last, w -> new ArrayList<>()).add(named);
      }
    }

    /** Those whose last word can be the one that stands where it would. */
    List<Named> at(TextWords text, int at) {
      return at + length > text.words().size()
          ? List.of()
          : byLast.getOrDefault(text.keys().get(at + length - 1), List.of());
    }
  }

  /** A label with all of one kind who bear it: of each state there is a "foreign minister". */
  private record Named(
      List<Entity> entities, Label label, List<String> words, List<Paradigm> forms) {

    /**
     * True when the words stand at {@code at}, in forms that agree. The last is looked at first:
     * "minister of foreign affairs of" begins the names of many.
     */
    boolean standsAt(TextWords text, int at) {
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
    Optional<Longer> longer =
        words.size() > 1
            ? Optional.of(byStart.computeIfAbsent(Start.of(words), s -> new Longer(words.size())))
            : Optional.empty();
    longer.ifPresent(l -> l.add(named));
    for (String form : forms.get(0).keys()) {
      byFirst.computeIfAbsent(form, w -> new Beginning()).add(named, longer);
    }
  }

  /** Orders the labels, longest first; to be called when all are added. */
  void sort() {
    byFirst.values().stream()
        .flatMap(beginning -> beginning.bySecond().values().stream())
        .forEach(all -> all.sort(Comparator.comparingInt((Longer l) -> -l.length)));
  }

  /** True when a label can begin with the word at {@code at}. */
  boolean begins(String text, int at) {
    return byFirst.containsKey(Words.first(text, at));
  }

  /** Names in the text: longest first, not overlapping, in order. */
  List<Gazetteer.Match> all(TextWords text) {
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
  Optional<Gazetteer.Match> longest(TextWords text, int at) {
    Beginning beginning = byFirst.get(text.keys().get(at));
    if (beginning == null) {
      return Optional.empty();
    }
    if (at + 1 < text.keys().size()) {
      Bearers longest = new Bearers(text, at);
      for (Longer longer : beginning.before(text.keys().get(at + 1))) {
        if (longer.length < longest.length) {
          break;
        }
        longest.add(longer.at(text, at));
      }
      if (longest.length > 0) {
        return Optional.of(longest.match());
      }
    }
    Bearers alone = new Bearers(text, at);
    alone.add(beginning.alone());
    return alone.length > 0 ? Optional.of(alone.match()) : Optional.empty();
  }

  /** All who bear a label of one length that stands at a word. */
  private static final class Bearers {

    private final TextWords text;
    private final int at;
    private final Map<String, Entity> entities = new TreeMap<>();
    private Label label;
    private int length;

    Bearers(TextWords text, int at) {
      this.text = text;
      this.at = at;
    }

    void add(List<Named> labels) {
      for (Named named : labels) {
        if (named.standsAt(text, at)) {
          length = named.words().size();
          label = label == null ? named.label() : label;
          named.entities().forEach(e -> entities.put(e.slug(), e));
        }
      }
    }

    Gazetteer.Match match() {
      Span words = text.words().get(at).cover(text.words().get(at + length - 1));
      Span span = new Span(words.start(), words.end() + point(text.text(), words.end(), label));
      return new Gazetteer.Match(span, List.copyOf(entities.values()), label);
    }
  }

  /** "The U.S. suspended the talks": the point that ends an abbreviation is of the name. */
  private static int point(String text, int end, Label label) {
    boolean abbreviated = label.text().endsWith(".");
    return abbreviated && end < text.length() && text.charAt(end) == '.' ? 1 : 0;
  }
}
