package org.detente.publish.site;

import java.util.ArrayList;
import java.util.List;

/** The header {@code Link} (RFC 8288). */
final class Links {

  private final List<String> links = new ArrayList<>();

  /**
   * Adds a link.
   *
   * @param target a URI reference of US-ASCII characters
   * @param relation such as {@code next}
   */
  Links to(String target, String relation) {
    links.add("<" + target + ">; rel=\"" + relation + "\"");
    return this;
  }

  /** Adds a link to something of a media type. */
  Links to(String target, String relation, String mediaType) {
    links.add("<" + target + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"");
    return this;
  }

  /** The header's value. */
  @Override
  public String toString() {
    return String.join(", ", links);
  }
}
