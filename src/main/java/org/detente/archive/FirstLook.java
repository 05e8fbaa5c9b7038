package org.detente.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cheap look at a page before it is parsed: can it name both sides in one of the languages that
 * are read? A claim is taken only from a story that does, so that what is passed over here is
 * nothing that the reader would have found. Words of events are not asked for: a text that names
 * both sides has some all but always, so that the question would cost more than it saves.
 */
public final class FirstLook {

  private record Side(WordAutomaton names, WordAutomaton acronyms) {

    static Side of(Collection<SideWords> words) {
      return new Side(
          new WordAutomaton(words.stream().flatMap(w -> w.names().stream()).toList()),
          new WordAutomaton(words.stream().flatMap(w -> w.acronyms().stream()).toList()));
    }

    boolean isNamedIn(SpeltPage page) {
      return page.has(names) || page.hasInCapitals(acronyms);
    }
  }

  private final SortedMap<String, List<Side>> languages = new TreeMap<>();

  /** The sides in whatever language, which most pages do not name. */
  private final List<Side> any = new ArrayList<>();

  /**
   * @param languages ISO 639-1 code to how the language names each of the sides
   */
  public FirstLook(Map<String, List<SideWords>> languages) {
    List<List<SideWords>> bySide = new ArrayList<>();
    languages.forEach(
        (language, sides) -> {
          this.languages.put(language, sides.stream().map(s -> Side.of(List.of(s))).toList());
          for (int i = 0; i < sides.size(); i++) {
            if (bySide.size() == i) {
              bySide.add(new ArrayList<>());
            }
            bySide.get(i).add(sides.get(i));
          }
        });
    bySide.forEach(words -> any.add(Side.of(words)));
  }

  /**
   * True for a page that may hold a story which names all sides in one language.
   *
   * @param page as it came
   * @return nothing where it does not begin as HTML in UTF-8 does, or is none
   */
  public Optional<Boolean> mayHold(byte[] page) {
    int start = 0;
    while (start < page.length && page[start] > 0 && page[start] <= ' ') {
      start++;
    }
    boolean isHtml = start < page.length && page[start] == '<';
    return isHtml ? SpeltPage.ofHtml(page).map(this::mayHold) : Optional.empty();
  }

  /** True for HTML that may hold a story which names all sides in one language. */
  public boolean mayHold(String html) {
    // Of a text that has a NUL nothing is known.
    return SpeltPage.ofHtml(html.getBytes(StandardCharsets.UTF_8)).map(this::mayHold).orElse(true);
  }

  private boolean mayHold(SpeltPage page) {
    return areAllNamed(any, page)
        && languages.values().stream().anyMatch(sides -> areAllNamed(sides, page));
  }

  /**
   * True for a story that may name all sides.
   *
   * @param story as the reader has it
   * @param language of the story
   */
  public boolean mayTell(CharSequence story, String language) {
    return areAllNamed(languages.getOrDefault(language, List.of()), SpeltPage.ofText(story));
  }

  private static boolean areAllNamed(List<Side> sides, SpeltPage page) {
    for (Side side : sides) {
      if (!side.isNamedIn(page)) {
        return false;
      }
    }
    return true;
  }
}
