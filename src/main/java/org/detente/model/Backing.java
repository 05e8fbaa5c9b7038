package org.detente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.detente.model.Outlet.Ownership;

/**
 * What an event rests on.
 *
 * @param articles how many articles or documents attest it
 * @param origins how many independent origins these go back to
 * @param countries slugs of the states where the outlets are at home, as far as is known
 * @param ownerships kinds of owners that the outlets have, as far as is known
 * @param sides slugs of the sides whose own outlets attest it
 * @param reliances what makes it less than independently attested
 */
public record Backing(
    int articles,
    int origins,
    SortedSet<String> countries,
    SortedSet<Ownership> ownerships,
    SortedSet<String> sides,
    SortedSet<Reliance> reliances) {

  public Backing {
    if (articles < 1 || origins < 1 || origins > articles) {
      throw new IllegalArgumentException(articles + " articles, " + origins + " origins");
    }
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    ownerships = Collections.unmodifiableSortedSet(new TreeSet<>(ownerships));
    reliances = Collections.unmodifiableSortedSet(new TreeSet<>(reliances));
  }

  /** On whom or what alone an event can rest. */
  public enum Reliance {
    /** All that attests it was published by one outlet. */
    ONE_OUTLET,
    /** All that attests it goes back to one origin. */
    ONE_ORIGIN,
    /** All that attests it was published by one side's own outlets. */
    ONE_SIDE
  }

  /** What an event rests on that these attest; the same article may stand among them twice. */
  public static Backing of(Collection<Witness> witnesses) {
    List<Outlet> outlets = witnesses.stream().map(Witness::outlet).distinct().toList();
    int articles = distinct(witnesses, Witness::source);
    int origins = distinct(witnesses, Witness::origin);
    SortedSet<String> sides = known(outlets, Outlet::side);
    SortedSet<Reliance> reliances = new TreeSet<>();
    if (outlets.size() == 1) {
      reliances.add(Reliance.ONE_OUTLET);
    }
    if (origins == 1) {
      reliances.add(Reliance.ONE_ORIGIN);
    }
    if (sides.size() == 1 && outlets.stream().allMatch(outlet -> outlet.side().isPresent())) {
      reliances.add(Reliance.ONE_SIDE);
    }
    return new Backing(
        articles,
        origins,
        known(outlets, Outlet::country),
        known(outlets, Outlet::ownership),
        sides,
        reliances);
  }

  private static int distinct(Collection<Witness> witnesses, Function<Witness, String> part) {
    return (int) witnesses.stream().map(part).distinct().count();
  }

  private static <T extends Comparable<T>> TreeSet<T> known(
      Collection<Outlet> outlets, Function<Outlet, Optional<T>> part) {
    return outlets.stream()
        .map(part)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
