package org.detente.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Span;

/**
 * Something a role is filled with, on either side of the comparison.
 *
 * @param slug the entity, if it is one
 * @param side slug of the side it speaks for, if it is a person
 * @param wordings how it is called: gold's name and its variants, or the article's words
 * @param words where the words stand in the file, in code points, if they do
 */
record Named(
    Optional<String> slug, Optional<String> side, List<String> wordings, Optional<Span> words) {

  /** Words that two wordings must share, of all they have, to be taken for the same name. */
  private static final double SHARED = 0.5;

  /** The same entity; where one is no known entity, more than half of their words in common. */
  boolean same(Named other) {
    if (slug.isPresent() && other.slug.isPresent()) {
      return slug.equals(other.slug);
    }
    return allWordings()
        .anyMatch(mine -> other.allWordings().anyMatch(theirs -> alike(mine, theirs)));
  }

  /** The same, or the side that the other one speaks for. */
  boolean sameOrSide(Named other) {
    return same(other)
        || side.isPresent() && side.equals(other.slug)
        || other.side.isPresent() && other.side.equals(slug);
  }

  /** The entity's slug, else the first wording in quotation marks. */
  String shortest() {
    return slug.or(() -> wordings.stream().findFirst().map(w -> "\"" + w + "\"")).orElse("nothing");
  }

  /** True when both stand in the article and share a character there. */
  boolean overlaps(Named other) {
    return words.isPresent() && other.words.isPresent() && words.get().overlaps(other.words.get());
  }

  private Stream<Set<String>> allWordings() {
    return Stream.concat(wordings.stream(), slug.stream())
        .flatMap(w -> Stream.of(words(w), Alphabets.sounds(w)))
        .filter(w -> !w.isEmpty());
  }

  private static boolean alike(Set<String> mine, Set<String> theirs) {
    Set<String> both = new LinkedHashSet<>(mine);
    both.retainAll(theirs);
    int all = mine.size() + theirs.size() - both.size();
    return all > 0 && (double) both.size() / all > SHARED;
  }

  /** Lower case, without accents; words of one or two letters are grammar. */
  private static Set<String> words(String wording) {
    String plain =
        Normalizer.normalize(wording, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
