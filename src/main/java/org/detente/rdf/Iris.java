package org.detente.rdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;

/**
 * Mints every IRI under {@code https://w3id.org/detente/}. The same input gives the same IRI; parts
 * of an article are named by a hash of where they stand in the file as given, so that their names
 * survive a better extractor.
 */
public final class Iris {

  /** What every IRI of the project begins with. */
  public static final String BASE = "https://w3id.org/detente/";

  /** Namespace of entities. */
  public static final String ID = BASE + "id/";

  /** Graph of the reference layer. */
  public static final IRI REFERENCE_GRAPH = Terms.iri(BASE + "graph/reference");

  /** Graph of what is consolidated from many articles. */
  public static final IRI EVENTS_GRAPH = Terms.iri(BASE + "graph/events");

  /** Graph of what is published as a whole. */
  public static final IRI ABOUT_GRAPH = Terms.iri(BASE + "graph/about");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");
  private static final HexFormat HEX = HexFormat.of();
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Iris::sha256);

  private Iris() {}

  /**
   * An entity: {@code id/<slug>}.
   *
   * @throws IllegalArgumentException when the slug is not kebab-case ASCII
   */
  public static IRI entity(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    return Terms.iri(ID + slug);
  }

  /** The document: {@code article/<id>}, with what is not unreserved in a URI percent-encoded. */
  public static IRI article(String id) {
    return Terms.iri(BASE + "article/" + encode(id));
  }

  /** The named graph that holds what an article says: {@code graph/article/<id>}. */
  public static IRI articleGraph(String id) {
    return Terms.iri(BASE + "graph/article/" + encode(id));
  }

  /**
   * A claim: {@code article/<id>#c-<hash>}.
   *
   * @param id of the article
   * @param start first code point of the trigger in the file as given
   * @param end one past its last
   * @param type local name of the event type
   * @param ordinal 0 for the first claim of this type on these words, then 1, 2, …
   */
  public static IRI claim(String id, int start, int end, String type, int ordinal) {
    return part(id, "c", start + "-" + end, type, Integer.toString(ordinal));
  }

  /**
   * A part of an article that stands at a place of its file: {@code article/<id>#<kind>-<hash>}.
   *
   * @param kind one or two letters: m mention, p passage, e quotation, tp position, tq quote, k
   *     check
   */
  static IRI part(String id, String kind, int start, int end) {
    return part(id, kind, start + "-" + end);
  }

  /** A part of an article, named by a hash of what tells it from its like. */
  static IRI part(String id, String kind, String... marks) {
    return part(article(id), id, kind, marks);
  }

  /**
   * The same of an article whose IRI is at hand.
   *
   * @param article its IRI
   */
  static IRI part(IRI article, String id, String kind, String... marks) {
    return Terms.iri(
        article.stringValue() + "#" + kind + "-" + hash(id + "\n" + String.join("\n", marks)));
  }

  /** That an article repeats another: {@code article/<id>#copy}. */
  public static IRI copy(String id) {
    return Terms.iri(article(id).stringValue() + "#copy");
  }

  /** A text that several articles carry, by the one that carried it first: {@code origin/<id>}. */
  public static IRI origin(String first) {
    return Terms.iri(BASE + "origin/" + encode(first));
  }

  /**
   * The id of an article that rows of a data set stand for: {@code gdelt2-<hash of its address>}.
   *
   * @param dataSet id of the data set
   * @param mark of its address; of a row that names none, of what tells it from others
   */
  public static String codedArticle(String dataSet, long mark) {
    return dataSet + "-" + HEX.toHexDigits(mark);
  }

  /** A table of coded events by the name of its file: {@code table/<name>}. */
  static IRI table(String fileName) {
    return Terms.iri(BASE + "table/" + encode(fileName));
  }

  /** An entry of the crosswalk to a scheme of codes: {@code crosswalk/cameo/043}. */
  static IRI crosswalk(String scheme, String code) {
    return Terms.iri(BASE + "crosswalk/" + scheme + "/" + encode(code));
  }

  /** An extraction run, named by what it ran with, not by when. */
  public static IRI run(Run run) {
    return Terms.iri(BASE + "run/" + hash(run.extractorDigest() + "\n" + run.lexiconDigest()));
  }

  /**
   * An outlet that the gazetteer does not know, by its name: kebab-case when the name is written in
   * Latin letters ({@code id/ria-novosti}), else a hash.
   */
  public static IRI outlet(String name) {
    String latin = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        latin.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return SLUG.matcher(slug).matches() && slug.length() <= 80
        ? entity(slug)
        : entity("source-" + hash(name));
  }

  /** A set of gold articles that scores are computed on: {@code evaluation/set/<name>}. */
  static IRI goldSet(String name) {
    return Terms.iri(BASE + "evaluation/set/" + encode(name));
  }

  /** First 16 hexadecimal digits of the SHA-256 of {@code text} in UTF-8: no clash in 10⁸ names. */
  static String hash(String text) {
    return HEX.toHexDigits(mark(text));
  }

  /** What {@link #hash} has the digits of: the first eight bytes of the SHA-256. */
  public static long mark(String text) {
    byte[] digest = SHA_256.get().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Dots alone would be taken for a step up the path, so they are encoded too. */
  private static String encode(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    StringBuilder path = new StringBuilder();
    for (byte unit :
        Normalizer.normalize(id, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      if (unreserved) {
        path.append(c);
      } else {
        path.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    if (path.chars().allMatch(c -> c == '.')) {
      throw new IllegalArgumentException("an article cannot be called " + id);
    }
    return path.toString();
  }
}
