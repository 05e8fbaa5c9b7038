package org.detente.publish.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.publish.page.Addresses;

/** Typed links, as the header {@code Link} (RFC 8288) and as a part of a set (RFC 9264). */
final class Links {

  private final List<Link> links = new ArrayList<>();

  private record Link(String target, String relation, String mediaType) {

    @Override
    public String toString() {
      String type = mediaType.isEmpty() ? "" : "; type=\"" + mediaType + "\"";
      return "<" + target + ">; rel=\"" + relation + "\"" + type;
    }
  }

  /**
   * Adds a link.
   *
   * @param target a URI reference of US-ASCII characters
   * @param relation such as {@code next}
   */
  Links to(String target, String relation) {
    return to(target, relation, "");
  }

  /** Adds a link to something of a media type. */
  Links to(String target, String relation, String mediaType) {
    links.add(new Link(target, relation, mediaType));
    return this;
  }

  /**
   * The links of a page as one member of a set (RFC 9264 §4.2): relation → targets, addresses of
   * this site with scheme and host.
   */
  Map<String, Object> from(String page, Addresses addresses) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("anchor", addresses.whole(page));
    Map<String, List<Map<String, String>>> relations = new LinkedHashMap<>();
    for (Link link : links) {
      Map<String, String> target = new LinkedHashMap<>();
      target.put("href", addresses.whole(link.target()));
      if (!link.mediaType().isEmpty()) {
        target.put("type", link.mediaType());
      }
      relations.computeIfAbsent(link.relation(), r -> new ArrayList<>()).add(target);
    }
    context.putAll(relations);
    return context;
  }

  /** The header's value. */
  @Override
  public String toString() {
    return String.join(", ", links.stream().map(Link::toString).toList());
  }
}
