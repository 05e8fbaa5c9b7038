package org.detente.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.EntityKind;
import org.detente.model.Span;
import org.detente.model.Tenure;

/**
 * The names of the reference layer: which entities a stretch of text can name.
 *
 * <p>A label matches word by word, in the forms its language gives it. A word of a label that
 * begins with a capital asks for a capital in the text; an acronym asks for the very letters.
 * Apostrophes and hyphens of every kind are one.
 */
public final class Gazetteer {

  private final Map<String, Entity> entities;
  private final NameIndex names = new NameIndex();
  private final NameIndex titles = new NameIndex();
  private final SignIndex signs = new SignIndex();
  private final Demonyms demonyms;
  private final List<Tenure> tenures;
  private final Map<String, List<Tenure>> tenuresOf;
  private final Edges edges;

  /**
   * @param entities in order of their slugs
   * @param tenures who held which post when
   * @param language whose labels to match, besides acronyms of every language
   * @param declension the forms labels stand in; without it they stand as they are written
   */
  Gazetteer(
      List<Entity> entities,
      List<Tenure> tenures,
      String language,
      Optional<Declension> declension) {
    this.tenures = List.copyOf(tenures);
    this.tenuresOf =
        tenures.stream()
            .collect(
                Collectors.groupingBy(Tenure::person, LinkedHashMap::new, Collectors.toList()));
    this.demonyms = new Demonyms(declension.isPresent());
    Map<String, Entity> bySlug = new TreeMap<>();
    entities.forEach(entity -> bySlug.put(entity.slug(), entity));
    this.entities = new LinkedHashMap<>(bySlug);
    for (Entity entity : entities) {
      for (Label label : entity.labels()) {
        if (label.language().equals(language) || isLatinName(entity, label, language)) {
          index(entity, label, declension);
        }
      }
    }
    this.edges = new Edges(this.entities.values());
    names.sort();
    titles.sort();
  }

  /** Names of persons and acronyms of another language in the same script occur in any text. */
  private static boolean isLatinName(Entity entity, Label label, String language) {
    boolean personal =
        entity.kind() == EntityKind.PERSON && label.use() == Use.NAME || label.use() == Use.ACRONYM;
    boolean sameScript = label.language().equals("ru") == language.equals("ru");
    return personal && sameScript;
  }

  private void index(Entity entity, Label label, Optional<Declension> declension) {
    List<String> words = Words.of(label.text());
    NameIndex index = label.use() == Use.TITLE ? titles : names;
    if (words.isEmpty() || index.share(entity, label)) {
      return;
    }
    List<Paradigm> forms =
        declension
            .map(d -> d.of(label, entity.kind()))
            .orElseGet(() -> words.stream().map(Paradigm::fixed).toList());
    signs.add(entity, label, words, forms);
    if (label.use() == Use.DEMONYM) {
      demonyms.add(entity.slug(), label.text());
      if (declension.isPresent()) {
        forms.get(0).keys().forEach(form -> demonyms.add(entity.slug(), form));
      }
      return;
    }
    if (entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANISATION) {
      demonyms.addName(entity.slug(), label.text());
    }
    index.add(entity, label, words, forms);
  }

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
    return names.all(TextWords.of(text, within));
  }

  /**
   * Titles that begin at the first word of {@code within}: the longest, with all who bear it.
   *
   * @param lemma dictionary form of the first word, under which the title may stand instead
   */
  public Optional<Match> title(String text, Span within, String lemma) {
    if (!titles.begins(text, within.start()) && !titles.begins(lemma, 0)) {
      return Optional.empty();
    }
    TextWords read = TextWords.of(text, within);
    if (read.words().isEmpty() || read.words().get(0).start() > within.start()) {
      return Optional.empty();
    }
    Optional<Match> written = titles.longest(read, 0);
    if (written.isPresent()) {
      return written;
    }
    Span first = read.words().get(0);
    String singular = lemma + text.substring(first.end(), within.end());
    int shift = first.length() - lemma.length();
    return titles
        .longest(TextWords.of(singular, new Span(0, singular.length())), 0)
        .map(
            m ->
                new Match(
                    new Span(first.start(), first.start() + m.span().end() + shift),
                    m.entities(),
                    m.label()));
  }

  /**
   * Entities that an adjective or inhabitants' name stands for.
   *
   * @param lemma its masculine singular; where the language declines labels, any form
   */
  public List<Entity> demonym(String lemma) {
    return demonyms.of(lemma).stream().map(entities::get).toList();
  }

  /**
   * Slugs of entities that a noun alone can stand for ("the Council"), once they have been named:
   * one of their names, in any language, begins or ends with it.
   *
   * @param form as it stands, in lower case
   * @param lemma its dictionary form
   */
  public Set<String> shortenedTo(String form, String lemma) {
    Set<String> beginning = edges.beginning(form);
    Set<String> byLemma = edges.beginning(lemma);
    Set<String> ending = edges.ending(form);
    if (beginning.isEmpty() && byLemma.isEmpty() && ending.isEmpty()) {
      return Set.of();
    }
    Set<String> slugs = new LinkedHashSet<>(beginning);
    slugs.addAll(byLemma);
    slugs.addAll(ending);
    return slugs;
  }

  /** Slug of the outlet that goes by {@code name} in any language, if one does. */
  public Optional<String> source(String name) {
    return entities.values().stream()
        .filter(e -> e.kind() == EntityKind.SOURCE)
        .filter(e -> e.labels().stream().anyMatch(l -> l.text().equalsIgnoreCase(name)))
        .map(Entity::slug)
        .findFirst();
  }

  /** Words one of which stands in every text that names one of the entities wanted. */
  public Signs signs(Predicate<Entity> wanted) {
    return signs.of(wanted);
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

  /** Which posts a person held when. */
  public List<Tenure> tenures(String person) {
    return tenuresOf.getOrDefault(person, List.of());
  }
}
