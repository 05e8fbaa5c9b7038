package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
class GateTest extends WithDoor {

  private HttpResponse<String> status(String... headers) {
    return TestDoor.send(door.request("/status", headers));
  }

  private HttpResponse<String> with(String token) {
    return status("Authorization", "Bearer " + token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "anna.",
        "anna.short",
        "nobody.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "anna.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Anna.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "../curators.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "anna.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void a_token_that_is_none_is_not_let_in(String token) {
    HttpResponse<String> answer = with(token);
    assertEquals(401, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("WWW-Authenticate").orElseThrow().startsWith("Bearer"));
  }

  @Test
  void without_a_token_there_is_only_the_description() {
    assertEquals(401, status().statusCode());
    assertEquals(401, status("Cookie", "token=" + door.token).statusCode());
    assertEquals(401, status("Authorization", "Basic " + door.token).statusCode());
    assertEquals(200, TestDoor.send(door.request("/")).statusCode());
  }

  @Test
  void a_token_ends() {
    String token = door.curators.add("ben", Scope.ALL, Optional.of(TestDoor.START.plusSeconds(60)));
    assertEquals(200, with(token).statusCode());
    door.now.set(TestDoor.START.plusSeconds(60));
    assertEquals(401, with(token).statusCode());
  }

  @Test
  void who_is_taken_out_of_the_file_is_out_at_once() {
    String token = door.tokenOf("ben", Scope.LOAD);
    assertEquals(200, with(token).statusCode());
    door.curators.remove("ben");
    assertEquals(401, with(token).statusCode());
  }

  @Test
  void a_new_token_ends_the_old_one() {
    String old = door.tokenOf("ben", Scope.LOAD);
    String token = door.tokenOf("ben", Scope.LOAD);
    assertEquals(401, with(old).statusCode());
    assertEquals(200, with(token).statusCode());
  }

  @Test
  void a_file_that_others_may_read_lets_nobody_in() throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve("curators"), PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals(401, with(door.token).statusCode());
  }

  @Test
  void a_token_allows_what_its_scopes_say() {
    String token = door.tokenOf("ben", Scope.REVIEW);
    HttpResponse<String> answer =
        TestDoor.send(
            door.request("/articles/a?reason=x", "Authorization", "Bearer " + token).DELETE());
    assertEquals(403, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("retract"), answer.body());
  }

  @Test
  void who_guesses_is_told_to_wait_and_the_right_token_still_opens() {
    for (int i = 0; i < 5; i++) {
      assertEquals(401, with("anna." + "B".repeat(43)).statusCode());
    }
    HttpResponse<String> answer = with("anna." + "C".repeat(43));
    assertEquals(429, answer.statusCode());
    assertEquals("60", answer.headers().firstValue("Retry-After").orElseThrow());
    assertEquals(200, with(door.token).statusCode());
    door.now.set(TestDoor.START.plus(Duration.ofSeconds(61)));
    assertEquals(401, with("anna." + "D".repeat(43)).statusCode());
  }

  @Test
  void guesses_from_many_addresses_are_counted_together() {
    int refused = 0;
    for (int i = 0; i < 30; i++) {
      HttpResponse<String> answer =
          status("Authorization", "Bearer x.y", "X-Forwarded-For", "203.0.113." + i);
      refused += answer.statusCode() == 429 ? 1 : 0;
    }
    assertEquals(10, refused);
    assertEquals(200, with(door.token).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001:db8::%d", "198.51.100.%d, 203.0.113.9", "no address %d"})
  void addresses_that_one_can_change_at_will_are_one(String from) {
    int refused = 0;
    for (int i = 0; i < 8; i++) {
      HttpResponse<String> answer =
          status("Authorization", "Bearer x.y", "X-Forwarded-For", from.formatted(i));
      refused += answer.statusCode() == 429 ? 1 : 0;
    }
    assertEquals(3, refused);
  }

  @Test
  void a_curator_who_asks_too_often_waits() {
    int status = 200;
    int asked = 0;
    for (; asked < 130 && status == 200; asked++) {
      status = with(door.token).statusCode();
    }
    assertEquals(429, status);
    assertEquals(121, asked);
  }

  @Test
  void a_clock_that_is_set_back_or_forth_locks_nobody_out() {
    for (int i = 0; i < 121; i++) {
      with(door.token);
    }
    assertEquals(429, with(door.token).statusCode());
    door.now.set(TestDoor.START.minus(Duration.ofHours(1)));
    assertEquals(200, with(door.token).statusCode());
    door.now.set(TestDoor.START.plus(Duration.ofDays(400)));
    assertEquals(200, with(door.token).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,https://evil.example",
    "Origin,null",
    "Origin,http://localhost:3031",
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
  })
  void pages_of_sites_are_not_let_in_even_with_a_token(String name, String value) {
    HttpResponse<String> answer = door.post("/articles", "text/plain", "a text", name, value);
    assertEquals(403, answer.statusCode(), answer.body());
  }

  @Test
  void a_form_of_another_site_is_refused_whatever_it_carries() {
    HttpResponse<String> answer =
        TestDoor.send(
            door.request(
                    "/articles",
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Origin",
                    "https://evil.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("a=b")));
    assertEquals(403, answer.statusCode());
    assertEquals(
        415, door.post("/articles", "application/x-www-form-urlencoded", "a=b").statusCode());
  }

  @Test
  void a_name_that_is_unknown_takes_as_long_as_one_that_is_known() throws IOException {
    TokenHash slow = TokenHash.of("F".repeat(43), new java.security.SecureRandom(), 200_000);
    Files.writeString(
        folder.resolve("curators"),
        new Curator("anna", slow, Scope.ALL, Optional.empty()).line() + "\n");
    time("nobody");
    long known = time("anna") + time("anna");
    long unknown = time("nobody") + time("nobody");
    assertTrue(known < 4 * unknown && unknown < 4 * known, known + " and " + unknown);
    assertTrue(unknown > 20_000_000, unknown + " ns");
  }

  private long time(String name) {
    long start = System.nanoTime();
    with(name + "." + "E".repeat(43));
    return System.nanoTime() - start;
  }
}
