package org.detente.lexicon;

import org.detente.model.Fault;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;

/**
 * How the examples of one language's lexicon are read, and how many must succeed ({@code
 * lx:Check}).
 *
 * @param headline the headline under which each is read: it names both sides and tells nothing
 * @param floor least share of the examples that must yield what their entry promises, 0 to 1
 */
public record ExampleCheck(String headline, double floor) {

  private static final IRI HEADLINE = Values.iri(Lexicon.NAMESPACE, "headline");
  private static final IRI FLOOR = Values.iri(Lexicon.NAMESPACE, "floor");

  /**
   * The check of a language.
   *
   * @param model of {@code data/lexicon/checks.ttl}
   * @param language ISO 639-1 code
   * @throws Fault BAD_LEXICON when there is none, or its floor is no share
   */
  public static ExampleCheck of(Model model, String language) {
    for (Statement line : model.filter(null, HEADLINE, null)) {
      Literal headline = (Literal) line.getObject();
      if (headline.getLanguage().filter(language::equals).isPresent()) {
        return new ExampleCheck(headline.stringValue(), floor(model, (IRI) line.getSubject()));
      }
    }
    throw bad("lx:check-" + language, "no headline in the language");
  }

  private static double floor(Model model, IRI check) {
    for (Statement line : model.filter(check, FLOOR, null)) {
      double floor = ((Literal) line.getObject()).doubleValue();
      if (floor >= 0 && floor <= 1) {
        return floor;
      }
    }
    throw bad("lx:" + check.getLocalName(), "no floor between 0 and 1");
  }

  private static Fault bad(String place, String found) {
    return new Fault(
        Fault.Code.BAD_LEXICON,
        place,
        found + "; expected lx:headline and lx:floor",
        "Mend data/lexicon/checks.ttl");
  }
}
