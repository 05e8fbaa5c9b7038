package org.detente.publish.page;

import java.util.Objects;

/**
 * A term as a page shows it.
 *
 * @param text what is read; for an IRI its label, or its last part when it has none
 * @param lang the language of the text as a BCP 47 tag; empty when it is none or unknown
 * @param href where it leads; empty when nowhere
 * @param iri the IRI; empty for a literal
 * @param outside true when it leads away from this site
 */
public record Shown(String text, String lang, String href, String iri, boolean outside) {

  /** What stands for a term that is not there. */
  public static final Shown NOTHING = new Shown("", "", "", "", false);

  public Shown {
    Objects.requireNonNull(text);
    Objects.requireNonNull(lang);
    Objects.requireNonNull(href);
    Objects.requireNonNull(iri);
  }

  /** True for what is not there. */
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** Plain text. */
  public static Shown plain(String text) {
    return new Shown(text, "", "", "", false);
  }
}
