package org.detente.store;

import java.util.Optional;
import org.detente.validate.PlainText;

/**
 * What is kept of an article that is withdrawn: that it was there, who withdrew it and why. Its
 * addresses answer 410 with the reason.
 *
 * @param by who, as they want to be named
 * @param reason why, at most 2000 characters
 */
public record Withdrawal(Optional<String> by, Optional<String> reason) {

  private static final int LONGEST = 2_000;

  public Withdrawal {
    by = by.map(PlainText::of).map(String::strip).filter(text -> !text.isEmpty());
    reason = reason.map(PlainText::of).map(String::strip).filter(text -> !text.isEmpty());
    if (by.orElse("").length() > LONGEST || reason.orElse("").length() > LONGEST) {
      throw new IllegalArgumentException("at most " + LONGEST + " characters");
    }
  }
}
