package org.detente.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a feed writes, in the time zone it writes it in. */
final class StatedDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,\\s{0,2})?(\\d{1,2})[ -](\\p{L}{3})\\p{L}{0,9}[ -](\\d{4})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private StatedDay() {}

  /** Of ISO 8601 ({@code 2021-10-18T23:30:00+02:00}) or RFC 822 ({@code Mon, 18 Oct 2021 …}). */
  static Optional<LocalDate> of(String stated) {
    Matcher iso = ISO.matcher(stated.strip());
    if (iso.lookingAt()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher mail = RFC_822.matcher(stated.strip());
    return mail.lookingAt()
        ? day(
            mail.group(3),
            MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1,
            mail.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
