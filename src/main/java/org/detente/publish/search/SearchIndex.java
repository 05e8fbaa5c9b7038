package org.detente.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;

/**
 * Finds things of a store by their names. It is held in memory, is read anew when the store has
 * been written to, and may be asked by many threads.
 */
public final class SearchIndex implements AutoCloseable {

  /** What the IRIs of catalogue questions begin with; the name of the question follows. */
  public static final String QUESTIONS = Terms.BASE + "question/";

  private final EmbeddedStore store;
  private final Catalogue catalogue;

  /** Those who ask share it; putting other shelves in place takes it alone. */
  private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock(true);

  /** Held by the one who reads the store anew. */
  private final ReentrantLock reading = new ReentrantLock();

  private Shelves shelves;
  private volatile long revision;
  private volatile boolean closed;

  private SearchIndex(EmbeddedStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
    this.revision = store.revision();
    this.shelves = Shelves.of(store, catalogue);
  }

  /**
   * Reads a store, which must stay open as long as the index is.
   *
   * @param catalogue the questions that can be found beside the things of the store
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static SearchIndex of(EmbeddedStore store, Catalogue catalogue) {
    return new SearchIndex(store, catalogue);
  }

  /**
   * Finds. Any text is a question: what is empty or no words at all finds nothing.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE when the store has changed and cannot be read
   */
  public Hits find(SearchQuestion question) {
    Asked asked = Asked.of(question.text());
    if (asked.isEmpty()) {
      return Hits.NONE;
    }
    return with(
        current -> {
          List<Answer> all = current.answers(asked, question.language());
          List<Answer> meant = question.kind().map(kind -> current.ofKind(all, kind)).orElse(all);
          long from = Math.min(meant.size(), (question.page() - 1L) * question.pageSize());
          long to = Math.min(meant.size(), from + question.pageSize());
          return new Hits(
              meant.size(),
              meant.subList((int) from, (int) to).stream()
                  .map(answer -> current.hit(answer, question.language()))
                  .toList(),
              current.counts(all, question.language()));
        },
        Hits.NONE);
  }

  /**
   * What somebody who has typed so much may mean: things that have a page of their own, of which no
   * two are called the same.
   *
   * @param n how many at most
   */
  public List<Hit> suggest(String text, String language, int n) {
    Asked asked = Asked.of(text);
    if (asked.isEmpty()) {
      return List.of();
    }
    return with(current -> distinct(current, asked, language, n), List.of());
  }

  /** The classes of which there are things, by IRI, for whoever wants to choose one. */
  public List<Kind> kinds(String language) {
    return with(current -> current.kinds(language), List.of());
  }

  /** True when there are things of a kind, as {@link SearchQuestion#kind} names it. */
  public boolean knows(String kind) {
    return with(current -> current.knows(kind), false);
  }

  /** How many things can be found. */
  public int size() {
    return with(Shelves::size, 0);
  }

  /** Lets go of the memory; what is asked afterwards finds nothing. Closing twice does nothing. */
  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      closed = true;
      shelves.close();
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private static List<Hit> distinct(Shelves current, Asked asked, String language, int n) {
    Set<String> seen = new TreeSet<>();
    List<Hit> hits = new ArrayList<>();
    for (Answer answer : current.answers(asked, language)) {
      if (hits.size() >= n) {
        break;
      }
      if (answer.thing().shelf() != Shelf.MENTION) {
        Hit hit = current.hit(answer, language);
        if (seen.add(hit.label().text() + "\t" + hit.kind().iri())) {
          hits.add(hit);
        }
      }
    }
    return List.copyOf(hits);
  }

  private <T> T with(Function<Shelves, T> asking, T nothing) {
    refresh();
    inUse.readLock().lock();
    try {
      return closed ? nothing : asking.apply(shelves);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Whoever notices first reads the store anew, while others are answered from what was read. */
  private void refresh() {
    if (closed || revision == store.revision() || !reading.tryLock()) {
      return;
    }
    try {
      long now = store.revision();
      if (revision != now) {
        replace(Shelves.of(store, catalogue), now);
      }
    } finally {
      reading.unlock();
    }
  }

  private void replace(Shelves next, long now) {
    inUse.writeLock().lock();
    try {
      shelves.close();
      shelves = next;
      revision = now;
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
