package org.detente.publish.question;

import java.util.List;

/**
 * A parameter as a form asks for it.
 *
 * @param name of the parameter
 * @param label what it is called in the page's language
 * @param kind {@code date integer entity lang choice text}
 * @param value what stands in it
 * @param options what may be chosen or is suggested
 * @param error what is wrong with the value; empty when nothing is
 */
public record Field(
    String name, String label, String kind, String value, List<Option> options, String error) {

  public Field {
    options = List.copyOf(options);
  }

  /**
   * Something to choose.
   *
   * @param value what is sent
   * @param text what is read
   */
  public record Option(String value, String text) {}
}
