package org.detente.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.table.ReviewSheet;

/** What {@code --time} says: times are given, never read from the clock. */
final class TimeOption {

  private TimeOption() {}

  /**
   * A day or a time.
   *
   * @param text null where the option is not given
   * @throws Fault BAD_USAGE when it is none
   */
  static Optional<Instant> moment(String text) {
    try {
      return Optional.ofNullable(text).map(ReviewSheet::moment);
    } catch (DateTimeParseException e) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--time",
          "'" + text + "'; expected such as 2026-11-29 or 2026-11-29T10:15Z",
          "Correct it");
    }
  }
}
