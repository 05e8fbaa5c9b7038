package org.detente.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the headline among the pieces of a page. */
final class Headline {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEM = 5;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 300;
  private static final int READ = 20_000;
  private static final double NEARLY = 0.75;

  private final List<Piece> pieces;
  private final Cues cues;

  Headline(List<Piece> pieces, Cues cues) {
    this.pieces = pieces;
    this.cues = cues;
  }

  /**
   * Index of the piece that is the headline.
   *
   * @param titles headlines that metadata or the page's head give, most trustworthy first
   * @param firstProse index of the story's first paragraph
   */
  Optional<Integer> find(List<String> titles, int firstProse) {
    return titled(titles).or(() -> heading(firstProse)).or(() -> likest(firstProse));
  }

  /** True when the two say the same words, whatever their punctuation and case. */
  static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  /** True when {@code line} has the words of {@code title} in it, in their order. */
  static boolean says(String line, String title) {
    return (" " + letters(line) + " ").contains(" " + letters(title) + " ");
  }

  private Optional<Integer> titled(List<String> titles) {
    for (String title : titles) {
      String wanted = letters(title);
      for (int i = 0; i < pieces.size(); i++) {
        if (canBe(i) && !wanted.isBlank() && letters(pieces.get(i).words()).equals(wanted)) {
          return Optional.of(i);
        }
      }
    }
    return headingIn(titles);
  }

  /** A heading that begins or ends a title given with the site's name around it. */
  private Optional<Integer> headingIn(List<String> titles) {
    for (String title : titles) {
      String wanted = " " + letters(title) + " ";
      for (int i = 0; i < pieces.size(); i++) {
        String words = letters(pieces.get(i).words());
        boolean heading = pieces.get(i).heading() > 0 && words.split(" ").length >= FEWEST_WORDS;
        if (heading
            && canBe(i)
            && (wanted.contains(" " + words + " ") || words.startsWith(wanted.strip()))) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** The first heading of the first level, if it stands before the story's end. */
  private Optional<Integer> heading(int firstProse) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).heading() == 1 && canBe(i) && i <= firstProse + 1) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The line before the story that shares most words with it; of several that share nearly as many
   * the first, because a standfirst follows its headline.
   */
  private Optional<Integer> likest(int firstProse) {
    Set<String> story = new HashSet<>();
    int read = 0;
    for (int i = firstProse; i < pieces.size() && read < READ; i++) {
      String words = pieces.get(i).words();
      if (pieces.get(i).marked().isEmpty() && Words.isProse(words)) {
        story.addAll(stems(words.substring(0, Math.min(words.length(), READ))));
        read += words.length();
      }
    }
    double[] scores = new double[firstProse];
    for (int i = 0; i < firstProse; i++) {
      scores[i] = canBe(i) ? score(pieces.get(i), story) : 0;
    }
    double best = Arrays.stream(scores).max().orElse(0);
    return IntStream.range(0, firstProse)
        .filter(i -> best > 0 && scores[i] >= NEARLY * best)
        .boxed()
        .findFirst();
  }

  private static double score(Piece piece, Set<String> story) {
    int words = Words.count(piece.words());
    if (words < FEWEST_WORDS && piece.heading() == 0) {
      return 0;
    }
    Set<String> stems = stems(piece.words());
    long shared = stems.stream().filter(story::contains).count();
    double heading = piece.heading() > 0 ? 2.0 / piece.heading() : 0;
    double sentence = Words.isSentence(piece.words()) && words > 2 * FEWEST_WORDS ? -1 : 0;
    double share = (double) shared / Math.max(FEWEST_WORDS, stems.size());
    return 10 * share + 0.5 * Math.min(shared, 6) + 0.1 * Math.min(words, 12) + heading + sentence;
  }

  private boolean canBe(int i) {
    Piece piece = pieces.get(i);
    return piece.marked().isEmpty()
        && piece.words().length() <= LONGEST
        && Words.count(piece.words()) > 0
        && cues.furniture(piece).isEmpty()
        && cues.links(piece).isEmpty()
        && cues.byline(piece).isEmpty();
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : letters(words).split(" ")) {
      if (word.length() > 3) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  private static String letters(String words) {
    return NOT_LETTERS
        .matcher(words.toLowerCase(Locale.ROOT).replace('ё', 'е'))
        .replaceAll(" ")
        .strip();
  }
}
