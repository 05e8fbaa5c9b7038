package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to hold of an article for a request to be done (RFC 9110 §13.1).
 *
 * @param article the id that the address names; nothing where articles come that are to be new
 * @param match entity tags of {@code If-Match}; empty where there is none
 * @param unlessThere whether {@code If-None-Match: *} was sent
 */
record Condition(Optional<String> article, Set<String> match, boolean unlessThere) {

  private static final String ANY = "*";

  /** Of articles that are to be new. */
  static Condition posted() {
    return new Condition(Optional.empty(), Set.of(), false);
  }

  /** Of the article of an address. */
  static Condition of(HttpServletRequest request, String article) {
    String match = request.getHeader("If-Match");
    String none = request.getHeader("If-None-Match");
    Set<String> tags = new TreeSet<>();
    if (match != null) {
      Arrays.stream(match.split(",")).map(String::strip).forEach(tags::add);
    }
    return new Condition(Optional.of(article), tags, ANY.equals(none));
  }

  /** True where an article that stands is not to be replaced. */
  boolean isNew() {
    return article.isEmpty();
  }

  /**
   * Holds it against the version that stands.
   *
   * @throws Refusal 412
   */
  void require(Optional<String> version) {
    boolean matches =
        match.isEmpty()
            || version.isPresent()
                && (match.contains(ANY) || match.contains('"' + version.get() + '"'));
    if (!matches || unlessThere && version.isPresent()) {
      throw Refusal.of(
          412,
          version.isPresent()
              ? "Another version stands. Look at it, and send its ETag with If-Match."
              : "No version stands; expected one that If-Match names.");
    }
  }

  /**
   * Makes sure that a request is about the article of its address and no other.
   *
   * @throws Refusal 400
   */
  void requireOnly(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      throw Refusal.of(400, "No article; expected one.");
    }
    boolean other =
        candidates.stream()
            .filter(candidate -> candidate.graph().isPresent())
            .anyMatch(candidate -> !candidate.article().equals(article));
    if (article.isPresent() && (other || candidates.size() > 1)) {
      throw Refusal.of(400, "Another article than that of the address; expected that one alone.");
    }
  }
}
