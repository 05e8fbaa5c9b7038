package org.detente.consolidate.copies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.SharedOrigin;
import org.detente.model.SharedOrigin.Copy;
import org.detente.model.SharedOrigin.Kind;

/**
 * Articles that stand at one address though nobody has read all of them here: several data sets
 * have coded them, or one has coded what was read. They are one article, and one origin.
 */
public final class AtOneAddress {

  private final Map<String, SharedOrigin> byArticle = new TreeMap<>();
  private final Map<String, List<Copy>> added = new TreeMap<>();
  private final Set<String> read;

  private AtOneAddress(List<SharedOrigin> origins, Set<String> read) {
    this.read = read;
    for (SharedOrigin origin : origins) {
      origin.articles().forEach(article -> byArticle.put(article, origin));
    }
  }

  /**
   * Origins with the articles that were not read and stand where others do.
   *
   * @param origins the texts that several of those carry that were read
   * @param addresses by id of an article, where it stands, in the same form for all
   * @param read ids of those that were read
   */
  public static List<SharedOrigin> join(
      List<SharedOrigin> origins, Map<String, String> addresses, Set<String> read) {
    Map<String, TreeSet<String>> there = new TreeMap<>();
    addresses.forEach(
        (article, address) -> there.computeIfAbsent(address, a -> new TreeSet<>()).add(article));
    AtOneAddress joined = new AtOneAddress(origins, read);
    there.values().stream().filter(articles -> articles.size() > 1).forEach(joined::join);
    return joined.all(origins);
  }

  /** Those that were not read hang on the first that was, or else on the first of them. */
  private void join(TreeSet<String> articles) {
    String lead = articles.stream().filter(read::contains).findFirst().orElse(articles.first());
    List<Copy> copies = new ArrayList<>();
    for (String article : articles) {
      if (!article.equals(lead) && !read.contains(article)) {
        copies.add(new Copy(article, lead, Kind.SAME_ADDRESS, BigDecimal.ONE));
      }
    }
    if (!copies.isEmpty()) {
      SharedOrigin of = byArticle.get(lead);
      added
          .computeIfAbsent(of == null ? lead : of.first(), first -> new ArrayList<>())
          .addAll(copies);
    }
  }

  private List<SharedOrigin> all(List<SharedOrigin> origins) {
    Map<String, SharedOrigin> all = new LinkedHashMap<>();
    origins.forEach(origin -> all.put(origin.first(), origin));
    added.forEach((first, copies) -> all.put(first, with(all.get(first), first, copies)));
    return List.copyOf(all.values());
  }

  private static SharedOrigin with(SharedOrigin origin, String first, List<Copy> more) {
    List<Copy> copies = new ArrayList<>(origin == null ? List.of() : origin.copies());
    copies.addAll(more);
    return new SharedOrigin(first, origin == null ? Optional.empty() : origin.credit(), copies);
  }
}
