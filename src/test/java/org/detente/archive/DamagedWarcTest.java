package org.detente.archive;

import static org.detente.archive.Warcs.HTML;
import static org.detente.archive.Warcs.page;
import static org.detente.archive.Warcs.response;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged, cut short or made up to do harm costs its own record. */
class DamagedWarcTest {

  @TempDir private Path dir;

  @Test
  void a_record_cut_short_in_the_middle_costs_itself() throws IOException {
    byte[] second = Warcs.gzip(page(2));
    byte[] cut = Arrays.copyOf(second, second.length - 20);
    byte[] file = Warcs.concat(List.of(Warcs.gzip(page(1)), cut, Warcs.gzip(page(3))));
    assertEquals(
        List.of("page https://j.example/1", "BAD_ARCHIVE", "page https://j.example/3"),
        Read.words(Read.all(dir, "a.warc.gz", file)));
    byte[] plain = page(2);
    byte[] both =
        Warcs.concat(
            List.of(page(1), Arrays.copyOf(plain, plain.length - 12), Warcs.utf8("\n"), page(3)));
    List<String> words = Read.words(Read.all(dir, "b.warc", both));
    assertEquals("page https://j.example/1", words.get(0));
    assertTrue(words.contains("BAD_ARCHIVE"), words.toString());
  }

  @Test
  void a_bit_that_fell_over_costs_its_record() throws IOException {
    byte[] first = Warcs.gzip(page(1));
    byte[] file = Warcs.packed(List.of(page(1), page(2), page(3)));
    file[first.length + 60] ^= 0x10;
    List<String> words = Read.words(Read.all(dir, "a.warc.gz", file));
    assertEquals("page https://j.example/1", words.get(0));
    assertEquals("BAD_ARCHIVE", words.get(1));
    assertEquals("page https://j.example/3", words.get(words.size() - 1));
    assertEquals(3, words.size());
  }

  @Test
  void a_file_that_ends_too_early_is_told_with_what_stands_before() throws IOException {
    byte[] file = Warcs.packed(List.of(page(1), page(2)));
    for (int missing : new int[] {1, 9, 40}) {
      List<Entry> entries = Read.all(dir, "a.warc.gz", Arrays.copyOf(file, file.length - missing));
      assertEquals(List.of("page https://j.example/1", "BAD_ARCHIVE"), Read.words(entries));
      String found = ((Entry.Refused) entries.get(1)).found();
      assertTrue(found.contains("no record stands behind it"), found);
    }
  }

  @Test
  void what_the_crawler_cut_short_is_refused() throws IOException {
    byte[] body = Warcs.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>cut");
    byte[] record =
        Warcs.record(
            "response",
            "https://j.example/",
            Warcs.DAY,
            "application/http;msgtype=response",
            "WARC-Truncated: length\r\n",
            body);
    assertEquals(List.of("BAD_ARCHIVE"), words(List.of(record)));
  }

  @Test
  void bombs_cost_little_and_the_next_record_is_read() {
    byte[] zeros = new byte[20_000_000];
    List<byte[]> bombs =
        List.of(
            response("200 OK", HTML, "", zeros),
            response("200 OK", HTML, "Content-Encoding: gzip\r\n", Warcs.gzip(zeros)),
            response("200 OK", "image/png", "", zeros),
            Warcs.concat(List.of(Warcs.utf8("WARC/1.0\r\nX: "), letters(20_000_000))),
            Warcs.record(
                "x".repeat(20_000_000), "https://j.example/", Warcs.DAY, HTML, "", new byte[0]));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (byte[] bomb : bombs) {
            List<String> words = words(List.of(page(1), bomb, page(2)));
            assertEquals(3, words.size(), words.toString());
            assertTrue(List.of("TOO_LARGE", "other-type").contains(words.get(1)), words.get(1));
            assertEquals("page https://j.example/2", words.get(2));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC-Date: never",
        "WARC-Target-URI: javascript:alert(1)",
        "Content-Type: ///",
        "Content-Length: -5",
        "Content-Length: 99999999999999999999",
        "WARC-Target-URI: https://j.example/ a b"
      })
  void a_strange_header_costs_its_record_at_most(String header) throws IOException {
    String name = header.substring(0, header.indexOf(':'));
    String strange =
        new String(page(1), StandardCharsets.UTF_8).replaceFirst(name + ": [^\r]*", header);
    List<String> words = words(List.of(Warcs.utf8(strange), page(2)));
    assertEquals("page https://j.example/2", words.get(words.size() - 1), words.toString());
    assertTrue(words.size() <= 2, words.toString());
  }

  @Test
  void what_is_no_warc_file_is_refused_and_an_empty_one_has_no_entries() throws IOException {
    Fault fault =
        assertThrows(Fault.class, () -> Read.all(dir, "a.warc", "<html>no archive</html>"));
    assertEquals(Fault.Code.BAD_ARCHIVE, fault.code());
    assertEquals(List.of(), Read.all(dir, "b.warc", ""));
    assertEquals(
        List.of("BAD_ARCHIVE"),
        Read.words(Read.all(dir, "c.warc.gz", Warcs.gzip(Warcs.utf8("no archive")))));
  }

  private static byte[] letters(int length) {
    byte[] letters = new byte[length];
    Arrays.fill(letters, (byte) 'a');
    return letters;
  }

  private List<String> words(List<byte[]> records) throws IOException {
    return Read.words(Read.all(dir, "a.warc.gz", Warcs.packed(records)));
  }
}
