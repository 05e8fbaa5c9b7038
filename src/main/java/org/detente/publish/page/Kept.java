package org.detente.publish.page;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * What was made lately of a store, until the store is written to; what was not asked for the
 * longest goes first. Safe for threads.
 *
 * @param <K> what was asked
 * @param <V> what was made of it, which nobody changes
 */
public final class Kept<K, V> {

  private final Cache<Key<K>, V> values;

  /**
   * @param most how much is kept in all
   * @param weight how much of that a value takes with what was asked
   */
  public Kept(long most, ToIntBiFunction<K, V> weight) {
    values =
        CacheBuilder.newBuilder()
            .maximumWeight(most)
            .weigher((Key<K> key, V value) -> weight.applyAsInt(key.asked(), value))
            // One heap of entries, so that one value may take as much as there is room for.
            .concurrencyLevel(1)
            .build();
  }

  /** What was made at a revision of the store. */
  public Optional<V> find(K asked, long revision) {
    return Optional.ofNullable(values.getIfPresent(new Key<>(asked, revision)));
  }

  /** Keeps what was made at a revision of the store. */
  public void keep(K asked, V value, long revision) {
    values.put(new Key<>(asked, revision), value);
  }

  private record Key<K>(K asked, long revision) {}
}
