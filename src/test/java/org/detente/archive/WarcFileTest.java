package org.detente.archive;

import static org.detente.archive.Warcs.DAY;
import static org.detente.archive.Warcs.HTML;
import static org.detente.archive.Warcs.page;
import static org.detente.archive.Warcs.response;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.detente.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of archives as crawlers write them. */
class WarcFileTest {

  @TempDir private Path dir;

  @Test
  void pages_are_read_with_where_and_when_they_were_fetched() throws IOException {
    List<Entry> entries = packed(List.of(page(1), page(2)));
    assertEquals(List.of("page https://j.example/1", "page https://j.example/2"), words(entries));
    Entry.Page page = (Entry.Page) entries.get(0);
    assertEquals("<html>1</html>", Read.text(page));
    assertEquals(Optional.of(Instant.parse(DAY)), page.place().fetched());
    assertEquals(Optional.of(LocalDate.of(2021, 10, 19)), page.capture().day());
    assertEquals(Optional.empty(), page.metadata().published());
    assertEquals(Optional.of(StandardCharsets.UTF_8), page.capture().charset());
    assertEquals(Warcs.gzip(page(1)).length, entries.get(1).place().offset());
  }

  @Test
  void records_of_the_crawl_answers_without_page_and_other_types_are_passed_over()
      throws IOException {
    List<byte[]> records =
        List.of(
            record("warcinfo", "application/warc-fields", "software: x\r\n"),
            record("request", "application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
            record("metadata", "application/warc-fields", "a: b\r\n"),
            record("revisit", "application/http;msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"),
            record("response", "text/dns", "20211019 j.example. A 1.2.3.4"),
            record("of-the-future", HTML, "<html>"),
            response("404 Not Found", HTML, "", Warcs.utf8("<html>gone</html>")),
            response("301 Moved", HTML, "Location: https://j.example/2\r\n", new byte[0]),
            response("200 OK", "image/png", "", new byte[2_000]),
            response("200 OK", "", "", new byte[20]),
            record("resource", HTML, "<html>kept</html>"),
            record("conversion", "text/plain", "Un texte."));
    List<String> expected =
        List.of(
            "no-page",
            "no-page",
            "no-page",
            "no-page",
            "no-page",
            "no-page",
            "http-status",
            "http-status",
            "other-type",
            "other-type",
            "page https://j.example/",
            "page https://j.example/");
    assertEquals(expected, words(packed(records)));
    assertEquals(expected, words(plain(records)));
    assertEquals(expected, words(whole(records)));
  }

  @Test
  void reading_goes_on_where_it_stopped_however_the_file_is_packed() throws IOException {
    List<byte[]> records = List.of(page(1), page(2), page(3), page(4));
    List<String> all = words(packed(records));
    plain(records);
    whole(records);
    for (String name : List.of("a.warc.gz", "a.warc", "whole.warc.gz")) {
      Path file = dir.resolve(name);
      List<Mark> marks = Read.marks(file);
      assertEquals(5, marks.size(), name);
      for (int i = 0; i < marks.size(); i++) {
        assertEquals(all.subList(i, 4), words(Read.all(file, marks.get(i))), name + " " + i);
      }
    }
  }

  @Test
  void a_page_is_given_as_the_browser_had_it() throws IOException {
    byte[] russian = "<html>Россия</html>".getBytes(Charset.forName("windows-1251"));
    byte[] page = Warcs.utf8("<html>é</html>");
    byte[] chunked = Warcs.utf8("f\r\n<html>é</html>\r\n0\r\n\r\n");
    List<Entry> entries =
        packed(
            List.of(
                response("200 OK", "text/html; charset=windows-1251", "", russian),
                response("200 OK", HTML, "Content-Encoding: gzip\r\n", Warcs.gzip(page)),
                response("200 OK", HTML, "Content-Encoding: br\r\n", brotli(page)),
                response("200 OK", HTML, "Transfer-Encoding: chunked\r\n", chunked)));
    assertEquals(
        Optional.of(Charset.forName("windows-1251")),
        ((Entry.Page) entries.get(0)).capture().charset());
    assertTrue(Arrays.equals(russian, ((Entry.Page) entries.get(0)).bytes()));
    for (int i = 1; i < 4; i++) {
      assertEquals("<html>é</html>", Read.text(entries.get(i)), "record " + i);
    }
  }

  @Test
  void an_encoding_that_cannot_be_undone_costs_its_record() throws IOException {
    List<String> expected =
        List.of("BAD_ARCHIVE", "BAD_ARCHIVE", "BAD_ARCHIVE", "page https://j.example/2");
    byte[] page = Warcs.utf8("<html>1</html>");
    byte[] cut = Arrays.copyOf(Warcs.gzip(page), 20);
    assertEquals(
        expected,
        words(
            packed(
                List.of(
                    response("200 OK", HTML, "Content-Encoding: zstd\r\n", page),
                    response("200 OK", HTML, "Content-Encoding: gzip, br\r\n", page),
                    response("200 OK", HTML, "Content-Encoding: gzip\r\n", cut),
                    page(2)))));
  }

  /** Crawlers that store a page as the browser had it have kept the server's headers. */
  @Test
  void a_page_that_is_not_packed_as_its_header_says_is_taken_as_it_is() throws IOException {
    byte[] page = Warcs.utf8("<html>é</html>");
    for (String encoding : List.of("gzip", "x-gzip", "GZIP", "deflate", "br", "identity", "")) {
      String header = "Content-Encoding: " + encoding + "\r\n";
      List<Entry> entries = packed(List.of(response("200 OK", HTML, header, page), page(2)));
      assertEquals("<html>é</html>", Read.text(entries.get(0)), encoding);
      assertEquals(2, entries.size(), encoding);
    }
  }

  @Test
  void deflate_is_undone_with_its_frame_and_without() throws IOException {
    byte[] page = Warcs.utf8("<html>é</html>");
    for (boolean bare : new boolean[] {false, true}) {
      byte[] sent = deflated(page, bare);
      List<Entry> entries =
          packed(List.of(response("200 OK", HTML, "Content-Encoding: deflate\r\n", sent)));
      assertEquals("<html>é</html>", Read.text(entries.get(0)), "bare: " + bare);
    }
  }

  private static byte[] deflated(byte[] page, boolean bare) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    deflater.setInput(page);
    deflater.finish();
    byte[] out = new byte[200];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  @Test
  void a_page_of_more_than_ten_megabytes_is_refused_and_a_large_picture_passed_over()
      throws IOException {
    byte[] noise = new byte[Articles.LARGEST + 1];
    new java.util.Random(1).nextBytes(noise);
    byte[] film = new byte[20_000_000];
    new java.util.Random(2).nextBytes(film);
    List<byte[]> records =
        List.of(
            response("200 OK", HTML, "", noise),
            response("200 OK", "video/mp4", "", film),
            page(2));
    List<String> expected = List.of("TOO_LARGE", "other-type", "page https://j.example/2");
    assertEquals(expected, words(packed(records)));
    assertEquals(expected, words(plain(records)));
  }

  private static byte[] record(String kind, String type, String content) {
    return Warcs.record(kind, "https://j.example/", DAY, type, "", Warcs.utf8(content));
  }

  /** A stream of RFC 7932 that holds its bytes as they are. */
  private static byte[] brotli(byte[] bytes) {
    int header = bytes.length - 1 << 4 | 1 << 20;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int shift = 0; shift < 24; shift += 8) {
      out.write(header >>> shift);
    }
    out.writeBytes(bytes);
    out.write(3);
    return out.toByteArray();
  }

  private List<Entry> packed(List<byte[]> records) throws IOException {
    return Read.all(dir, "a.warc.gz", Warcs.packed(records));
  }

  private List<Entry> plain(List<byte[]> records) throws IOException {
    return Read.all(dir, "a.warc", Warcs.concat(records));
  }

  private List<Entry> whole(List<byte[]> records) throws IOException {
    return Read.all(dir, "whole.warc.gz", Warcs.gzip(Warcs.concat(new ArrayList<>(records))));
  }

  private static List<String> words(List<Entry> entries) {
    return Read.words(entries);
  }
}
