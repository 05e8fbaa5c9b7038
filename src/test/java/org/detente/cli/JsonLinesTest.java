package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.detente.http.AccessLog;
import org.detente.http.ClientAddress;
import org.detente.http.Done;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class JsonLinesTest {

  private static String line(Done done, AccessLog log) {
    Logger logger = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(AccessLog.NAME);
    ListAppender<ILoggingEvent> kept = new ListAppender<>();
    kept.start();
    Level before = logger.getLevel();
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(kept);
    try {
      log.accept(done);
    } finally {
      logger.detachAppender(kept);
      logger.setAdditive(true);
      logger.setLevel(before);
    }
    return new String(new JsonLines().encode(kept.list.get(0)), StandardCharsets.UTF_8);
  }

  private static Done done(String path, String query) {
    return done(Optional.empty(), path, query);
  }

  private static Done done(Optional<String> curator, String path, String query) {
    return new Done(
        "id",
        ClientAddress.parsed("192.0.2.77"),
        curator,
        "GET",
        path,
        query,
        200,
        "",
        12,
        Duration.ofMillis(7));
  }

  @Test
  void a_request_is_one_line_of_json_with_no_more_of_the_address_than_is_to_be_kept()
      throws IOException {
    String line = line(done("/id/nato", ""), new AccessLog(10, 16, 32));
    assertEquals(line.length() - 1, line.indexOf('\n'));
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("192.0.0.0/16", json.get("client").asText());
    assertEquals("/id/nato", json.get("path").asText());
    assertEquals(7, json.get("ms").asInt());
    assertFalse(json.has("query"));
    assertFalse(line(done("/", ""), new AccessLog(10, 0, 0)).contains("client"));
  }

  @Test
  void what_the_client_sent_is_cut_and_cannot_begin_a_line_or_move_a_cursor() throws IOException {
    String nasty = "a\nb\r\u001b[2J\u2028\u202e\u0000\"}{";
    String line = line(done("/" + nasty, "q=" + "x".repeat(50_000)), new AccessLog(200, 16, 32));
    assertTrue(line.chars().limit(line.length() - 1).allMatch(c -> c >= ' ' && c < 127), line);
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("/" + nasty, json.get("path").asText());
    assertEquals(201, json.get("query").asText().length());
  }

  @Test
  void who_asks_is_named_where_they_had_to_say_it() throws IOException {
    Done told = done(Optional.of("anna"), "/articles/a-1", "");
    JsonNode json = new ObjectMapper().readTree(line(told, new AccessLog(0, 16, 32)));
    assertEquals("anna", json.get("curator").asText());
    assertFalse(line(done("/id/nato", ""), new AccessLog(0, 16, 32)).contains("curator"));
  }

  @Test
  void a_client_whose_address_is_none_is_told_as_unknown() throws IOException {
    Done strange =
        new Done(
            "other",
            Optional.empty(),
            Optional.empty(),
            "BREW",
            "/",
            "",
            405,
            "",
            0,
            Duration.ZERO);
    JsonNode json = new ObjectMapper().readTree(line(strange, new AccessLog(200, 16, 32)));
    assertEquals("?", json.get("client").asText());
    assertEquals("other", json.get("method").asText());
  }
}
