package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article: its clean text, which knows its place in the original file, and what is known of it.
 *
 * @param id the metadata's id, else the file's stem; never blank
 * @param title headline, if one is known
 * @param language BCP 47 primary subtag: {@code fr}, {@code en} or {@code ru}
 * @param publisher the outlet's name as given, if known
 * @param url where it was published, if known
 * @param issued day of publication and how it is known; empty until given or inferred
 * @param text clean text: every visible block, separated by line feeds
 * @param origin maps offsets of {@code text} to code points of the file as given
 * @param blocks parts of {@code text} in order, not overlapping; what no block covers is white
 *     space
 * @param fileDigest lower-case hexadecimal SHA-256 of the file's bytes
 * @param textDigest lower-case hexadecimal SHA-256 of {@code text} in UTF-8
 */
public record Article(
    String id,
    Optional<String> title,
    String language,
    Optional<String> publisher,
    Optional<String> url,
    Optional<Issued> issued,
    String text,
    Origin origin,
    List<Block> blocks,
    String fileDigest,
    String textDigest) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    Objects.requireNonNull(text);
    blocks = List.copyOf(blocks);
    int from = 0;
    for (Block block : blocks) {
      if (block.span().start() < from || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or out of the text: " + block);
      }
      from = block.span().end();
    }
  }

  /** The same article with its day of publication. */
  public Article issued(Issued day) {
    return new Article(
        id,
        title,
        language,
        publisher,
        url,
        Optional.of(day),
        text,
        origin,
        blocks,
        fileDigest,
        textDigest);
  }

  /**
   * Day of publication.
   *
   * @param date a day, or less where the year or day could not be determined
   * @param rule how it is known: {@code metadata}, {@code html-meta}, {@code json-ld}, {@code
   *     time-element}, {@code url}, {@code dateline}, {@code inferred:…} with the reasons
   */
  public record Issued(DateSpan date, String rule) {}
}
