package org.detente.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * What a term must be to enter the store. The writer of the terms keeps the same rules; they are
 * tested again here because files come from elsewhere too.
 */
final class TermRules {

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
  private static final String FORBIDDEN_IN_IRI = "<>\"{}|\\^`";

  private final Limits limits;

  TermRules(Limits limits) {
    this.limits = limits;
  }

  /** Why {@code term} cannot be stored, ready to stand in a fault; empty when it can. */
  Optional<String> objection(Node term) {
    if (term.isURI()) {
      return iri(term.getURI());
    }
    if (term.isLiteral()) {
      return literal(term);
    }
    return term.isBlank()
        ? Optional.of("a blank node; expected an IRI, so that loading twice is loading once")
        : Optional.of("a triple term; expected an IRI or a literal");
  }

  private Optional<String> iri(String iri) {
    if (iri.length() > limits.iri()) {
      return Optional.of(
          "an IRI of " + iri.length() + " characters; expected at most " + limits.iri());
    }
    if (!iri.startsWith("http://") && !iri.startsWith("https://")) {
      return Optional.of("the IRI <" + brief(iri) + ">; expected one of http or https");
    }
    return hasForbidden(iri) || PlainText.hasUnwelcome(iri)
        ? Optional.of("the IRI <" + brief(iri) + ">; expected no space, control, <>\"{}|\\^`")
        : Optional.empty();
  }

  /** Every term of every statement is looked at, hence a plain loop. */
  private static boolean hasForbidden(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c == 0x7F || FORBIDDEN_IN_IRI.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> literal(Node term) {
    String text = term.getLiteralLexicalForm();
    if (text.length() > limits.literal()) {
      return Optional.of(
          "a literal of " + text.length() + " characters; expected at most " + limits.literal());
    }
    if (PlainText.hasUnwelcome(text)) {
      return Optional.of(
          "the literal \""
              + brief(text)
              + "\" with a control, a lone surrogate or a bidi override; expected plain text");
    }
    String language = term.getLiteralLanguage();
    if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
      return Optional.of(
          "the language tag \"" + brief(language) + "\"; expected one of BCP 47, such as fr");
    }
    return language.isEmpty() ? iri(term.getLiteralDatatypeURI()) : Optional.empty();
  }

  /** At most 60 characters, without what would disturb a terminal. */
  private static String brief(String text) {
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
    return shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "\uFFFD");
  }
}
