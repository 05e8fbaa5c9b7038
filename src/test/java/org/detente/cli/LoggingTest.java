package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {

  private static final LoggerContext CONTEXT = (LoggerContext) LoggerFactory.getILoggerFactory();

  @Test
  void warnings_are_told_and_nothing_less() {
    assertEquals(Level.WARN, CONTEXT.getLogger("org.apache.jena.riot").getEffectiveLevel());
    assertEquals(
        Level.ERROR, CONTEXT.getLogger("org.eclipse.jetty.http.HttpParser").getEffectiveLevel());
  }

  @Test
  void a_warning_is_one_line() {
    LoggingEvent event =
        new LoggingEvent(
            "",
            CONTEXT.getLogger("org.example.Reader"),
            Level.WARN,
            "a\r\n\u001b[1m b",
            null,
            null);
    assertEquals(
        "WARN Reader: a [1m b" + System.lineSeparator(),
        new String(new PlainLines().encode(event), StandardCharsets.UTF_8));
  }
}
