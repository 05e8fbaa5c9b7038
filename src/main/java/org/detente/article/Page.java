package org.detente.article;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Origin;

/**
 * What a format's reader hands on: the visible text in pieces, and what the page says of itself.
 *
 * @param text clean text
 * @param origin its place in the file
 * @param pieces in the order of the file
 * @param titles headlines that the page's head gives, most trustworthy first
 * @param publisher the outlet's name, if the page gives it
 * @param url the page's own address, if it gives it
 * @param language what the page says its language is, if it says so
 * @param issued day of publication that the page's head gives, if it gives one
 */
record Page(
    String text,
    Origin origin,
    List<Piece> pieces,
    List<String> titles,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language,
    Optional<Article.Issued> issued) {

  /** A page of plain text, which says nothing of itself. */
  static Page plain(CleanText clean, List<Piece> pieces) {
    return new Page(
        clean.text(),
        clean.origin(),
        List.copyOf(pieces),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
