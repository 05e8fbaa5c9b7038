package org.detente.curate;

import static org.detente.curate.AttackedDoor.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes to the door that should not: bombs, and bodies that are no articles. */
class AttackTest {

  @RegisterExtension private static final AttackedDoor ATTACKED = new AttackedDoor();

  private static byte[] zeros(long bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) 'a');
      for (long sent = 0; sent < bytes; sent += block.length) {
        gzip.write(block);
      }
    }
    return out.toByteArray();
  }

  private HttpResponse<String> text(byte[] body, String encoding) {
    return ATTACKED
        .door()
        .call(
            "POST", "/articles", body, "Content-Type", "text/plain", "Content-Encoding", encoding);
  }

  @Test
  void a_bomb_of_gzip_is_stopped_while_it_inflates() throws IOException {
    refused(413, text(zeros(300L << 20), "gzip"));
    refused(413, text(zeros(8L << 20), "gzip"));
  }

  @Test
  void a_bomb_in_quads_is_stopped_too() throws IOException {
    refused(
        413,
        ATTACKED
            .door()
            .call(
                "POST",
                "/articles",
                zeros(64L << 20),
                "Content-Type",
                "application/n-quads",
                "Content-Encoding",
                "gzip"));
  }

  @Test
  void gzip_that_is_cut_or_none_is_told() throws IOException {
    refused(400, text(java.util.Arrays.copyOf(zeros(1 << 10), 40), "gzip"));
    refused(400, text("plain".getBytes(StandardCharsets.UTF_8), "gzip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deflate", "br", "gzip, gzip", "zstd"})
  void other_encodings_are_not_taken(String encoding) {
    refused(415, text(new byte[10], encoding));
  }

  @Test
  void gzip_that_does_not_say_so_is_no_text() throws IOException {
    refused(
        422,
        ATTACKED.door().call("POST", "/articles", zeros(1 << 10), "Content-Type", "text/plain"));
  }

  @Test
  void an_article_of_more_than_ten_megabytes_is_refused_announced_or_not() {
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    refused(413, ATTACKED.door().call("POST", "/articles", large, "Content-Type", "text/plain"));
    HttpResponse<String> chunked =
        TestDoor.send(
            ATTACKED
                .door()
                .request(
                    "/articles",
                    "Authorization",
                    "Bearer " + ATTACKED.door().token,
                    "Content-Type",
                    "text/plain")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large))));
    refused(413, chunked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/mixed; boundary=XX",
        "application/sparql-update",
        "text/turtle",
        "application/trig",
        "application/ld+json",
        "text/plain2"
      })
  void types_that_are_no_articles_are_not_taken(String type) {
    refused(415, ATTACKED.post("/articles", type, "INSERT DATA {}"));
  }
}
