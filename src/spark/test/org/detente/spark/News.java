package org.detente.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Archives, lines and files in which all that can become of an entry is there: articles, the same
 * ones under other addresses, in other archives and changed later, what is passed over, and what is
 * damaged.
 */
final class News {

  private static final String FIRST = "2021-10-19T06:00:00Z";
  private static final String LATER = "2021-10-20T06:00:00Z";
  private static final int ARTICLES = 6;

  private final Path folder;
  private final List<String> stories = new ArrayList<>();

  /**
   * @param folder where to; made if it is not there
   */
  News(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(ARTICLES).toList()) {
        stories.add(Files.readString(file));
      }
    }
  }

  void write() throws IOException {
    Files.createDirectories(folder.resolve("files"));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    one.writeBytes(page("https://www.a.example/1", FIRST, stories.get(0)));
    one.writeBytes(page("https://m.a.example/1?utm_source=x", FIRST, stories.get(0)));
    one.writeBytes(page("https://a.example/other", FIRST, stories.get(0)));
    one.writeBytes(page("https://b.example/1", FIRST, stories.get(0)));
    one.writeBytes(page("https://b.example/weather", FIRST, "Rain.\n\nIt rains on Monday."));
    one.writeBytes(page("https://b.example/menu", FIRST, ""));
    one.writeBytes(record("https://b.example/gone", FIRST, "404 Not Found", "gone"));
    one.writeBytes(page("https://c.example/2", FIRST, stories.get(1)));
    Files.write(folder.resolve("one.warc"), one.toByteArray());
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(page("https://a.example/1", LATER, stories.get(2)));
    two.writeBytes(page("https://c.example/2.amp", LATER, stories.get(1)));
    two.writeBytes("no record\r\n".getBytes(StandardCharsets.UTF_8));
    two.writeBytes(page("https://c.example/3", LATER, stories.get(3)));
    Files.write(folder.resolve("two.warc"), two.toByteArray());
    String text = stories.get(4).replace("\\", "").replace("\"", "'").replace("\n", "\\n");
    Files.writeString(
        folder.resolve("three.jsonl"),
        "{\"url\":\"https://d.example/4\",\"text\":\""
            + text
            + "\"}\nno JSON\n{\"text\":\""
            + text
            + "\"}\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream lines = new GZIPOutputStream(packed)) {
      lines.write("no JSON\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(
        folder.resolve("four.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 1));
    Files.writeString(folder.resolve("files/x.txt"), stories.get(5));
    Files.writeString(folder.resolve("files/x.meta.json"), "{\"id\":\"one-id\"}");
    Files.writeString(folder.resolve("files/y.txt"), stories.get(3));
    Files.writeString(folder.resolve("files/y.meta.json"), "{\"id\":\"one-id\"}");
    Files.writeString(folder.resolve("files/z.txt"), "nothing");
  }

  private static byte[] page(String url, String fetched, String story) {
    String paragraphs =
        Stream.of(story.split("\n\\s*\n"))
            .map(p -> "<p>" + p.strip().replace("<", "&lt;") + "</p>\n")
            .collect(Collectors.joining());
    String html = "<html><body><article>" + paragraphs + "</article></body></html>";
    return record(url, fetched, "200 OK", html);
  }

  private static byte[] record(String url, String fetched, String status, String html) {
    byte[] content =
        ("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" + html)
            .getBytes(StandardCharsets.UTF_8);
    String head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: response",
            "WARC-Target-URI: " + url,
            "WARC-Date: " + fetched,
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>",
            "Content-Type: application/http;msgtype=response",
            "Content-Length: " + content.length,
            "",
            "");
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(content);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }
}
