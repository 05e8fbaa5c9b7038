package org.detente.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Origin;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.detente.model.Span;

/** Brings gold and predictions into one form, retellings gathered. */
final class Items {

  private final Reading reading;
  private final Names names;

  Items(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  /** Gold's items, in order of their first tellings. */
  List<Item> gold(Gold gold) {
    Map<String, Gold.Event> byId = new LinkedHashMap<>();
    gold.events().forEach(event -> byId.put(event.id(), event));
    return gather(gold.events(), e -> root(e.id(), id -> byId.get(id).sameAs())).stream()
        .map(this::goldItem)
        .toList();
  }

  /** Predicted items: claims, but not what is merely demanded or mandated in another one. */
  List<Item> predicted() {
    Map<Claim.Key, Claim> byKey = new LinkedHashMap<>();
    reading.claims().forEach(claim -> byKey.put(claim.key(), claim));
    List<Claim.Key> contents =
        reading.claims().stream().flatMap(claim -> claim.content().stream()).toList();
    List<Claim> own =
        reading.claims().stream().filter(claim -> !contents.contains(claim.key())).toList();
    return gather(
            own,
            claim ->
                root(
                    claim.key(),
                    key -> Optional.ofNullable(byKey.get(key)).flatMap(Claim::retells)))
        .stream()
        .map(this::predictedItem)
        .toList();
  }

  /** The first telling: follows retellings, but not in a circle. */
  private static <K> K root(K key, Function<K, Optional<K>> retold) {
    LinkedHashSet<K> seen = new LinkedHashSet<>();
    K at = key;
    while (seen.add(at)) {
      Optional<K> before = retold.apply(at);
      if (before.isEmpty()) {
        return at;
      }
      at = before.get();
    }
    return key;
  }

  private static <T, K> Collection<List<T>> gather(List<T> tellings, Function<T, K> root) {
    return tellings.stream()
        .collect(Collectors.groupingBy(root, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private Item goldItem(List<Gold.Event> told) {
    Gold.Event first = told.get(0);
    return new Item(
        told.stream().map(Gold.Event::id).toList(),
        first.type(),
        told.stream().map(e -> telling(e.trigger())).toList(),
        union(told, e -> e.agents().stream().map(name -> named(name, Optional.empty()))),
        union(told, e -> e.targets().stream().map(name -> named(name, Optional.empty()))),
        union(told, e -> e.object().stream().map(name -> named(name, e.objectWords()))),
        union(told, e -> e.forum().stream().map(name -> named(name, Optional.empty()))),
        union(told, e -> e.speaker().stream().map(name -> named(name, Optional.empty()))),
        mostPrecise(told.stream().flatMap(e -> e.date().stream())),
        mostPrecise(told.stream().flatMap(e -> e.effective().stream())),
        set(told, Gold.Event::modality),
        set(told, Gold.Event::negative),
        told.stream().map(Gold.Event::number).filter(OptionalInt::isPresent).toList(),
        told.stream().flatMap(e -> e.inResponseTo().stream()).toList(),
        told.stream().anyMatch(Gold.Event::core),
        Optional.empty());
  }

  private Item predictedItem(List<Claim> told) {
    return new Item(
        told.stream().map(claim -> id(claim.key())).toList(),
        told.get(0).type(),
        told.stream().map(claim -> telling(claim.evidence())).toList(),
        union(told, claim -> claim.agents().stream().map(this::named)),
        union(told, claim -> claim.targets().stream().map(this::named)),
        union(told, claim -> claim.object().stream().map(this::named)),
        union(told, claim -> claim.forum().stream().map(this::named)),
        union(told, claim -> claim.speaker().stream().map(this::named)),
        mostPrecise(told.stream().flatMap(claim -> claim.date().stream())),
        mostPrecise(told.stream().flatMap(claim -> claim.effective().stream())),
        set(told, Claim::modality),
        set(told, Claim::negative),
        told.stream().map(Claim::number).filter(OptionalInt::isPresent).toList(),
        told.stream().flatMap(claim -> claim.inResponseTo().stream()).map(this::id).toList(),
        false,
        told.stream().map(Claim::confidence).max(Comparator.naturalOrder()));
  }

  private String id(Claim.Key key) {
    return Scores.name(reading.article(), key);
  }

  private static <T> List<Named> union(List<T> told, Function<T, Stream<Named>> role) {
    return told.stream().flatMap(role).distinct().toList();
  }

  private static <T, V> java.util.Set<V> set(List<T> told, Function<T, V> field) {
    return told.stream().map(field).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<DateSpan> mostPrecise(Stream<DateSpan> dates) {
    return dates.min(Comparator.comparingLong(Dates::days)).stream().toList();
  }

  /** What gold names, by its English name. */
  Named named(String name, Optional<Span> words) {
    Optional<String> slug = names.slug().apply(name);
    List<String> wordings = new ArrayList<>(List.of(name));
    wordings.addAll(names.variants().apply(name));
    return new Named(slug, slug.flatMap(names.side()), wordings, words);
  }

  /** What the article names. */
  Named named(Mention mention) {
    return new Named(
        mention.entity(),
        mention.entity().flatMap(names.side()),
        List.of(mention.words()),
        mention.span().length() == 0 ? Optional.empty() : Optional.of(inFile(mention.span())));
  }

  private Item.Telling telling(Evidence evidence) {
    return new Item.Telling(
        inFile(evidence.trigger()),
        inFile(evidence.sentence()),
        evidence.sentence().of(reading.article().text()));
  }

  /** The sentences that gold's words touch; the words alone where no sentence was read. */
  private Item.Telling telling(Span trigger) {
    Optional<Span> touched =
        reading.passages().stream()
            .map(Passage::sentence)
            .filter(sentence -> sentence.length() > 0)
            .filter(sentence -> trigger.overlaps(inFile(sentence)))
            .reduce(Span::cover);
    return new Item.Telling(
        trigger,
        touched.map(this::inFile).map(trigger::cover).orElse(trigger),
        touched.map(span -> span.of(reading.article().text())).orElse(""));
  }

  /** The place in the file of a place in the clean text. */
  Span inFile(Span span) {
    Origin origin = reading.article().origin();
    return new Span(origin.start(span), origin.end(span));
  }
}
