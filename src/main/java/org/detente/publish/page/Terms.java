package org.detente.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Terms of the graph as a page shows them.
 *
 * @param labels the names of things
 * @param language of the page
 * @param addresses where things are found
 */
public record Terms(Labels labels, Language language, Addresses addresses) {

  private static final int LONGEST_LINK = 2_000;
  private static final Set<String> DATES =
      Set.of(
          "http://id.loc.gov/datatypes/edtf",
          "http://www.w3.org/2001/XMLSchema#date",
          "http://www.w3.org/2001/XMLSchema#gYearMonth");

  private static final List<String> VOCABULARIES =
      List.of(
          "http://www.w3.org/",
          "http://www.lexinfo.net/",
          "http://purl.org/",
          "http://rdfs.org/",
          "http://xmlns.com/",
          "https://schema.org/");

  private static final String EVENTS = Addresses.NAMESPACE + "event/";

  /** A term, or {@link Shown#NOTHING} for null. */
  public Shown shown(Node term) {
    if (term == null) {
      return Shown.NOTHING;
    }
    if (term.isLiteral()) {
      return new Shown(term.getLiteralLexicalForm(), term.getLiteralLanguage(), "", "", false);
    }
    String iri = term.toString();
    Optional<Node> label = labels.of(term, language);
    String text = label.map(Node::getLiteralLexicalForm).orElseGet(() -> lastPart(iri));
    String lang = label.map(Node::getLiteralLanguage).orElse("");
    if (iri.startsWith(EVENTS)) {
      return event(EventLabel.of(text), lang, iri);
    }
    if (Addresses.isOurs(iri)) {
      return new Shown(text, lang, addresses.page(iri, language), iri, false);
    }
    return new Shown(label.isEmpty() ? iri : text, lang, isLink(iri) ? iri : "", iri, true);
  }

  /** An event is called after what it is of and its date. */
  private Shown event(EventLabel label, String lang, String iri) {
    String text = label.in(Language.tagged(lang).orElse(language));
    String href = addresses.page(iri, language);
    return new Shown(text, lang, href, iri, false, label.edtf(), label.name());
  }

  /** A term, dates in words. */
  public Shown worded(Node term) {
    boolean isDate =
        term != null && term.isLiteral() && DATES.contains(term.getLiteralDatatypeURI());
    return isDate ? Shown.date(term.getLiteralLexicalForm(), language) : shown(term);
  }

  /**
   * A term among others of its kind, dates in words: one of another vocabulary that has no label is
   * called by the last part of its IRI, in words ({@code canonicalForm} → canonical form).
   */
  public Shown named(Node term) {
    Shown shown = worded(term);
    String iri = shown.iri();
    boolean isTerm = shown.outside() && shown.text().equals(iri) && isVocabulary(iri);
    return isTerm ? readable(shown) : shown;
  }

  /** Something without a label by the last part of its IRI, in words: {@code postIn} → post in. */
  public static Shown readable(Shown shown) {
    if (!shown.text().equals(shown.iri())) {
      return shown;
    }
    StringBuilder words = new StringBuilder();
    lastPart(shown.iri())
        .chars()
        .forEach(
            c -> {
              if (Character.isUpperCase(c) && !words.isEmpty()) {
                words.append(' ');
              }
              words.appendCodePoint(Character.toLowerCase(c));
            });
    return new Shown(words.toString(), "en", shown.href(), shown.iri(), shown.outside());
  }

  private static boolean isVocabulary(String iri) {
    return VOCABULARIES.stream().anyMatch(iri::startsWith);
  }

  /** What a browser may be sent to: the web and nothing else. */
  private static boolean isLink(String iri) {
    return (iri.startsWith("https://") || iri.startsWith("http://"))
        && iri.length() <= LONGEST_LINK;
  }

  private static String lastPart(String iri) {
    int hash = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return hash < 0 || hash == iri.length() - 1 ? iri : iri.substring(hash + 1);
  }
}
