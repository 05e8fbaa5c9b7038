package org.detente.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.article.Articles;
import org.detente.article.Capture;
import org.detente.article.Metadata;
import org.detente.model.Fault;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** What a WARC record holds: the page that a server sent, or a reason why it is none. */
final class WarcPage {

  private static final int OK = 200;

  /** Content encodings that can be undone. */
  private static final Set<String> ENCODINGS =
      Set.of("", "identity", "none", "gzip", "x-gzip", "deflate", "br");

  private WarcPage() {}

  /**
   * Reads a record.
   *
   * @throws IOException when it is damaged, or costs too much
   */
  static Entry of(WarcRecord record, Place place) throws IOException {
    if (record instanceof WarcResponse response) {
      return isHttp(response) ? response(response, place) : none(place);
    }
    boolean stored = record instanceof WarcResource || record instanceof WarcConversion;
    return stored ? page(record, record.contentType(), record.body(), "", place) : none(place);
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static Entry none(Place place) {
    return new Entry.PassedOver(place, Entry.Reason.NO_PAGE);
  }

  private static Entry response(WarcResponse response, Place place) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return new Entry.PassedOver(place, Entry.Reason.HTTP_STATUS);
    }
    MediaType type = http.contentType();
    if (ending(type).isEmpty()) {
      return new Entry.PassedOver(place, Entry.Reason.OTHER_TYPE);
    }
    List<String> encodings = http.headers().all("Content-Encoding");
    if (encodings.size() > 1
        || !ENCODINGS.containsAll(encodings.stream().map(WarcPage::key).toList())) {
      String found = "content encoding " + String.join(", ", encodings);
      return new Entry.Refused(
          place, Fault.Code.BAD_ARCHIVE, found + "; expected gzip, deflate, br or none");
    }
    String encoding = encodings.isEmpty() ? "" : key(encodings.get(0));
    return page(response, type, http.body(), encoding, place);
  }

  private static String key(String encoding) {
    return encoding.strip().toLowerCase(Locale.ROOT);
  }

  private static Entry page(
      WarcRecord record, MediaType type, MessageBody body, String encoding, Place place)
      throws IOException {
    Optional<String> ending = ending(type);
    if (ending.isEmpty()) {
      return new Entry.PassedOver(place, Entry.Reason.OTHER_TYPE);
    }
    if (!record.truncated().equals(WarcTruncationReason.NOT_TRUNCATED)) {
      return new Entry.Refused(
          place, Fault.Code.BAD_ARCHIVE, "cut short by the crawler; expected the whole page");
    }
    byte[] bytes = ContentEncoding.undone(encoding, read(body.stream(), record.body().size()));
    if (bytes.length > Articles.LARGEST) {
      String found = "more than " + Articles.LARGEST + " bytes; expected one article";
      return new Entry.Refused(place, Fault.Code.TOO_LARGE, found);
    }
    return new Entry.Page(
        place,
        "record-" + place.offset() + ending.get(),
        bytes,
        Metadata.none(),
        new Capture(
            place.url(),
            charset(type),
            place.fetched().map(i -> LocalDate.ofInstant(i, ZoneOffset.UTC))));
  }

  /** As it was sent; the server may have packed it. */
  private static byte[] read(InputStream page, long packed) throws IOException {
    return Budget.of(page, packed).readNBytes(Articles.LARGEST + 1);
  }

  private static Optional<String> ending(MediaType type) {
    MediaType base = type.base();
    if (base.equals(MediaType.HTML) || base.equals(MediaType.XHTML)) {
      return Optional.of(".html");
    }
    return base.equals(MediaType.PLAIN_TEXT) ? Optional.of(".txt") : Optional.empty();
  }

  private static Optional<Charset> charset(MediaType type) {
    String name = type.parameters().getOrDefault("charset", "");
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
