package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Grammar;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Span;
import org.detente.time.TimeExpression;

/**
 * Persons of one surname: "Mike Johnson", and "Johnson" after, is not Boris Johnson in a story that
 * never names the latter in full.
 */
final class Namesakes {

  /** Words before a surname that are looked at: a given name and one between. */
  private static final int BEFORE = 2;

  /** Words before a month that can belong to its date ("On the 8th of January"). */
  private static final int WORDS_OF_TIME = 4;

  private final TimeExpression times;
  private final Set<String> titles = new TreeSet<>();

  Namesakes(Gazetteer gazetteer, Grammar grammar, TimeExpression times) {
    this.times = times;
    for (WordClass kind :
        List.of(WordClass.ADDRESS, WordClass.PERSON_NOUN, WordClass.FORCES, WordClass.FORMER)) {
      titles.addAll(grammar.all(kind));
    }
    gazetteer.entities().stream()
        .filter(e -> e.kind() != EntityKind.PERSON)
        .flatMap(e -> e.labels().stream())
        .flatMap(l -> List.of(l.text().toLowerCase(Locale.ROOT).split("[ ’'-]+")).stream())
        .forEach(titles::add);
  }

  /** Those whose surname a paragraph gives to another: slugs. */
  Set<String> others(String text, Block block, List<Gazetteer.Match> names) {
    Set<String> others = new TreeSet<>();
    for (Gazetteer.Match name : names) {
      if (!name.label().text().contains(" ")) {
        name.entities().stream()
            .filter(e -> e.kind() == EntityKind.PERSON)
            .filter(e -> isAnother(text, block, name, names, e))
            .forEach(e -> others.add(e.slug()));
      }
    }
    return others;
  }

  private boolean isAnother(
      String text, Block block, Gazetteer.Match name, List<Gazetteer.Match> names, Entity entity) {
    List<String> before = before(text, block, name.span().start(), names);
    return !before.isEmpty()
        && before.stream().noneMatch(w -> titles.contains(w.toLowerCase(Locale.ROOT)))
        && before.stream().noneMatch(w -> fits(w, entity));
  }

  /** The words with capitals right before a surname, none at the head of a sentence. */
  private List<String> before(String text, Block block, int at, List<Gazetteer.Match> names) {
    List<String> words = new ArrayList<>();
    int end = at - 1;
    while (words.size() < BEFORE && end > block.span().start() && text.charAt(end) == ' ') {
      int start = end;
      while (start > block.span().start() && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      Span word = new Span(start, end);
      boolean name = word.length() > 2 && Character.isUpperCase(text.charAt(start));
      boolean opens = start < block.span().start() + 2 || isStop(text, start);
      boolean known = names.stream().anyMatch(n -> n.span().overlaps(word));
      if (!name || opens || known || isTime(text, block, word)) {
        break;
      }
      words.add(word.of(text));
      end = start - 1;
    }
    return words;
  }

  private static boolean isStop(String text, int start) {
    char before = text.charAt(start - 1);
    char further = text.charAt(start - 2);
    return before != ' ' || !Character.isLetterOrDigit(further) && further != ',';
  }

  /** "On Monday Lavrov", "On 8 January Lavrov", "In March Lavrov": a month is one with its day. */
  private boolean isTime(String text, Block block, Span word) {
    int from = word.start();
    for (int words = 0; words < WORDS_OF_TIME && from > block.span().start(); words++) {
      from = Math.max(block.span().start(), text.lastIndexOf(' ', from - 2) + 1);
    }
    return times.spans(text, new Span(from, word.end())).stream().anyMatch(word::overlaps);
  }

  /** "Dmitriy", "Fogh": a given name in another spelling, a word of the person's own names. */
  private static boolean fits(String word, Entity entity) {
    return entity.labels().stream()
        .flatMap(l -> List.of(l.text().split(" ")).stream())
        .anyMatch(w -> w.equalsIgnoreCase(word) || w.charAt(0) == word.charAt(0));
  }
}
