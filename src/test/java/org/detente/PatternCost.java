package org.detente;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the characters that a pattern asks for while it reads the texts that are hardest. */
final class PatternCost {

  private static final String MARKS = "a A1.-'(/\u00e9\n\u0301";
  private static final int SHORT = 400;
  private static final int FEW = 12;
  private static final long MOST = 3_000_000;

  private PatternCost() {}

  /**
   * A text on which the pattern's cost grows faster than the text, if one is found.
   *
   * @param whole true when it is matched against whole texts, false when looked for in them
   */
  static Optional<String> worst(Pattern pattern, boolean whole) {
    for (String part : parts(pattern.pattern())) {
      long once = steps(pattern, part, SHORT, whole);
      if (once > (long) FEW * SHORT) {
        long twice = steps(pattern, part, 2 * SHORT, whole);
        long fourfold = twice >= MOST ? MOST : steps(pattern, part, 4 * SHORT, whole);
        if (fourfold >= MOST || fourfold > 2.6 * twice) {
          String told = part.replace("\n", "\\n");
          return Optional.of(
              pattern.pattern()
                  + " asks "
                  + once
                  + ", "
                  + twice
                  + ", "
                  + fourfold
                  + " characters of many '"
                  + told
                  + "'");
        }
      }
    }
    return Optional.empty();
  }

  /** Characters, pairs of them and words that the pattern itself is made of, to be repeated. */
  private static Set<String> parts(String pattern) {
    Set<String> atoms = new LinkedHashSet<>();
    MARKS.chars().forEach(c -> atoms.add(Character.toString(c)));
    pattern
        .chars()
        .limit(400)
        .filter(c -> !Character.isLetterOrDigit(c) && "\\?+*{}[]|".indexOf(c) < 0)
        .forEach(c -> atoms.add(Character.toString(c)));
    Set<String> parts = new LinkedHashSet<>(atoms);
    for (String a : atoms) {
      for (String b : atoms) {
        parts.add(a + b);
      }
    }
    for (String word : pattern.substring(0, Math.min(400, pattern.length())).split("[^\\p{L}<]+")) {
      if (!word.isEmpty()) {
        parts.add(word);
        parts.add(word + " ");
      }
    }
    return parts;
  }

  private static long steps(Pattern pattern, String part, int length, boolean whole) {
    String text = part.repeat(length / part.length()) + "\u0001";
    Counted counted = new Counted(text, 0, text.length(), new long[1]);
    try {
      Matcher matcher = pattern.matcher(counted);
      if (whole) {
        matcher.matches();
      } else {
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
          from = Math.max(matcher.end(), from + 1);
        }
      }
    } catch (TooMany | StackOverflowError e) {
      return MOST;
    }
    return counted.steps[0];
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private record Counted(String text, int from, int to, long[] steps) implements CharSequence {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      if (++steps[0] >= MOST) {
        throw new TooMany();
      }
      return text.charAt(from + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text, from + start, from + end, steps);
    }

    @Override
    public String toString() {
      return text.substring(from, to);
    }
  }
}
