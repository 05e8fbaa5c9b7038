package org.detente.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.EntityKind;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Span;

/**
 * Reads that a person holds a post: a title with a name beside it ("le secrétaire général de
 * l'OTAN, Jens Stoltenberg"), or a name with a title beside it ("Dmitri Rogozine, délégué
 * permanent").
 */
final class OfficeReader {

  /** The rule's IRI; it is one of structure, so no entry of the lexicon bears it. */
  static final String RULE = "https://w3id.org/detente/lexicon/rules#apposition";

  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final List<OfficeHolding> holdings = new ArrayList<>();
  private final List<OfficeHolding> namings = new ArrayList<>();

  OfficeReader(Gazetteer gazetteer, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
  }

  void read(Scene scene) {
    for (Phrase phrase : scene.sentence().phrases()) {
      for (Phrase beside : phrase.appositions()) {
        if (isBorneByAnother(scene, phrase, beside)) {
          continue;
        }
        Optional<String> person = person(scene, beside).flatMap(Mention::entity);
        if (person.isEmpty()) {
          pair(scene, nearest(scene, phrase, beside), beside);
        } else if (isOwn(scene, phrase, person.get())) {
          pair(scene, phrase, beside);
        }
        person
            .flatMap(p -> titled(scene, phrase, p))
            .ifPresent(title -> pair(scene, title, beside));
      }
    }
  }

  /** "a dit X après un entretien avec Y, vice-ministre": the title is of whom it stands behind. */
  private Phrase nearest(Scene scene, Phrase phrase, Phrase title) {
    return scene.sentence().phrases().stream()
        .flatMap(p -> p.all().stream())
        .filter(p -> p.first() > phrase.last() && p.last() < title.first())
        .filter(p -> person(scene, phrase).isPresent() && person(scene, p).isPresent())
        .max(Comparator.comparingInt(Phrase::last))
        .orElse(phrase);
  }

  /**
   * The title whose genitive a phrase is: of "the press secretary of the President of Russia Dmitry
   * Peskov" the first.
   */
  private Optional<Phrase> titled(Scene scene, Phrase phrase, String person) {
    Optional<Phrase> title = above(scene, phrase);
    return title
        .flatMap(t -> above(scene, t))
        .filter(t -> resolver.post(scene, t).isPresent())
        .or(() -> title.filter(t -> isOwn(scene, t, person)));
  }

  private static Optional<Phrase> above(Scene scene, Phrase phrase) {
    return scene.host(phrase).filter(h -> scene.governs(WordClass.GENITIVE, phrase));
  }

  /** "the aide of the President of Russia Dmitry Peskov": not that of whom he serves. */
  private boolean isOwn(Scene scene, Phrase title, String person) {
    return above(scene, title).filter(a -> isServing(scene, a)).isEmpty()
        || hasHeld(person, post(scene, title, person));
  }

  private boolean isServing(Scene scene, Phrase above) {
    return scene.grammar().is(WordClass.DEPUTY, scene.head(above).lemma())
        || resolver.post(scene, above).isPresent();
  }

  private boolean hasHeld(String person, Optional<Mention> post) {
    return post.flatMap(Mention::entity).stream()
        .anyMatch(p -> gazetteer.tenures(person).stream().anyMatch(t -> t.post().equals(p)));
  }

  /** "le président Boris Eltsine, le secrétaire général de l'OTAN, Javier Solana": of a list. */
  private boolean isBorneByAnother(Scene scene, Phrase name, Phrase title) {
    return person(scene, name).isPresent()
        && person(scene, title).isEmpty()
        && Stream.concat(Stream.of(title), scene.below(title).stream())
            .flatMap(part -> part.appositions().stream())
            .anyMatch(beside -> person(scene, beside).isPresent());
  }

  private void pair(Scene scene, Phrase one, Phrase other) {
    Optional<Mention> person = person(scene, other).or(() -> person(scene, one));
    if (person.isEmpty()) {
      return;
    }
    String holder = person.get().entity().orElseThrow();
    Optional<Mention> post = post(scene, one, holder).or(() -> post(scene, other, holder));
    if (post.isEmpty() || isOfOtherState(holder, post.get())) {
      return;
    }
    boolean past = Titles.isFormer(scene, one) || Titles.isFormer(scene, other);
    Span words = person.get().span().cover(scene.core(one)).cover(scene.core(other));
    boolean twice =
        holdings.stream()
            .anyMatch(
                h ->
                    h.person().entity().equals(person.get().entity())
                        && h.post().entity().equals(post.get().entity()));
    if (!scene.sentence().span().contains(words)) {
      return;
    }
    OfficeHolding naming =
        new OfficeHolding(
            person.get(),
            post.get(),
            Optional.empty(),
            past,
            new BigDecimal("0.9"),
            RULE,
            new Evidence(words, scene.sentence().span()));
    namings.add(naming);
    if (!twice) {
      holdings.add(naming);
    }
  }

  /** "the Secretary of State of the Security Council Sergei Ivanov" holds no American post. */
  private boolean isOfOtherState(String person, Mention post) {
    Set<String> own = states(person);
    Set<String> posts = post.entity().map(this::states).orElse(Set.of());
    return !own.isEmpty() && !posts.isEmpty() && own.stream().noneMatch(posts::contains);
  }

  private Set<String> states(String slug) {
    return gazetteer.entity(slug).map(Entity::sides).orElse(Set.of()).stream()
        .filter(s -> gazetteer.entity(s).filter(e -> e.kind() == EntityKind.STATE).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every naming of a person with a post, those of one person with one post again each time. */
  List<OfficeHolding> namings() {
    return List.copyOf(namings);
  }

  private Optional<Mention> person(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .flatMap(m -> m.entities().stream().filter(e -> e.kind() == EntityKind.PERSON).findFirst())
        .map(e -> mention(scene, phrase, e));
  }

  private Mention mention(Scene scene, Phrase phrase, Entity entity) {
    Span span = scene.name(phrase.head()).orElseThrow().span();
    return Mention.of(span, span.of(scene.text()), entity.slug());
  }

  /** The post a title names; where its side is not told, the one of them the person has held. */
  private Optional<Mention> post(Scene scene, Phrase phrase, String person) {
    Predicate<Entity> held =
        e ->
            e.kind() == EntityKind.POST
                && gazetteer.tenures(person).stream().anyMatch(t -> t.post().equals(e.slug()));
    return resolver.post(scene, phrase, held).or(() -> resolver.post(scene, phrase));
  }

  /** The holdings found so far, undated. */
  List<OfficeHolding> holdings() {
    return List.copyOf(holdings);
  }

  /** The holdings, each as of the day of publication; former ones hold no longer. */
  List<OfficeHolding> holdings(Optional<Article.Issued> issued) {
    return holdings.stream()
        .map(
            h ->
                new OfficeHolding(
                    h.person(),
                    h.post(),
                    issued.map(Article.Issued::date),
                    h.former(),
                    h.confidence(),
                    h.rule(),
                    h.evidence()))
        .toList();
  }
}
