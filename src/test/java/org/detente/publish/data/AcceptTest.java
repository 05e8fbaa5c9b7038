package org.detente.publish.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of our media types a client gets (RFC 9110 §12.5.1). */
class AcceptTest {

  private static final List<String> OFFERS =
      List.of("text/html", "text/turtle", "application/ld+json", "application/n-triples");

  private static String best(String header) {
    return Accept.of(Optional.of(header)).best(OFFERS).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "TEXT/Turtle | text/turtle",
        "text/turtle;q=0.5, application/ld+json | application/ld+json",
        "text/turtle ; q=0.5 , application/ld+json ; q=0.499 | text/turtle",
        "application/ld+json, text/turtle | text/turtle",
        "*/* | text/html",
        "application/* | application/ld+json",
        "text/*, application/ld+json;q=0.9 | text/html",
        "text/*;q=0.5, text/turtle | text/turtle",
        "*/*, text/html;q=0 | text/turtle",
        "*/*;q=0.1, text/html;q=0.05, text/turtle;q=0.07 | application/ld+json",
        "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | text/html",
        "text/turtle;charset=utf-8 | text/turtle",
        "text/turtle;charset=utf-16, application/n-triples;q=0.1 | application/n-triples",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#flattened, x\" | application/ld+json",
        "image/png, text/turtle;q=0.001 | text/turtle",
        "text/turtle;q=1.000 | text/turtle",
        "image/png | none",
        "text/turtle;q=0 | none",
        "text/turtle;q=0.0, image/png | none",
      })
  void the_most_welcome_type_is_chosen_by_the_narrowest_range(String header, String expected) {
    assertEquals(expected, best(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ",,,",
        ";;q",
        "/",
        "a/b/c",
        "*/turtle",
        "text/turtle;q=∞",
        "text/turtle;q=2",
        "text/turtle;q=0.0001",
        "text/turtle;q=",
        "text/turtle;q=-1",
        "text/turtle;q=.5",
        "\"",
        "\"\\",
        "text/tur tle",
        "texte/\u0000",
        "text/html;level=1"
      })
  void a_header_without_a_sound_member_says_as_little_as_none(String header) {
    assertEquals("text/html", best(header));
  }

  @Test
  void malformed_members_are_passed_over() {
    assertEquals("text/turtle", best("text/html;q=9, ;, a/b/c, text/turtle;q=0.3"));
  }

  @Test
  void no_header_takes_what_comes_first() {
    assertEquals("text/html", Accept.of(Optional.empty()).best(OFFERS).orElseThrow());
  }

  @Test
  void thousands_of_members_cost_no_time() {
    String many = "image/x-y;q=0.5,".repeat(10_000) + "text/turtle";
    assertTimeout(Duration.ofSeconds(2), () -> assertEquals("text/turtle", best(many)));
    assertTimeout(Duration.ofSeconds(2), () -> best("\"".repeat(10_001) + "\\"));
  }
}
