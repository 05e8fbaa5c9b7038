package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Tenure;

/**
 * Which post somebody leaves where the verb does not say it: the one that stands beside the name
 * ("le délégué permanent Dmitri Rogozine a été rappelé"), the one he is named by ("the Secretary
 * General leaves in the autumn"), or the only one of those the article names that he has held.
 *
 * @param namings every naming of a person with a post
 * @param named what the article has named
 */
record VacatedPosts(Gazetteer gazetteer, List<OfficeHolding> namings, List<Entity> named) {

  /** How long after a term the leaving may be told of, days. */
  private static final int LATE = 120;

  /** Completes the departures among {@code drafts}. */
  void complete(List<Draft> drafts) {
    drafts.stream()
        .filter(d -> d.type == EventType.DEPARTURE && d.object.isEmpty())
        .forEach(
            d -> {
              part(d);
              if (d.targets.size() == 1 && d.object.isEmpty()) {
                d.object = post(d, d.targets.get(0));
              }
            });
  }

  /** "отозвала военного представителя, генерала Заварзина": the post and who holds it. */
  private void part(Draft draft) {
    List<Mention> posts =
        draft.targets.stream().filter(t -> is(t.entity(), EntityKind.POST)).toList();
    boolean pair =
        draft.targets.size() == 2
            && posts.size() == 1
            && draft.targets.stream().anyMatch(t -> is(t.entity(), EntityKind.PERSON));
    if (pair) {
      draft.object = Optional.of(posts.get(0));
      draft.targets.removeAll(posts);
    }
  }

  private boolean is(Optional<String> entity, EntityKind kind) {
    return entity.flatMap(gazetteer::entity).filter(e -> e.kind() == kind).isPresent();
  }

  private Optional<Mention> post(Draft draft, Mention target) {
    if (is(target.entity(), EntityKind.POST)) {
      return Optional.of(target);
    }
    if (!is(target.entity(), EntityKind.PERSON)) {
      return Optional.empty();
    }
    String person = target.entity().orElseThrow();
    return namings.stream()
        .filter(n -> n.person().entity().filter(person::equals).isPresent() && !n.former())
        .filter(n -> n.evidence().sentence().overlaps(draft.trigger))
        .findFirst()
        .map(OfficeHolding::post)
        .or(() -> held(draft, person));
  }

  private Optional<Mention> held(Draft draft, String person) {
    Set<String> posts = new TreeSet<>();
    named.stream()
        .filter(e -> e.kind() == EntityKind.POST)
        .map(Entity::slug)
        .filter(
            post ->
                gazetteer.tenures(person).stream()
                    .filter(t -> t.post().equals(post))
                    .anyMatch(t -> mayEnd(t, draft)))
        .forEach(posts::add);
    return posts.size() == 1
        ? posts.stream()
            .findFirst()
            .map(p -> Mention.of(draft.trigger, draft.trigger.of(draft.scene.text()), p))
        : Optional.empty();
  }

  /** What somebody takes over only on or after that day, or left long before, he does not leave. */
  private static boolean mayEnd(Tenure tenure, Draft draft) {
    Optional<LocalDate> day = draft.date.flatMap(DateSpan::latest);
    Optional<LocalDate> first = draft.date.flatMap(DateSpan::earliest);
    boolean begins =
        tenure.from().isPresent() && first.filter(d -> !d.isAfter(tenure.from().get())).isPresent();
    boolean over =
        tenure
            .until()
            .filter(u -> first.filter(u.plusDays(LATE)::isBefore).isPresent())
            .isPresent();
    if (over) {
      return false;
    }
    return tenure.from().isEmpty()
        || !begins && day.filter(d -> d.isBefore(tenure.from().get())).isEmpty();
  }
}
