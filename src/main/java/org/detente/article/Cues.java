package org.detente.article;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PageWords;
import org.detente.model.PageWords.Role;

/** Finds the cue words of {@link PageWords} in lines. */
final class Cues {

  private static final int SHORT = 320;

  private static final Set<Role> WHOLE = Set.of(Role.LINE, Role.LINKS, Role.COMMENTS, Role.RUBRIC);

  private final Map<Role, Map<String, String>> reasons = new EnumMap<>(Role.class);

  Cues(PageWords words) {
    for (Role role : Role.values()) {
      reasons.put(role, new LinkedHashMap<>());
    }
    for (PageWords.Cue cue : words.cues()) {
      String key = Words.key(cue.words());
      boolean whole = WHOLE.contains(cue.role());
      reasons.get(cue.role()).putIfAbsent(whole ? Words.bare(key) : key, cue.reason());
    }
  }

  /** What the line is when its words make it furniture by themselves. */
  Optional<String> furniture(String line) {
    if (line.length() > SHORT) {
      return Optional.empty();
    }
    String key = Words.key(line);
    return whole(Role.LINE, key).or(() -> beginning(Role.START, key)).or(() -> part(key));
  }

  /** What the line heads or labels when it introduces links to other articles. */
  Optional<String> links(String line) {
    if (line.length() > SHORT) {
      return Optional.empty();
    }
    String key = Words.key(line);
    int colon = line.indexOf(':');
    return whole(Role.LINKS, key)
        .or(
            () ->
                colon < 0
                    ? Optional.empty()
                    : whole(Role.LINKS, Words.key(line.substring(0, colon))));
  }

  /** True when the links of a line that introduces them follow on lines of their own. */
  boolean isBareHeading(String line) {
    return whole(Role.LINKS, Words.key(line)).isPresent();
  }

  /** What the line is when readers' comments begin with it. */
  Optional<String> comments(String line) {
    String key = Words.key(line);
    Optional<String> exact = whole(Role.COMMENTS, key);
    boolean counted = key.startsWith("#") && line.length() <= SHORT;
    return exact.or(() -> counted ? beginning(Role.COMMENTS, key) : Optional.empty());
  }

  /** What the line is when it begins as lines do that name those who made the article. */
  Optional<String> credit(String line) {
    return line.length() > SHORT ? Optional.empty() : beginning(Role.CREDIT, Words.key(line));
  }

  /** What the line is when it begins as lines about author, agency or day do. */
  Optional<String> byline(String line) {
    return line.length() > SHORT ? Optional.empty() : beginning(Role.BYLINE, Words.key(line));
  }

  /** True when the words before a day say that it is not the day of publication. */
  boolean deniesPublication(String before) {
    String key = Words.key(before);
    return reasons.get(Role.NOT_PUBLISHED).keySet().stream().anyMatch(c -> Words.contains(key, c));
  }

  /** True for a word that names a genre ("Portrait"), as it stands before a first sentence. */
  boolean isRubric(String word) {
    return whole(Role.RUBRIC, Words.key(word)).isPresent();
  }

  private Optional<String> whole(Role role, String key) {
    return Optional.ofNullable(reasons.get(role).get(Words.bare(key)));
  }

  private Optional<String> beginning(Role role, String key) {
    return reasons.get(role).entrySet().stream()
        .filter(cue -> Words.begins(key, cue.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<String> part(String key) {
    return reasons.get(Role.PART).entrySet().stream()
        .filter(cue -> Words.contains(key, cue.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
