package org.detente.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.detente.article.Capture;
import org.detente.article.Metadata;
import org.jsoup.Jsoup;

/**
 * What a feed tells of one article.
 *
 * @param url its address
 * @param title its headline
 * @param publisher the outlet's name
 * @param published the day, in the feed's time zone
 * @param language tag of its language
 * @param text what there is of its text
 * @param html true when the text is marked up
 */
record Told(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    String text,
    boolean html) {

  /** The entry that it is: a page, or an address without text. */
  Entry at(long offset) {
    Optional<String> address = url.map(String::strip).filter(Metadata::isWebAddress);
    Place place = Place.at(offset).of(address);
    if (text.isBlank()) {
      return new Entry.PassedOver(place, Entry.Reason.NO_TEXT);
    }
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            title.map(Told::plain).filter(t -> !t.isBlank()),
            publisher.map(Told::plain).filter(p -> !p.isBlank()),
            Optional.empty(),
            published,
            language.map(Told::primary).filter(Metadata.LANGUAGES::contains));
    return new Entry.Page(
        place,
        "entry-" + offset + (html ? ".html" : ".txt"),
        text.getBytes(StandardCharsets.UTF_8),
        metadata,
        new Capture(address, Optional.empty(), Optional.empty()));
  }

  private static String plain(String marked) {
    return Jsoup.parse(marked).text().strip();
  }

  private static String primary(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
  }
}
