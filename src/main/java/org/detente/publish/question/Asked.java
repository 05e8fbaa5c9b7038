package org.detente.publish.question;

import org.detente.publish.page.Typography;
import org.detente.publish.page.Visit;
import org.detente.query.CatalogueQuery;
import org.detente.query.Wording;

/**
 * A question as pages show it.
 *
 * @param name by which it is called
 * @param title a few words
 * @param question in full
 * @param lang the language of both: the page's, or English where it has not been translated
 * @param href its page
 */
public record Asked(String name, String title, String question, String lang, String href) {

  /** The question in the language of a visit, as far as there is one. */
  static Asked of(CatalogueQuery query, Visit visit) {
    String tag = visit.language().tag();
    Wording english = new Wording(query.title(), query.question());
    Wording wording = query.in(tag).orElse(english);
    return new Asked(
        query.name(),
        Typography.set(wording.title(), visit.language()),
        Typography.set(wording.question(), visit.language()),
        query.in(tag).isPresent() ? tag : "en",
        visit.reading().addresses().page(visit.language(), "question/" + query.name()));
  }
}
