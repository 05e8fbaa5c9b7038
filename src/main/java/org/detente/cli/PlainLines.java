package org.detente.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes an event of the log as one line of plain text: level, last part of the logger, event. */
final class PlainLines extends EncoderBase<ILoggingEvent> {

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    String logger = event.getLoggerName();
    String line =
        event.getLevel()
            + " "
            + logger.substring(logger.lastIndexOf('.') + 1)
            + ": "
            + CONTROLS.matcher(String.valueOf(event.getFormattedMessage())).replaceAll(" ")
            + System.lineSeparator();
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
