package org.detente.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.detente.article.Metadata;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

  private static final String BOMB =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">]>";

  @TempDir private Path dir;

  @Test
  void rss_gives_the_text_where_the_feed_carries_it_and_the_day_in_its_own_time_zone()
      throws IOException {
    List<Entry> entries =
        Read.all(
            dir,
            "a.xml",
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Le Journal</title><language>fr-FR</language>
            <item><title>L&amp;#39;Otan</title><link>https://j.example/1</link>
            <pubDate>Tue, 19 Oct 2021 00:30:00 +0300</pubDate><description>Court.</description>
            <content:encoded><![CDATA[<p>Un texte plus long.</p>]]></content:encoded></item>
            <item><title>B</title><link>https://j.example/2</link></item>
            </channel></rss>
            """);
    assertEquals(List.of("page https://j.example/1", "no-text"), Read.words(entries));
    assertEquals("<p>Un texte plus long.</p>", Read.text(entries.get(0)));
    Metadata metadata = ((Entry.Page) entries.get(0)).metadata();
    assertEquals(Optional.of(LocalDate.of(2021, 10, 19)), metadata.published());
    assertEquals(Optional.of("L'Otan"), metadata.title());
    assertEquals(Optional.of("Le Journal"), metadata.publisher());
    assertEquals(Optional.of("fr"), metadata.language());
  }

  @Test
  void lines_whose_compression_is_cut_short_are_kept_up_to_there() throws IOException {
    Path file = dir.resolve("a.jsonl.gz");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream lines = new GZIPOutputStream(packed)) {
      lines.write("{\"url\":\"https://j.example/1\",\"text\":\"One.\"}\n".getBytes(UTF_8));
    }
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 4));
    try (Entries entries = Archives.open(file, Mark.START)) {
      assertEquals("page https://j.example/1", Read.word(entries.next().orElseThrow()));
      Fault fault = assertThrows(Fault.class, entries::next);
      assertEquals(Fault.Code.BAD_ARCHIVE, fault.code());
    }
    for (String name : List.of("none.jsonl.gz", "none.xml.gz")) {
      byte[] none = "no gzip".getBytes(UTF_8);
      Fault fault = assertThrows(Fault.class, () -> Read.all(dir, name, none));
      assertEquals(Fault.Code.BAD_ARCHIVE, fault.code(), name);
    }
  }

  @Test
  void atom_gives_marked_up_content_and_never_takes_a_change_for_the_publication()
      throws IOException {
    List<Entry> entries =
        Read.all(
            dir,
            "a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x</id>
            <updated>2021-10-20T10:00:00Z</updated>
            <entry><title>A</title><id>urn:1</id><link href="https://j.example/1"/>
            <updated>2021-10-20T10:00:00Z</updated><content type="xhtml">
            <div xmlns="http://www.w3.org/1999/xhtml"><p>Moscow <b>suspended</b> it.</p></div>
            </content></entry>
            <entry><title>B</title><id>urn:2</id><link href="https://j.example/2"/>
            <published>2021-10-18T23:59:00-05:00</published><updated>2022-01-01T10:00:00Z</updated>
            <summary>Short.</summary></entry></feed>
            """);
    assertEquals(
        List.of("page https://j.example/1", "page https://j.example/2"), Read.words(entries));
    assertTrue(Read.text(entries.get(0)).contains("<b>suspended</b>"));
    assertEquals(Optional.empty(), ((Entry.Page) entries.get(0)).metadata().published());
    assertEquals(
        Optional.of(LocalDate.of(2021, 10, 18)),
        ((Entry.Page) entries.get(1)).metadata().published());
  }

  @Test
  void json_feeds_give_html_or_text() throws IOException {
    List<Entry> entries =
        Read.all(
            dir,
            "a.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "ru",
             "items": [
              {"id": "1", "url": "https://j.example/1", "content_html": "<p>Текст</p>",
               "date_published": "2021-10-18T10:00:00+03:00"},
              {"id": "https://j.example/2", "content_text": "Текст"},
              {"id": "3"}]}
            """);
    assertEquals(
        List.of("page https://j.example/1", "page https://j.example/2", "no-text"),
        Read.words(entries));
    assertEquals("entry-0.html", ((Entry.Page) entries.get(0)).name());
    assertEquals("entry-1.txt", ((Entry.Page) entries.get(1)).name());
    assertEquals(Optional.of("ru"), ((Entry.Page) entries.get(1)).metadata().language());
  }

  @Test
  void a_news_sitemap_has_addresses_and_no_text() throws IOException {
    List<Entry> entries =
        Read.all(
            dir,
            "sitemap.xml",
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://j.example/1</loc><news:news><news:publication>
            <news:name>T</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2021-10-18</news:publication_date><news:title>A</news:title>
            </news:news></url>
            <url><loc>https://j.example/2</loc></url></urlset>
            """);
    assertEquals(List.of("no-text", "no-text"), Read.words(entries));
    assertEquals(Optional.of("https://j.example/2"), entries.get(1).place().url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>&d;</title><item><title>x</title></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>&d;</title></feed>",
        "<urlset><url><loc>https://j.example/&d;</loc></url></urlset>"
      })
  void a_document_type_is_refused_whatever_it_says(String feed) {
    refuses(BOMB + feed);
    refuses("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + feed.replace("&d;", ""));
    refuses("<!DOCTYPE x [<!ENTITY d SYSTEM 'file:///etc/passwd'>]>" + feed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<rss", "{}", "<html><body/></html>", "<sitemapindex/>", "<rss>\u0001</rss>"})
  void what_is_no_feed_is_refused(String text) {
    refuses(text);
  }

  @Test
  void xml_may_be_as_deep_as_it_likes() {
    String open = "<item>".repeat(100_000);
    String close = "</item>".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> refuses("<rss version='2.0'><channel>" + open + close + "</channel></rss"));
  }

  @Test
  void a_broken_line_of_json_costs_the_line() throws IOException {
    String good = "{\"url\": \"https://j.example/%d\", \"text\": \"Un texte.\"}\n";
    String lines =
        good.formatted(1)
            + "{\"url\": \n\n[1]\n{\"text\": \"\"}\n"
            + "[".repeat(100_000)
            + "\n"
            + good.formatted(2).strip();
    List<Entry> entries = Read.all(dir, "a.jsonl", lines);
    assertEquals(
        List.of(
            "page https://j.example/1",
            "BAD_ARCHIVE",
            "BAD_ARCHIVE",
            "no-text",
            "BAD_ARCHIVE",
            "page https://j.example/2"),
        Read.words(entries));
    List<Entry> packed = Read.all(dir, "a.jsonl.gz", Warcs.gzip(Warcs.utf8(lines)));
    assertEquals(Read.words(entries), Read.words(packed));
    Path file = dir.resolve("a.jsonl.gz");
    List<Mark> marks = Read.marks(file);
    assertEquals(Read.words(entries).subList(4, 6), Read.words(Read.all(file, marks.get(4))));
  }

  private void refuses(String text) {
    Path file = dir.resolve(text.startsWith("{") ? "x.json" : "x.xml");
    Fault fault =
        assertThrows(
            Fault.class,
            () -> {
              Files.writeString(file, text);
              Read.all(file, Mark.START);
            });
    assertEquals(Fault.Code.BAD_ARCHIVE, fault.code(), fault.getMessage());
    assertTrue(fault.getMessage().length() < 600, fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }
}
