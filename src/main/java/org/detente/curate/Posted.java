package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.detente.article.Articles;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;

/**
 * What the body of a request holds.
 *
 * @param articles to be read, in their order
 * @param quads converted articles, N-Quads
 * @param digest SHA-256 of what was sent, by which a request is known again
 */
record Posted(List<Offered> articles, Optional<byte[]> quads, String digest) {

  static final long MOST_OF_ARTICLE = Articles.LARGEST;
  static final long MOST = 32_000_000;
  private static final String META = ".meta.json";

  Posted {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a body to its end.
   *
   * @throws Refusal 400, 413, 415
   * @throws org.detente.model.Fault BAD_METADATA, UNKNOWN_LANGUAGE
   */
  static Posted read(HttpServletRequest request, Optional<String> id) throws IOException {
    String type = mediaType(request.getContentType());
    try {
      return switch (type) {
        case "text/plain" -> article(request, id, ".txt");
        case "text/html", "application/xhtml+xml" -> article(request, id, ".html");
        case "application/n-quads" -> {
          byte[] body = all(request, MOST);
          yield new Posted(List.of(), Optional.of(body), Digests.of(body));
        }
        case "multipart/form-data" -> parts(request, id);
        default ->
            throw Refusal.of(
                415,
                "A type that is not taken; expected text/plain, text/html, application/n-quads or"
                    + " multipart/form-data.");
      };
    } catch (ZipException | EOFException e) {
      throw Refusal.of(400, "The body is no whole gzip, though it says so. Send it again.");
    }
  }

  /** All of a body. */
  static byte[] all(HttpServletRequest request, long most) throws IOException {
    try (InputStream body = CountedBody.of(request, most)) {
      return body.readAllBytes();
    }
  }

  /** Without parameters, in lower case. */
  static String mediaType(String header) {
    String type = header == null ? "" : header;
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** One article, whose metadata are the parameters of the address. */
  private static Posted article(HttpServletRequest request, Optional<String> id, String ending)
      throws IOException {
    byte[] body = all(request, MOST_OF_ARTICLE);
    String digest = Digests.of(body);
    Metadata metadata = parameters(request);
    String name = id.orElse("article-" + digest.substring(0, 16)) + ending;
    return new Posted(
        List.of(new Offered(name, body, Optional.of(named(metadata, id)))),
        Optional.empty(),
        digest);
  }

  private static Metadata parameters(HttpServletRequest request) {
    Map<String, String> given = new LinkedHashMap<>();
    // Of the address alone: a body of another type has no parameters.
    request.getParameterMap().forEach((key, values) -> given.put(key, values[0]));
    byte[] json = Answer.JSON.valueToTree(given).toString().getBytes(StandardCharsets.UTF_8);
    return MetadataFile.read("parameters", json);
  }

  /** Files named as in a folder: {@code a.html} with what {@code a.meta.json} says of it. */
  private static Posted parts(HttpServletRequest request, Optional<String> id) throws IOException {
    Parts parts = Parts.read(request);
    Map<String, Metadata> beside = new LinkedHashMap<>();
    List<Offered> articles = new ArrayList<>();
    for (String name : parts.files().keySet()) {
      if (name.endsWith(META)) {
        String stem = name.substring(0, name.length() - META.length());
        beside.put(stem, MetadataFile.read(name, parts.files().get(name)));
      }
    }
    for (String name : parts.files().keySet()) {
      if (!name.endsWith(META)) {
        int dot = name.lastIndexOf('.');
        Metadata known = beside.remove(dot < 0 ? name : name.substring(0, dot));
        Metadata metadata = named(known == null ? Metadata.none() : known, id);
        articles.add(new Offered(name, parts.files().get(name), Optional.of(metadata)));
      }
    }
    if (articles.isEmpty() || !beside.isEmpty() || id.isPresent() && articles.size() > 1) {
      throw Refusal.of(
          400, "Parts that are no articles; expected files such as a.html, each with a.meta.json.");
    }
    return new Posted(articles, Optional.empty(), parts.digest());
  }

  /** The address names an article, and nothing may say otherwise. */
  private static Metadata named(Metadata known, Optional<String> id) {
    if (id.isEmpty()) {
      return known;
    }
    if (known.id().isPresent() && !known.id().equals(id)) {
      throw Refusal.of(400, "An id other than that of the address; expected the same, or none.");
    }
    return new Metadata(
        id, known.title(), known.publisher(), known.url(), known.published(), known.language());
  }
}
