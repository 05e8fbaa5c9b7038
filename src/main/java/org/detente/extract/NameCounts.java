package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.model.Article;

/** Counts the names that the gazetteer does not know, over many articles. */
public final class NameCounts {

  private final Map<String, Tally> tallies = new TreeMap<>();

  /**
   * A name and how often it stands where.
   *
   * @param words its commonest form; of equally common ones the first by characters
   * @param language ISO 639-1 code of the articles
   * @param times how often it stands in any form
   * @param articles in how many articles
   * @param example the first sentence that has it
   */
  public record Entry(String words, String language, int times, int articles, String example) {}

  /**
   * Counts the names of one article in.
   *
   * @param extractor of the article's language
   */
  public void add(Extractor extractor, Article article) {
    for (UnknownName name : extractor.unknownNames(article)) {
      tallies
          .computeIfAbsent(article.language() + " " + name.lemma(), k -> new Tally(article))
          .add(article, name);
    }
  }

  /**
   * The most frequent names, those of more articles first where names are equally frequent.
   *
   * @param most how many at most
   */
  public List<Entry> top(int most) {
    return tallies.values().stream()
        .map(Tally::entry)
        .sorted(
            Comparator.comparingInt(Entry::times)
                .thenComparingInt(Entry::articles)
                .reversed()
                .thenComparing(Entry::language)
                .thenComparing(Entry::words))
        .limit(most)
        .toList();
  }

  private static final class Tally {
    private final String language;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final List<String> articles = new ArrayList<>();
    private String example = "";

    Tally(Article first) {
      this.language = first.language();
    }

    void add(Article article, UnknownName name) {
      forms.merge(name.mention().words().strip().replaceAll("\\s+", " "), 1, Integer::sum);
      if (!articles.contains(article.id())) {
        articles.add(article.id());
      }
      if (example.isEmpty()) {
        example = name.sentence().of(article.text()).strip().replaceAll("\\s+", " ");
      }
    }

    Entry entry() {
      int times = forms.values().stream().mapToInt(Integer::intValue).sum();
      String words =
          forms.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
              .orElseThrow()
              .getKey();
      return new Entry(words, language, times, articles.size(), example);
    }
  }
}
