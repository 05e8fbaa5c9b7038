package org.detente.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.detente.model.DateSpan;

/** Compares dates as scoring does. */
final class Dates {

  private Dates() {}

  /** How many days a date may mean; the fewer, the more precise. */
  static long days(DateSpan date) {
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      return ChronoUnit.DAYS.between(date.earliest().get(), date.latest().get()) + 1;
    }
    return date.edtf().startsWith("XXXX-") ? 1_000_000 : Long.MAX_VALUE;
  }

  /**
   * True when {@code date} lies inside {@code gold}: every day it may mean is one that gold may
   * mean. A bound that is open or unknown lies only inside one that is too; a date without a year
   * lies only inside the same day or month without a year, and any such day lies inside it.
   */
  static boolean inside(DateSpan date, DateSpan gold) {
    String mine = date.edtf().replace("~", "");
    String theirs = gold.edtf().replace("~", "");
    if (mine.equals(theirs)) {
      return true;
    }
    if (theirs.startsWith("XXXX-")) {
      return mine.matches("(\\d{4}|XXXX)-.*") && mine.substring(4).startsWith(theirs.substring(4));
    }
    if (mine.contains("XXXX")) {
      return false;
    }
    return begins(date.earliest(), gold.earliest()) && ends(date.latest(), gold.latest());
  }

  private static boolean begins(Optional<LocalDate> mine, Optional<LocalDate> theirs) {
    return theirs.isEmpty() || mine.isPresent() && !mine.get().isBefore(theirs.get());
  }

  private static boolean ends(Optional<LocalDate> mine, Optional<LocalDate> theirs) {
    return theirs.isEmpty() || mine.isPresent() && !mine.get().isAfter(theirs.get());
  }
}
