package org.detente.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which the parts of a newspaper's page are told apart, in every language at once: a
 * French page may carry English menus.
 *
 * @param cues words that mark furniture, bylines and dates
 * @param months month names and abbreviations in lower case without full stop, each with 1 to 12
 * @param languages what each language looks like, by BCP 47 subtag
 */
public record PageWords(List<Cue> cues, Map<String, Integer> months, Map<String, Look> languages) {

  public PageWords {
    cues = List.copyOf(cues);
    months = Map.copyOf(months);
    languages = Map.copyOf(languages);
  }

  /**
   * Words that mark a line.
   *
   * @param role how they stand in the line and what the line then is
   * @param words as written; {@code #} stands for any number
   * @param reason what the line is, in a few English words ("related links")
   */
  public record Cue(Role role, String words, String reason) {}

  /**
   * What a language looks like.
   *
   * @param words its commonest words, in lower case
   * @param letters the letters it is written with, in lower case
   */
  public record Look(Set<String> words, String letters) {

    public Look {
      words = Set.copyOf(words);
    }
  }

  /** How cue words stand in a line, and what the line then is. */
  public enum Role {
    /** The whole line, but for punctuation: furniture. */
    LINE,
    /** The line's beginning: furniture. */
    START,
    /** Anywhere in a line that is no long paragraph: furniture. */
    PART,
    /** A heading or label before links to other articles. */
    LINKS,
    /** A heading before readers' comments: everything after it is furniture. */
    COMMENTS,
    /** The beginning of a line about author or agency, under the headline or no sentence. */
    BYLINE,
    /** The beginning of a line that states the day of publication or update. */
    DATED,
    /** The beginning of a line that names those who made the article, wherever it stands. */
    CREDIT,
    /** Before a day that is not the day of publication: updates, crawls, copyright. */
    NOT_PUBLISHED,
    /** A word before the first sentence that names the genre, not a place. */
    RUBRIC
  }
}
