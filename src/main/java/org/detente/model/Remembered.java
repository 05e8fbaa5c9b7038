package org.detente.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What has been computed before, up to a number of answers: when it is full, all is forgotten and
 * computed anew, so that memory stays bounded over an archive of any length. Not safe for use by
 * several threads.
 *
 * @param <K> what is asked
 * @param <V> the answer, which depends on nothing else
 */
public final class Remembered<K, V> {

  private final int most;
  private final Function<? super K, ? extends V> compute;
  private final Map<K, V> answers = new LinkedHashMap<>();

  /**
   * Nothing yet.
   *
   * @param most answers kept
   * @param compute gives the answer, never null
   */
  public Remembered(int most, Function<? super K, ? extends V> compute) {
    this.most = most;
    this.compute = compute;
  }

  /** The answer, computed when it is asked for the first time. */
  public V of(K key) {
    V known = answers.get(key);
    if (known == null) {
      known = compute.apply(key);
      if (answers.size() >= most) {
        answers.clear();
      }
      answers.put(key, known);
    }
    return known;
  }
}
