package org.detente.consolidate.copies;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.Publication;

/** Stories of words drawn at random. */
final class RandomStories {

  private RandomStories() {}

  /** A text of those words, so many days after the first. */
  static Publication text(String id, int days, List<String> words) {
    return Stories.published(id, "en", Stories.DAY.plusDays(days), String.join(" ", words));
  }

  /** As many words, as language has them. */
  static List<String> words(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.toList());
  }

  /** Some words often, most seldom, as in language. */
  static String word(Random random) {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(20_000));
    return rank % 17 == 3 ? Integer.toString(rank % 40) : "w" + Integer.toString(rank, 36);
  }
}
