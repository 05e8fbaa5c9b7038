package org.detente.query;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.Op;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;

/**
 * Who reads beside whom: pages, documents, quick queries and heavy ones have turns of their own, so
 * that none of them can keep the others waiting. Safe for threads.
 *
 * <p>Whether a query is quick is found out by asking it: what starts from something bound may try
 * for a moment among the quick; what is not done by then begins again among the heavy, and goes
 * there at once for the next minute.
 */
public final class Lanes {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Who has computed for less than this part of a moment has mostly waited. */
  private static final int HARDLY = 4;

  /** Whatever the moment is, most of the time that a query has is left for a second attempt. */
  private static final int LEAST_PARTS = 3;

  private static final int REMEMBERED = 10_000;

  /** What was slow on a busy machine may be quick in a minute. */
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final Turns pages;
  private final Turns documents;
  private final Turns quick;
  private final Turns heavy;
  private final Duration moment;
  private final AtomicLong moved = new AtomicLong();

  /** Digests of what was too slow lately; a wrong one costs a quick query its quick turn. */
  private final Cache<Integer, Boolean> slow =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(WHILE).build();

  /**
   * @param pages turns of those who make pages
   * @param documents turns of those who make data documents
   * @param quick turns of queries that may be over in a moment
   * @param heavy turns of all other queries
   * @param moment how long a query may try to be quick, positive
   */
  public Lanes(Turns pages, Turns documents, Turns quick, Turns heavy, Duration moment) {
    this.pages = Objects.requireNonNull(pages);
    this.documents = Objects.requireNonNull(documents);
    this.quick = Objects.requireNonNull(quick);
    this.heavy = Objects.requireNonNull(heavy);
    this.moment = moment;
  }

  /** For reading alone, where nobody else asks. */
  public static Lanes alone() {
    Duration patience = Duration.ofSeconds(10);
    Turns all = new Turns(4, patience);
    return new Lanes(new Turns(8, patience), all, all, all, Duration.ofSeconds(1));
  }

  /** The turns of those who make pages. */
  public Turns pages() {
    return pages;
  }

  /** The turns of those who make data documents. */
  public Turns documents() {
    return documents;
  }

  /** The turns of queries that may be over in a moment. */
  public Turns quick() {
    return quick;
  }

  /** The turns of all other queries. */
  public Turns heavy() {
    return heavy;
  }

  /** How many queries were not over in a moment and began again among the heavy. */
  public long moved() {
    return moved.get();
  }

  /**
   * The answer to anybody's query.
   *
   * @throws Fault as {@link QueryRun#on}; NOT_ALLOWED and BAD_QUERY before any turn is taken;
   *     TOO_BUSY when no turn comes
   */
  public Answered ask(EmbeddedStore store, BoundQuery query, RunLimits limits) {
    Op op = query.guarded();
    return ask(store, query, limits, LookUp.isLikely(op));
  }

  /**
   * The answer to a question of the catalogue, which is written to be quick.
   *
   * @throws Fault as {@link QueryRun#on}; TOO_BUSY when no turn comes
   */
  public Answered askKnown(EmbeddedStore store, BoundQuery query, RunLimits limits) {
    return ask(store, query, limits, true);
  }

  private Answered ask(EmbeddedStore store, BoundQuery query, RunLimits limits, boolean isLikely) {
    Duration left = limits.deadline();
    if (isLikely && slow.getIfPresent(digest(query)) == null) {
      Optional<Answered> answered = attempt(store, query, limits);
      if (answered.isPresent()) {
        return answered.get();
      }
      // What it had to be quick counts: both together are cut when the query should have ended.
      left = left.minus(attemptOf(limits));
    }
    QueryRun run = new QueryRun(limits.within(left), limits.deadline());
    return heavy.take(() -> store.readLong(data -> answered(store, query, run)));
  }

  private static Integer digest(BoundQuery query) {
    return query.text().hashCode();
  }

  /** How long a query may try to be quick. */
  private Duration attemptOf(RunLimits limits) {
    Duration part = limits.deadline().dividedBy(LEAST_PARTS);
    return part.compareTo(moment) < 0 ? part : moment;
  }

  /** The answer of a query that is over in a moment; empty when it was not. */
  private Optional<Answered> attempt(EmbeddedStore store, BoundQuery query, RunLimits limits) {
    Duration attempt = attemptOf(limits);
    QueryRun run = new QueryRun(limits.within(attempt), limits.deadline());
    long before = worked();
    try {
      return Optional.of(quick.take(() -> answered(store, query, run)));
    } catch (Fault fault) {
      if (fault.code() != Fault.Code.TIMED_OUT) {
        throw fault;
      }
      moved.incrementAndGet();
      if (worked() - before > attempt.toNanos() / HARDLY) {
        slow.put(digest(query), true);
      }
      return Optional.empty();
    }
  }

  /** Nanoseconds that this thread has computed: what had to wait for others was not slow itself. */
  private static long worked() {
    return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
  }

  private static Answered answered(EmbeddedStore store, BoundQuery query, QueryRun run) {
    return store.read(data -> new Answered(run.on(store, query), store.snapshot(data)));
  }
}
