package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.Span;
import org.detente.model.Tenure;

/**
 * The names of the reference layer: which entities a stretch of text can name.
 *
 * <p>A label matches word by word. A word of a label that begins with a capital asks for a capital
 * in the text; an acronym asks for the very letters. Apostrophes and hyphens of every kind are one.
 */
public final class Gazetteer {

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, List<Named>> names = new TreeMap<>();
  private final Map<String, List<Named>> titles = new TreeMap<>();
  private final Map<String, List<String>> demonyms = new TreeMap<>();
  private final List<Tenure> tenures;

  /**
   * @param entities in order of their slugs
   * @param tenures who held which post when
   * @param language whose labels to match, besides acronyms of every language
   */
  public Gazetteer(List<Entity> entities, List<Tenure> tenures, String language) {
    this.tenures = List.copyOf(tenures);
    for (Entity entity : entities) {
      this.entities.put(entity.slug(), entity);
      for (Label label : entity.labels()) {
        if (label.language().equals(language) || isLatinName(entity, label, language)) {
          index(entity, label, language);
        }
      }
    }
  }

  /** Names of persons and acronyms of another language in the same script occur in any text. */
  private static boolean isLatinName(Entity entity, Label label, String language) {
    boolean personal =
        entity.kind() == org.detente.model.EntityKind.PERSON && label.use() == Use.NAME
            || label.use() == Use.ACRONYM;
    boolean sameScript = label.language().equals("ru") == language.equals("ru");
    return personal && sameScript;
  }

  private void index(Entity entity, Label label, String language) {
    List<String> words = Words.of(label.text());
    if (words.isEmpty()) {
      return;
    }
    if (label.use() == Use.DEMONYM) {
      demonyms.computeIfAbsent(label.text(), l -> new ArrayList<>()).add(entity.slug());
      return;
    }
    Map<String, List<Named>> index = label.use() == Use.TITLE ? titles : names;
    index
        .computeIfAbsent(Words.key(words.get(0)), w -> new ArrayList<>())
        .add(new Named(entity, label, words));
    index
        .get(Words.key(words.get(0)))
        .sort(Comparator.comparingInt((Named n) -> n.words().size()).reversed());
  }

  private record Named(Entity entity, Label label, List<String> words) {}

  /**
   * A stretch of text and what it can name.
   *
   * @param span the words
   * @param entities what they can name, in order of slugs
   * @param label the label of the first of them
   */
  public record Match(Span span, List<Entity> entities, Label label) {}

  /** Names in {@code text} within {@code within}: longest first, not overlapping, in order. */
  public List<Match> names(String text, Span within) {
    return matches(names, text, within);
  }

  /**
   * Titles that begin at the first word of {@code within}: the longest, with all who bear it.
   *
   * @param lemma dictionary form of the first word, under which the title may stand instead
   */
  public Optional<Match> title(String text, Span within, String lemma) {
    List<Span> words = Words.spans(text, within);
    if (words.isEmpty() || words.get(0).start() > within.start()) {
      return Optional.empty();
    }
    Optional<Match> written = longest(titles, text, words, 0);
    if (written.isPresent()) {
      return written;
    }
    String singular = lemma + text.substring(words.get(0).end(), within.end());
    int shift = words.get(0).length() - lemma.length();
    List<Span> shifted = Words.spans(singular, new Span(0, singular.length()));
    return longest(titles, singular, shifted, 0)
        .map(
            m ->
                new Match(
                    new Span(words.get(0).start(), words.get(0).start() + m.span().end() + shift),
                    m.entities(),
                    m.label()));
  }

  private static List<Match> matches(Map<String, List<Named>> index, String text, Span within) {
    List<Span> words = Words.spans(text, within);
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Match> match = longest(index, text, words, i);
      if (match.isPresent()) {
        found.add(match.get());
        while (i + 1 < words.size() && words.get(i + 1).start() < match.get().span().end()) {
          i++;
        }
      }
    }
    return found;
  }

  private static Optional<Match> longest(
      Map<String, List<Named>> index, String text, List<Span> words, int at) {
    List<Entity> entities = new ArrayList<>();
    Label label = null;
    int length = 0;
    String first = Words.key(words.get(at).of(text));
    for (Named named : index.getOrDefault(first, Collections.emptyList())) {
      if (length > named.words().size()) {
        break;
      }
      if (Words.match(named.words(), named.label().use() == Use.ACRONYM, text, words, at)) {
        length = named.words().size();
        label = label == null ? named.label() : label;
        if (!entities.contains(named.entity())) {
          entities.add(named.entity());
        }
      }
    }
    if (entities.isEmpty()) {
      return Optional.empty();
    }
    entities.sort(Comparator.comparing(Entity::slug));
    Span span = words.get(at).cover(words.get(at + length - 1));
    return Optional.of(new Match(span, List.copyOf(entities), label));
  }

  /** Entities that an adjective or inhabitants' name (masculine singular lemma) stands for. */
  public List<Entity> demonym(String lemma) {
    return demonyms.getOrDefault(lemma, demonyms.getOrDefault(capital(lemma), List.of())).stream()
        .map(entities::get)
        .toList();
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Slug of the outlet that goes by {@code name} in any language, if one does. */
  public Optional<String> source(String name) {
    return entities.values().stream()
        .filter(e -> e.kind() == org.detente.model.EntityKind.SOURCE)
        .filter(e -> e.labels().stream().anyMatch(l -> l.text().equalsIgnoreCase(name)))
        .map(Entity::slug)
        .findFirst();
  }

  /** The entity of a slug, if there is one. */
  public Optional<Entity> entity(String slug) {
    return Optional.ofNullable(entities.get(slug));
  }

  /** Every entity in order of slugs. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** Who held which post when. */
  public List<Tenure> tenures() {
    return tenures;
  }
}
