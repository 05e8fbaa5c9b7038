package org.detente.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Styles and scripts, from the class path. An address has a digest in it, so that a browser keeps
 * each for ever and asks for a new one when it changes.
 */
public final class Assets implements Door {

  private static final String OURS = "/org/detente/publish/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("style.css", OURS + "style.css");
    FILES.put("icon.svg", OURS + "icon.svg");
    FILES.put("search.js", OURS + "search.js");
    FILES.put("pictures.js", OURS + "pictures.js");
    FILES.put("timeline.js", OURS + "timeline.js");
    FILES.put("sparql.js", OURS + "sparql.js");
    FILES.put("sparql-views.js", OURS + "sparql-views.js");
    FILES.put("network.js", OURS + "network.js");
    FILES.put("counts.js", OURS + "counts.js");
    FILES.put("d3.min.js", WEBJARS + "d3/7.9.0/dist/d3.min.js");
    FILES.put("yasgui.min.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js");
    FILES.put("yasgui.min.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css");
  }

  private final Map<String, byte[]> bodies = new LinkedHashMap<>();
  private final Map<String, String> digests = new LinkedHashMap<>();

  /** Reads them all. */
  public Assets() {
    FILES.forEach(
        (name, resource) -> {
          byte[] body = bytes(resource);
          bodies.put(name, body);
          digests.put(name, Digest.of(body));
        });
  }

  /** Name → path below the site's root. */
  public Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    digests.forEach((name, digest) -> paths.put(name, "assets/" + digest + "/" + name));
    return paths;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    if (asked.path().size() != 3) {
      return Optional.empty();
    }
    String name = asked.path().get(2);
    if (!asked.path().get(1).equals(digests.get(name))) {
      return Optional.empty();
    }
    return Optional.of(
        new Sent(200, mediaType(name), bodies.get(name), Map.of())
            .with("ETag", "\"" + digests.get(name) + "\"")
            .with("Cache-Control", "public, max-age=31536000, immutable"));
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no media type for " + name);
    };
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
