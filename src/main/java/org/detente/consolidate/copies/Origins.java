package org.detente.consolidate.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;

/**
 * Finds the articles that carry one text, so that ten copies of a wire count as one origin: word
 * for word, edited, excerpted, within a longer text, or translated.
 *
 * <p>Articles whose whole texts are alike make a group. A part joins the text it is a part of; a
 * longer text that takes in another joins it, but joins only one, so that a digest of two wires
 * does not make them one. The answer hangs on the articles alone, not on their order.
 */
public final class Origins {

  /** An article that hangs on another: a part of it, or a text that has it as a part. */
  private record Part(int dependent, int on, double covered) {

    private static final Comparator<Part> FIRMEST =
        Comparator.comparingDouble(Part::covered)
            .reversed()
            .thenComparingInt(Part::on)
            .thenComparingInt(Part::dependent);
  }

  private final List<Print> prints;
  private final Groups wholes;
  private final LinkedHashSet<Part> parts = new LinkedHashSet<>();

  private Origins(List<Print> prints) {
    this.prints = prints;
    this.wholes = new Groups(prints.size());
  }

  /**
   * The texts that more than one of the publications carry, in the order of their first articles.
   *
   * @param publications one whose fingerprint cannot be read is compared with nothing
   * @throws IllegalArgumentException when two have one id
   */
  public static List<SharedOrigin> of(Collection<Publication> publications) {
    List<Print> prints =
        publications.stream()
            .filter(Print::isReadable)
            .map(Print::of)
            .sorted(Print.BY_DAY)
            .toList();
    long ids = publications.stream().map(Publication::article).distinct().count();
    if (ids < publications.size()) {
      throw new IllegalArgumentException("two publications of one id");
    }
    Origins origins = new Origins(prints);
    origins.joinIdentical();
    origins.joinCopies();
    origins.joinTranslations();
    return origins.shared(origins.joinParts());
  }

  private void joinIdentical() {
    List<Integer> byDigest =
        IntStream.range(0, prints.size())
            .boxed()
            .sorted(Comparator.comparingLong(i -> prints.get(i).text().digest()))
            .toList();
    for (int i = 1; i < byDigest.size(); i++) {
      int one = byDigest.get(i - 1);
      int other = byDigest.get(i);
      if (prints.get(one).text().digest() == prints.get(other).text().digest()) {
        compare(one, other);
      }
    }
  }

  private void joinCopies() {
    Postings postings = new Postings();
    for (int i = 0; i < prints.size(); i++) {
      if (wholes.of(i) == i) {
        for (int hash : prints.get(i).text().hashes()) {
          postings.add(hash, i);
        }
      }
    }
    postings.pairs(
        (earlier, later) -> {
          if (!prints.get(earlier).isOfOneLanguage(prints.get(later))) {
            return 0;
          }
          return compare(earlier, later) ? Postings.enough() : 1;
        });
  }

  private void joinTranslations() {
    Postings postings = new Postings();
    for (int i = 0; i < prints.size(); i++) {
      Figures figures = prints.get(i).figures();
      for (int at = 0; at + 2 < figures.size(); at++) {
        postings.add(figures.trigram(at), i);
      }
    }
    postings.pairs(
        (earlier, later) -> {
          if (prints.get(later).day() - prints.get(earlier).day() > Resemblance.DAYS) {
            return Postings.enough();
          }
          if (prints.get(earlier).isOfOneLanguage(prints.get(later))) {
            return 0;
          }
          return compare(earlier, later) ? Postings.enough() : 1;
        });
  }

  /** True when the two are of one group already, or have become so. */
  private boolean compare(int one, int other) {
    if (wholes.together(one, other)) {
      return true;
    }
    int earlier = Math.min(one, other);
    int later = Math.max(one, other);
    Optional<Resemblance> resemblance = Resemblance.of(prints.get(earlier), prints.get(later));
    if (resemblance.isEmpty()) {
      return false;
    }
    Resemblance found = resemblance.orElseThrow();
    if (found.isOfWholes()) {
      wholes.join(one, other);
      return true;
    }
    parts.add(new Part(later, earlier, found.covered()));
    return false;
  }

  /** A part hangs on what it covers most of; what has been hung up is not hung up again. */
  private Groups joinParts() {
    Groups all = new Groups(wholes);
    boolean[] hung = new boolean[prints.size()];
    for (Part part : parts.stream().sorted(Part.FIRMEST).toList()) {
      int dependent = wholes.of(part.dependent());
      if (!hung[dependent] && !all.together(part.dependent(), part.on())) {
        hung[dependent] = true;
        all.join(part.dependent(), part.on());
      }
    }
    return all;
  }

  private List<SharedOrigin> shared(Groups groups) {
    Map<Integer, List<Print>> members = new TreeMap<>();
    for (int i = 0; i < prints.size(); i++) {
      members.computeIfAbsent(groups.of(i), root -> new ArrayList<>(1)).add(prints.get(i));
    }
    return members.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new OriginOfGroup(group).tell())
        .toList();
  }
}
