package org.detente.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * Finds claims that tell again what the article has told: the same type, modality and polarity, the
 * same thing, and no date or party that speaks against it.
 */
final class Retellings {

  /** Farthest back that a first telling is looked for, claims; few articles have as many. */
  private static final int REACH = 300;

  private final Sides sides;

  Retellings(Sides sides) {
    this.sides = sides;
  }

  /** Links each retelling to the first telling. */
  void link(List<Draft> drafts) {
    // The day of a headline's meeting is told in the lead; one on another day retells neither.
    Map<Draft, DateSpan> days = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      draft.retells = draft.retells.filter(drafts::contains);
      for (int k = Math.max(0, i - REACH); k < i && draft.retells.isEmpty(); k++) {
        Draft earlier = drafts.get(k);
        if (earlier.retells.isEmpty()
            && retells(earlier, draft)
            && compatible(Optional.ofNullable(days.get(earlier)), draft.date)) {
          draft.retells = Optional.of(earlier);
          ours(earlier, draft);
        }
      }
      draft.date.ifPresent(
          day ->
              days.merge(
                  draft.retells.orElse(draft), day, (told, now) -> now.within(told) ? now : told));
    }
  }

  /** "НАТО приостанавливает сотрудничество. «Мы решили приостановить»": who "we" are. */
  private static void ours(Draft first, Draft second) {
    boolean we =
        second.clause.map(Clause::finite).stream()
            .flatMap(c -> c.subjects().stream())
            .anyMatch(s -> FirstPerson.is(second.scene, s));
    if (we && second.agents.isEmpty() && Mood.isMeasure(second.type)) {
      second.agents.addAll(first.agents);
    }
  }

  private boolean retells(Draft first, Draft second) {
    return first.type == second.type
        && first.negative == second.negative
        && first.modality == second.modality
        && !first.trigger.equals(second.trigger)
        && second.sameDay.isEmpty()
        && first.inResponseTo.filter(r -> r == second).isEmpty()
        && second.inResponseTo.filter(r -> r == first).isEmpty()
        && sameThing(first, second)
        && compatible(first.date, second.date)
        && share(first.agents, second.agents)
        && share(first.targets, second.targets)
        && mayBeSame(first.targets, second.targets)
        && !new TwoThings(sides).are(first, second);
  }

  /** The same entity as object and forum, or objects whose words share a noun. */
  private static boolean sameThing(Draft a, Draft b) {
    boolean objects = same(a.object, b.object) && sameHead(a, b);
    boolean fora = same(a.forum, b.forum);
    boolean none =
        a.object.isEmpty() && b.object.isEmpty() && a.forum.isEmpty() && b.forum.isEmpty();
    boolean told =
        a.object.isPresent() && b.object.isPresent() || a.forum.isPresent() && b.forum.isPresent();
    boolean person =
        !a.targets.isEmpty()
            && !b.targets.isEmpty()
            && a.type.family() == EventType.Family.PERSONNEL
            && (isKnown(a) && isKnown(b) || related(a, b) || sameCount(a, b))
            && (a.number.equals(b.number)
                || isHit(a) == isHit(b)
                || !a.agents.isEmpty() && !b.agents.isEmpty());
    boolean headline =
        a.scene.block().kind() == org.detente.model.Block.Kind.TITLE
            && (a.type == EventType.MEETING
                || a.type == EventType.AGREEMENT
                || a.type == EventType.ACCREDITATION_WITHDRAWAL
                    && a.number.isPresent()
                    && a.number.equals(b.number))
            && a.forum.isEmpty()
            && !a.agents.isEmpty();
    boolean war =
        a.type == EventType.CONFLICT
            && a.place.isPresent()
            && a.place.flatMap(Mention::entity).equals(b.place.flatMap(Mention::entity));
    return objects
        && fora
        && (told
            || person
            || headline
            || war
            || none && !a.targets.isEmpty() && !b.targets.isEmpty());
  }

  /**
   * Whom it hits, or by whom, is known: "officers are to be stripped of their badges" is anybody.
   */
  private static boolean isKnown(Draft draft) {
    return !draft.agents.isEmpty() || isHit(draft);
  }

  /** Whom it hits is known. */
  private static boolean isHit(Draft draft) {
    return draft.targets.stream().anyMatch(t -> t.entity().isPresent());
  }

  private static boolean sameCount(Draft a, Draft b) {
    return a.number.isPresent() && a.number.equals(b.number);
  }

  private static boolean same(Optional<Mention> a, Optional<Mention> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    if (a.get().entity().isPresent() || b.get().entity().isPresent()) {
      return a.get().entity().equals(b.get().entity());
    }
    Set<String> shared = content(a.get().words());
    Set<String> others = content(b.get().words());
    int words = Math.min(shared.size(), others.size());
    shared.retainAll(others);
    return !shared.isEmpty() && shared.size() * SHARED >= words;
  }

  /** Of the words of the shorter telling, one in so many stands in the other. */
  private static final int SHARED = 4;

  /** "la coopération" and "les réunions" of one council are two things. */
  private static boolean sameHead(Draft a, Draft b) {
    if (a.objectPhrase.isEmpty() || b.objectPhrase.isEmpty() || resolved(a) || resolved(b)) {
      return true;
    }
    return a.scene
        .head(a.objectPhrase.get())
        .lemma()
        .equals(b.scene.head(b.objectPhrase.get()).lemma());
  }

  private static boolean resolved(Draft draft) {
    return draft.object.flatMap(Mention::entity).isPresent();
  }

  /** True when the objects of two drafts share a word of substance, or the entity. */
  static boolean related(Draft a, Draft b) {
    return a.object.isPresent() && b.object.isPresent() && same(a.object, b.object);
  }

  /** The longer words of what a text tells. */
  static Set<String> content(String words) {
    return new TreeSet<>(
        List.of(words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")).stream()
            .filter(w -> w.length() > 3)
            .toList());
  }

  private static boolean compatible(Optional<DateSpan> a, Optional<DateSpan> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.get().within(b.get())
        || b.get().within(a.get())
        || a.get().edtf().equals(b.get().edtf());
  }

  /** Nobody named on one side, or a party or its side in common. */
  /**
   * "fired on Ukrainian positions", "hit a Polish village": what no register knows, by its words.
   */
  private static boolean mayBeSame(List<Mention> a, List<Mention> b) {
    boolean known = Stream.concat(a.stream(), b.stream()).anyMatch(m -> m.entity().isPresent());
    if (known || a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.stream()
        .flatMap(m -> content(m.words()).stream())
        .anyMatch(w -> b.stream().anyMatch(m -> content(m.words()).contains(w)));
  }

  private boolean share(List<Mention> a, List<Mention> b) {
    Set<String> shared = parties(a);
    Set<String> others = parties(b);
    if (shared.isEmpty() || others.isEmpty()) {
      return true;
    }
    shared.retainAll(others);
    return !shared.isEmpty();
  }

  private Set<String> parties(List<Mention> mentions) {
    Set<String> parties = new TreeSet<>();
    for (Mention mention : mentions) {
      mention
          .entity()
          .ifPresent(
              slug -> {
                parties.add(slug);
                parties.addAll(sides.of(slug, Optional.empty()));
              });
    }
    return parties;
  }
}
