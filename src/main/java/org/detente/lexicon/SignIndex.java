package org.detente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.EntityKind;

/** The labels as they can stand in a text, without what else the text must have around them. */
final class SignIndex {

  /** How much of an inhabitants' name changes with gender and number: "Russe", "Russes". */
  private static final int ENDING = 2;

  /** How much of a title's first word does: "ambassadeur", "ambassadrice". */
  private static final int TITLE_ENDING = 3;

  private static final int SHORTEST = 3;

  private record Entry(Entity entity, Label label, List<String> words, List<Paradigm> forms) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<Entity>> titles = new TreeMap<>();

  /**
   * Adds a label.
   *
   * @param words its words
   * @param forms of each word
   */
  void add(Entity entity, Label label, List<String> words, List<Paradigm> forms) {
    entries.add(new Entry(entity, label, words, forms));
    if (label.use() == Use.TITLE) {
      titles.computeIfAbsent(label.text(), text -> new LinkedHashSet<>()).add(entity);
    }
  }

  /**
   * What stands in every text that names one of those wanted: a name, its inhabitants, or a title
   * of several words that nobody else bears. A title that others bear too, or of one word, names
   * nobody unless a name stands with it.
   */
  Signs of(Predicate<Entity> wanted) {
    Signs signs = new Signs();
    for (Entry entry : entries) {
      if (wanted.test(entry.entity())) {
        switch (entry.label().use()) {
          case TITLE -> title(entry, signs);
          case ACRONYM -> acronym(entry, signs);
          case DEMONYM -> demonym(entry, signs);
          default -> spread(entry, 0, "", Paradigm.ANY, signs.names());
        }
      }
    }
    return signs;
  }

  /** Another number or gender of a title's first word names its bearer too. */
  private void title(Entry entry, Signs signs) {
    if (entry.words().size() > 1 && isBornByOne(entry.label().text())) {
      spread(entry, 0, "", Paradigm.ANY, signs.names());
      String first = beginning(Words.key(entry.words().get(0)), TITLE_ENDING) + Signs.ANY_ENDING;
      spread(entry, 1, first, Paradigm.ANY, signs.names());
    }
  }

  /** What stays of a word whatever its gender and number. */
  private static String beginning(String word, int ending) {
    return word.substring(0, Math.max(Math.min(SHORTEST, word.length()), word.length() - ending));
  }

  private static void acronym(Entry entry, Signs signs) {
    String word = entry.words().get(0);
    boolean capitals = word.length() > 1 && word.chars().limit(2).allMatch(Character::isUpperCase);
    boolean one = entry.words().size() == 1;
    spread(entry, 0, "", Paradigm.ANY, capitals && one ? signs.acronyms() : signs.names());
  }

  /** Of "russo-américain" the last word alone changes, and the first names many others. */
  private static void demonym(Entry entry, Signs signs) {
    List<String> keys = entry.words().stream().map(Words::key).toList();
    String whole = String.join(" ", keys);
    String last = keys.get(keys.size() - 1);
    String before = whole.substring(0, whole.length() - last.length());
    signs.names().add(before + beginning(last, ENDING) + Signs.ANY_ENDING);
    spread(entry, 0, "", Paradigm.ANY, signs.names());
  }

  /** Adds all forms of the words from {@code at} on that agree, behind {@code before}. */
  private static void spread(Entry entry, int at, String before, int cases, Set<String> into) {
    if (at == entry.forms().size()) {
      into.add(before);
      return;
    }
    for (String form : entry.forms().get(at).keys()) {
      int agreeing = cases & entry.forms().get(at).cases(form);
      if (agreeing != 0) {
        spread(entry, at + 1, before.isEmpty() ? form : before + " " + form, agreeing, into);
      }
    }
  }

  /** Posts are not meant where a title stands in the plural. */
  private boolean isBornByOne(String title) {
    Set<Entity> bearers = titles.getOrDefault(title, Set.of());
    return bearers.size() <= 1
        || bearers.stream().filter(e -> e.kind() != EntityKind.POST).count() == 1;
  }
}
