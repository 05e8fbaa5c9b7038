package org.detente.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.detente.validate.TestOntology;

/**
 * One thing done to a store. The killed and the one who looks at what is left derive it from the
 * same numbers, so that neither has to tell the other more than the step.
 *
 * @param step counts from 0; the version of the articles that this deed loads
 * @param kind what is done
 * @param articles ids of the articles it concerns, in order; empty where it concerns the whole
 */
record Deed(int step, Kind kind, List<String> articles) {

  /** What is done. */
  enum Kind {
    LOAD,
    RETRACT,
    COMPACT,
    BACKUP
  }

  private static final int ARTICLES = 300;
  private static final int MOST_AT_ONCE = 150;

  Deed {
    articles = List.copyOf(articles);
  }

  /** The deed of a step: mostly loads of 1 to 150 articles, some of them there already. */
  static Deed of(long seed, int step) {
    Random random = new Random(seed * 1_000_003 + step);
    int chance = random.nextInt(100);
    Kind kind =
        chance < 60
            ? Kind.LOAD
            : chance < 76 ? Kind.RETRACT : chance < 90 ? Kind.COMPACT : Kind.BACKUP;
    if (kind == Kind.COMPACT || kind == Kind.BACKUP) {
      return new Deed(step, kind, List.of());
    }
    List<String> ids = new ArrayList<>(IntStream.range(0, ARTICLES).mapToObj(Deed::id).toList());
    Collections.shuffle(ids, random);
    int many = 1 + random.nextInt(kind == Kind.LOAD ? MOST_AT_ONCE : 20);
    return new Deed(step, kind, ids.subList(0, many));
  }

  /** TriG of an article in that version: from five statements to some thousands. */
  static String text(String id, int version) {
    Random random = new Random(id.hashCode() * 31L + version);
    int claims = random.nextInt(40) == 0 ? 900 : random.nextInt(25);
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      more.append("<article/%s#b-%d> a det:Claim ; det:confidence 0.5 ; ".formatted(id, i))
          .append("det:note \"%s %d %d %s\" .\n".formatted(id, version, i, "x".repeat(80)));
    }
    more.append(
        "<article/%s> det:note \"version %d with %d claims\" .\n".formatted(id, version, claims));
    return TestOntology.article(id, "0.%d5".formatted(version), more.toString());
  }

  private static String id(int number) {
    return "a%03d".formatted(number);
  }
}
