package org.detente.browser;

/**
 * A type of page.
 *
 * @param name what its pictures are called
 * @param template the template it is made of, without ending
 * @param path an example of it, after the language
 */
public record PageType(String name, String template, String path) {

  /** Its example in a language. */
  public String in(String language) {
    return language + "/" + path;
  }

  /** True for a page that says that there is nothing, or that the address is wrong. */
  public boolean isRefusal() {
    return template.equals("missing") || template.equals("refusal");
  }

  @Override
  public String toString() {
    return name;
  }
}
