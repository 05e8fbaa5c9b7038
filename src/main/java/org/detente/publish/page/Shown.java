package org.detente.publish.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A term as a page shows it.
 *
 * @param text what is read; for an IRI its label, or its last part when it has none
 * @param lang the language of the text as a BCP 47 tag; empty when it is none or unknown
 * @param href where it leads; empty when nowhere
 * @param iri the IRI; empty for a literal
 * @param outside true when it leads away from this site
 * @param edtf the date that the text is, or ends with, as the graph has it; empty when there is
 *     none
 * @param bare the text without that date; the text itself when there is none
 */
public record Shown(
    String text, String lang, String href, String iri, boolean outside, String edtf, String bare) {

  /** What stands for a term that is not there. */
  public static final Shown NOTHING = new Shown("", "", "", "", false);

  public Shown {
    Objects.requireNonNull(text);
    Objects.requireNonNull(lang);
    Objects.requireNonNull(href);
    Objects.requireNonNull(iri);
    Objects.requireNonNull(edtf);
    Objects.requireNonNull(bare);
  }

  /** Something without a date. */
  public Shown(String text, String lang, String href, String iri, boolean outside) {
    this(text, lang, href, iri, outside, "", text);
  }

  /** True for what is not there. */
  public boolean isNothing() {
    return equals(NOTHING);
  }

  /** The same without the date that it ends with, for where that stands beside it. */
  public Shown undated() {
    return edtf.isEmpty() ? this : new Shown(bare, lang, href, iri, outside);
  }

  /** Plain text. */
  public static Shown plain(String text) {
    return new Shown(text, "", "", "", false);
  }

  /** A row of a table, anew, with what it has for a date in words. */
  public static Map<String, Shown> dated(Map<String, Shown> row, Language language) {
    Map<String, Shown> dated = new LinkedHashMap<>(row);
    dated.computeIfPresent("date", (column, date) -> date(date.text(), language));
    return dated;
  }

  /** A date in words; text that is no date as it is. */
  public static Shown date(String edtf, Language language) {
    if (edtf.isEmpty()) {
      return NOTHING;
    }
    String words = DateWords.of(language).edtf(edtf);
    return words.equals(edtf) ? plain(edtf) : new Shown(words, "", "", "", false, edtf, "");
  }
}
