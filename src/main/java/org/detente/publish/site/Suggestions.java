package org.detente.publish.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.DateWords;
import org.detente.publish.page.Language;
import org.detente.publish.page.SearchPage;
import org.detente.publish.search.Hit;
import org.detente.publish.search.SearchIndex;
import org.detente.query.Turns;

/**
 * What somebody who is typing may mean: {@code /suggest?q=rogo&lang=fr} → a JSON array of {@code
 * {label, kind, dates, href, iri}}, at most eight.
 */
public final class Suggestions implements Door {

  private static final int MOST = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<SearchIndex> index;
  private final Addresses addresses;
  private final Turns turns;

  /**
   * @param index what is asked
   * @param turns of those who look something up
   */
  public Suggestions(Supplier<SearchIndex> index, Addresses addresses, Turns turns) {
    this.index = index;
    this.addresses = addresses;
    this.turns = turns;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    if (asked.path().size() != 1) {
      return Optional.empty();
    }
    Language language =
        Language.tagged(asked.parameters().getOrDefault("lang", "")).orElse(Language.ENGLISH);
    String begun = asked.parameters().getOrDefault("q", "");
    // An index that is yet to be made must not hold a turn meanwhile.
    SearchIndex now = index.get();
    List<Map<String, String>> found =
        turns.take(() -> now.suggest(begun, language.tag(), MOST)).stream()
            .map(hit -> entry(hit, language))
            .toList();
    try {
      byte[] body = JSON.writeValueAsBytes(found);
      return Optional.of(
          new Sent(200, "application/json", body, Map.of("X-Robots-Tag", "noindex")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings are JSON", e);
    }
  }

  private Map<String, String> entry(Hit hit, Language language) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("label", SearchPage.name(hit));
    entry.put("kind", hit.kind().label().text());
    entry.put("dates", hit.dates().map(DateWords.of(language)::edtf).orElse(""));
    entry.put("href", addresses.page(hit.iri(), language));
    entry.put("iri", hit.iri());
    return entry;
  }
}
