package org.detente.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The articles read so far, as far as it takes to know one again: under another address of its
 * site, or fetched once more. Remembers the last {@value #MOST}; what was read longer ago is read
 * again, and takes the place of its former reading.
 */
public final class Seen {

  static final int MOST = 200_000;

  /**
   * An article as it is known again.
   *
   * @param id its id
   * @param site the site it stands on, without the names that only say how a page is shown
   * @param story what is the same for the same words of the story, whatever stands around it
   * @param fetched when it was fetched
   */
  public record Known(String id, String site, String story, Optional<Instant> fetched) {

    public Known {
      Objects.requireNonNull(id);
    }

    private boolean isLaterThan(Known other) {
      return fetched.isPresent()
          && other.fetched.map(before -> fetched.get().isAfter(before)).orElse(true);
    }

    private String words() {
      return site + " " + story;
    }
  }

  private final Map<String, Known> byId = new Bounded<>();
  private final Map<String, String> byWords = new Bounded<>();

  private static final class Bounded<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }

  /**
   * The id of the same article, where it has been read; nothing for a new one, and for one that was
   * changed and fetched again later, whose new words take the place of the old.
   */
  public Optional<String> same(Known article) {
    Known before = byId.get(article.id());
    if (before == null) {
      return Optional.ofNullable(byWords.get(article.words()));
    }
    boolean changed = !before.story().equals(article.story()) && article.isLaterThan(before);
    return changed ? Optional.empty() : Optional.of(before.id());
  }

  /** True when an article of this id has been read. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Remembers an article that has been read. */
  public void add(Known article) {
    byId.put(article.id(), article);
    byWords.put(article.words(), article.id());
  }
}
