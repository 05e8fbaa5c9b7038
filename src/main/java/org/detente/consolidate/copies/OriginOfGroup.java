package org.detente.consolidate.copies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.SharedOrigin;
import org.detente.model.SharedOrigin.Copy;
import org.detente.model.SharedOrigin.Kind;

/** Tells of a group of articles that carry one text which was first and who copies whom. */
final class OriginOfGroup {

  /** How many of the articles before it each is held against. */
  private static final int NEIGHBOURS = 32;

  private final List<Print> members;
  private final Map<String, Integer> credits = new TreeMap<>();

  /**
   * @param members two or more, by {@link Print#BY_DAY}
   */
  OriginOfGroup(List<Print> members) {
    for (Print member : members) {
      member.publication().credits().forEach(outlet -> credits.merge(outlet, 1, Integer::sum));
    }
    Print first =
        members.stream()
            .min(
                Comparator.comparingLong(Print::day)
                    .thenComparing(print -> !isCredited(print))
                    .thenComparing(Comparator.comparingInt(OriginOfGroup::words).reversed())
                    .thenComparing(Print.BY_DAY))
            .orElseThrow();
    this.members = new ArrayList<>(List.of(first));
    members.stream().filter(print -> print != first).forEach(this.members::add);
  }

  private static int words(Print print) {
    return print.text().words();
  }

  /** Others say that they have the text from its outlet. */
  private boolean isCredited(Print print) {
    return print.publication().outlet().filter(credits::containsKey).isPresent();
  }

  SharedOrigin tell() {
    List<Copy> copies = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      copies.add(copy(i));
    }
    return new SharedOrigin(members.get(0).publication().article(), credit(), copies);
  }

  /** The outlet that most of them name; of several, the one that published first. */
  private Optional<String> credit() {
    Optional<String> outlet = members.get(0).publication().outlet();
    return credits.keySet().stream()
        .min(
            Comparator.<String>comparingInt(name -> -credits.get(name))
                .thenComparing(name -> !outlet.filter(name::equals).isPresent())
                .thenComparing(Comparator.naturalOrder()));
  }

  private Copy copy(int at) {
    Print copy = members.get(at);
    Print first = members.get(0);
    List<Print> before = new ArrayList<>(List.of(first));
    before.addAll(members.subList(Math.max(1, at - NEIGHBOURS), at));
    List<Print> after = members.subList(at + 1, Math.min(members.size(), at + 1 + NEIGHBOURS));
    return nearest(copy, before)
        .or(() -> nearest(copy, after))
        .orElseGet(() -> copy(copy, first, new Resemblance(Kind.EDITED, 0, 0)));
  }

  /** The copy of the one that it is most like; of several, the first. */
  private static Optional<Copy> nearest(Print copy, List<Print> others) {
    Optional<Copy> nearest = Optional.empty();
    double most = -1;
    for (Print other : others) {
      Optional<Resemblance> resemblance = Resemblance.of(other, copy);
      if (resemblance.isPresent() && resemblance.get().similarity() > most) {
        most = resemblance.get().similarity();
        nearest = Optional.of(copy(copy, other, resemblance.get()));
      }
    }
    return nearest;
  }

  private static Copy copy(Print copy, Print of, Resemblance resemblance) {
    return new Copy(
        copy.publication().article(),
        of.publication().article(),
        resemblance.kind(),
        BigDecimal.valueOf(resemblance.similarity()).setScale(2, RoundingMode.HALF_UP));
  }
}
