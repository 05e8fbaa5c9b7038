package org.detente.article;

import java.util.Optional;
import org.detente.model.Block;
import org.detente.model.Span;

/**
 * A line or paragraph of a page before it is known what it is there for.
 *
 * @param span where it stands in the clean text, not empty
 * @param words its words
 * @param key its beginning as cue words are compared with it
 * @param marked what the page's markup says it is, if it says so
 * @param reason the markup that says so ("nav element"), else empty
 * @param heading 1 to 6 for headings, else 0
 * @param linked share of its characters inside links, 0 to 1
 * @param emphasised characters at its beginning set in one stretch of bold or italics
 * @param setting the element it is set in and what that stands in; equal for paragraphs of a story
 */
record Piece(
    Span span,
    String words,
    String key,
    Optional<Block.Kind> marked,
    String reason,
    int heading,
    double linked,
    int emphasised,
    Object setting) {

  /** A piece of plain text. */
  static Piece plain(Span span, String words) {
    return new Piece(span, words, Words.key(words), Optional.empty(), "", 0, 0, 0, "line");
  }

  boolean isMarked(Block.Kind kind) {
    return marked.filter(kind::equals).isPresent();
  }

  /** The same piece, marked. */
  Piece marked(Block.Kind kind, String because) {
    return new Piece(
        span, words, key, Optional.of(kind), because, heading, linked, emphasised, setting);
  }
}
