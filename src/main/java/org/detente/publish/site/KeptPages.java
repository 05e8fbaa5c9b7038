package org.detente.publish.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.detente.publish.page.Kept;
import org.detente.query.Turns;

/**
 * Pages as they were made lately; they depend on address and store alone. What a search found is
 * not among them: it may be of the store as it was a moment ago, and there are more words than
 * pages.
 */
final class KeptPages implements Door {

  /** Bytes in all. */
  private static final long MOST = 32L << 20;

  /** What an entry takes beside its bytes, as a guess. */
  private static final int BESIDE = 500;

  private static final String SEARCH = "search";

  /** Pages that wait for turns of their own, and must not keep others from theirs meanwhile. */
  private static final Set<String> IN_LANES_OF_THEIR_OWN =
      Set.of("question", "timeline", "network", "counts", "outlets");

  private final Turns turns;
  private final Door pages;
  private final LongSupplier revision;
  private final Kept<Address, Sent> kept = new Kept<>(MOST, KeptPages::weight);

  /**
   * @param pages what makes them
   * @param revision of the store they are made of
   * @param turns of those who make them
   */
  KeptPages(Door pages, LongSupplier revision, Turns turns) {
    this.turns = turns;
    this.pages = pages;
    this.revision = revision;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    if (asked.path().size() > 1 && asked.path().get(1).equals(SEARCH)) {
      return turns.take(() -> pages.open(asked));
    }
    Address address = new Address(asked.path(), asked.parameters());
    long now = revision.getAsLong();
    Optional<Sent> found = kept.find(address, now);
    if (found.isPresent()) {
      return found;
    }
    Optional<Sent> made = make(asked).map(Sent::tagged);
    made.filter(sent -> sent.status() == 200).ifPresent(sent -> kept.keep(address, sent, now));
    return made;
  }

  private Optional<Sent> make(Asked asked) {
    List<String> path = asked.path();
    return path.size() > 1 && IN_LANES_OF_THEIR_OWN.contains(path.get(1))
        ? pages.open(asked)
        : turns.take(() -> pages.open(asked));
  }

  private static int weight(Address address, Sent sent) {
    long asked =
        address.parameters().entrySet().stream()
            .mapToLong(e -> e.getKey().length() + e.getValue().length())
            .sum();
    return Math.toIntExact(sent.body().length + BESIDE + asked);
  }

  private record Address(List<String> path, Map<String, String> parameters) {}
}
