package org.detente.publish.picture;

import java.util.List;
import org.detente.model.Fault;
import org.detente.publish.page.Visit;

/** A parameter of an address that is one of a few words. */
final class Option {

  private Option() {}

  /**
   * The word given, or the first of them.
   *
   * @throws Fault BAD_PARAMETER for any other
   */
  static String of(Visit visit, String name, List<String> words) {
    String word = visit.given(name).orElse(words.get(0));
    if (!words.contains(word)) {
      throw new Fault(
          Fault.Code.BAD_PARAMETER,
          "address",
          name + " is \"" + word + "\"; expected one of " + String.join(", ", words),
          "Correct it");
    }
    return word;
  }
}
