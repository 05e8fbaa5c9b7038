package org.detente.consolidate.copies;

import static org.detente.consolidate.copies.RandomStories.text;
import static org.detente.consolidate.copies.RandomStories.word;
import static org.detente.consolidate.copies.RandomStories.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.detente.model.SharedOrigin.Kind;

/** What holds of origins whatever the words and the order of articles. */
class OriginsPropertiesTest {

  @Property(tries = 200)
  void fewRandomEditsKeepOneOrigin(
      @ForAll long seed, @ForAll @IntRange(min = 80, max = 900) int length) {
    Random random = new Random(seed);
    List<String> words = words(random, length);
    List<String> edited = new ArrayList<>(words);
    for (int i = 0; i < length / 20; i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(3)) {
        case 0 -> edited.set(at, word(random));
        case 1 -> edited.remove(at);
        default -> edited.add(at, word(random));
      }
    }

    List<SharedOrigin> origins = Origins.of(List.of(text("a", 0, words), text("b", 1, edited)));

    assertEquals(1, origins.size());
    assertEquals(List.of("a", "b"), origins.get(0).articles());
    assertEquals(Kind.EDITED, origins.get(0).copies().get(0).kind());
  }

  @Property(tries = 100)
  void unrelatedTextsAreNeverOneOrigin(@ForAll long seed) {
    Random random = new Random(seed);
    List<Publication> publications = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      publications.add(text("a" + i, i % 3, words(random, 20 + random.nextInt(600))));
    }

    assertEquals(List.of(), Origins.of(publications));
  }

  @Property(tries = 100)
  void orderOfArticlesDoesNotCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<Publication> publications = new ArrayList<>();
    List<String> last = words(random, 200);
    for (int i = 0; i < 40; i++) {
      List<String> next = words(random, 100 + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> next = last;
        case 1 -> next = last.subList(0, last.size() / 3);
        case 2 -> {
          next = new ArrayList<>(last);
          next.addAll(words(random, 150));
        }
        default -> {
          // A text of its own.
        }
      }
      publications.add(text("a" + i, random.nextInt(5), next));
      last = next.size() > 120 ? next : last;
    }
    List<SharedOrigin> origins = Origins.of(publications);
    Collections.shuffle(publications, random);

    assertEquals(origins, Origins.of(publications));
  }
}
