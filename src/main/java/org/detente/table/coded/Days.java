package org.detente.table.coded;

import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.Remembered;

/** Days as data sets write them, as precise as they are. */
final class Days {

  private static final int REMEMBERED = 20_000;

  private final Remembered<String, Optional<DateSpan>> known =
      new Remembered<>(REMEMBERED, Days::read);

  /** Rows that follow each other mostly have one day. */
  private String last = "";

  private Optional<DateSpan> day = Optional.empty();

  /**
   * A day, month or year: {@code 20211018}, {@code 20211000}, {@code 20211018123000}, {@code
   * 2021-10-18 12:30}, or EDTF.
   *
   * @return nothing where it is none
   */
  Optional<DateSpan> of(String written) {
    if (!written.equals(last)) {
      last = written;
      day = known.of(written);
    }
    return day;
  }

  private static Optional<DateSpan> read(String written) {
    String text = written;
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == text.length() && (digits == 8 || digits == 14)) {
      text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
    } else if (digits == text.length() && digits == 6) {
      text = text.substring(0, 4) + "-" + text.substring(4, 6);
    } else if (text.length() > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T')) {
      text = text.substring(0, 10);
    }
    while (text.endsWith("-00")) {
      text = text.substring(0, text.length() - 3);
    }
    try {
      return Optional.of(DateSpan.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
