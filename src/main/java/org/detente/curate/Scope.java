package org.detente.curate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a curator may do. */
public enum Scope {
  /** Put articles into the store and into the place of others. */
  LOAD,
  /** Withdraw articles. */
  RETRACT,
  /** Put coders' decisions into the audit graph. */
  REVIEW,
  /** Back up and compact the store. */
  KEEP;

  /** All of them. */
  public static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

  /** The name in files and messages: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Those of a list with commas.
   *
   * @throws IllegalArgumentException when it has another word, or none
   */
  public static Set<Scope> list(String text) {
    return EnumSet.copyOf(Arrays.stream(text.split(",")).map(Scope::of).toList());
  }

  /** A list with commas. */
  static String list(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::id).collect(Collectors.joining(","));
  }

  private static Scope of(String id) {
    return Arrays.stream(values())
        .filter(scope -> scope.id().equals(id.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scope is called " + id));
  }
}
