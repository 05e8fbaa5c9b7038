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

  /** What the piece is when its words make it furniture by themselves. */
  Optional<String> furniture(Piece piece) {
    return isShort(piece)
        ? whole(Role.LINE, piece.key())
            .or(() -> beginning(Role.START, piece.key()))
            .or(() -> part(piece.key()))
        : Optional.empty();
  }

  /** What the piece heads or labels when it introduces links to other articles. */
  Optional<String> links(Piece piece) {
    int colon = isShort(piece) ? piece.key().indexOf(':') : -1;
    Optional<String> heading = whole(Role.LINKS, piece.key());
    return heading.isPresent() || colon < 0
        ? heading
        : whole(Role.LINKS, piece.key().substring(0, colon));
  }

  /** True when the links that the piece introduces follow on lines of their own. */
  boolean isBareHeading(Piece piece) {
    return whole(Role.LINKS, piece.key()).isPresent();
  }

  /** What the piece is when readers' comments begin with it. */
  Optional<String> comments(Piece piece) {
    Optional<String> exact = whole(Role.COMMENTS, piece.key());
    boolean counted = piece.key().startsWith("#") && isShort(piece);
    return exact.or(() -> counted ? beginning(Role.COMMENTS, piece.key()) : Optional.empty());
  }

  /** What the piece is when it begins as lines do that name those who made the article. */
  Optional<String> credit(Piece piece) {
    return isShort(piece) ? beginning(Role.CREDIT, piece.key()) : Optional.empty();
  }

  /** What the piece is when it begins as lines about author, agency or day do. */
  Optional<String> byline(Piece piece) {
    return isShort(piece)
        ? beginning(Role.DATED, piece.key()).or(() -> beginning(Role.BYLINE, piece.key()))
        : Optional.empty();
  }

  /** True when the piece begins by saying that a day of update or the like follows. */
  boolean beginsUpdate(Piece piece) {
    return beginning(Role.NOT_PUBLISHED, piece.key()).isPresent();
  }

  /** The reason of lines that begin by saying that the day of publication or update follows. */
  String dayOfPublication() {
    return reasons.get(Role.DATED).values().stream().findFirst().orElse("");
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

  private static boolean isShort(Piece piece) {
    return piece.words().length() <= SHORT;
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
