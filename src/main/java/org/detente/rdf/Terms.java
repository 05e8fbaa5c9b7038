package org.detente.rdf;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.DateSpan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The only door to IRIs and literals. RDF4J's writers put into a file whatever a term holds, so a
 * language tag or an IRI taken from a page could write statements of its own; what passes here
 * cannot.
 */
public final class Terms {

  /** Longest IRI admitted, in UTF-16 units. */
  public static final int LONGEST_IRI = 2048;

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI EDTF = VALUES.createIRI("http://id.loc.gov/datatypes/edtf");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

  private static final int WIDEST_DECIMAL = 64;

  private Terms() {}

  /**
   * An absolute http or https IRI.
   *
   * @throws IllegalArgumentException when it is longer than {@link #LONGEST_IRI}, of another
   *     scheme, without an authority, or holds a character that RFC 3987 keeps out
   */
  public static IRI iri(String iri) {
    return iriIfSafe(iri)
        .orElseThrow(() -> new IllegalArgumentException("not a safe IRI: " + printable(iri)));
  }

  /** The IRI, or nothing where {@link #iri} would refuse it: for what comes from outside. */
  public static Optional<IRI> iriIfSafe(String iri) {
    return IriRules.admit(iri) ? Optional.of(VALUES.createIRI(iri)) : Optional.empty();
  }

  /**
   * A part of a document that has an IRI here.
   *
   * @param document its IRI
   * @param fragment ASCII letters, digits and hyphens
   * @throws IllegalArgumentException when the fragment has anything else
   */
  static IRI part(IRI document, String fragment) {
    for (int i = 0; i < fragment.length(); i++) {
      char c = fragment.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
        throw new IllegalArgumentException("not a safe fragment: " + printable(fragment));
      }
    }
    return VALUES.createIRI(document.stringValue() + "#" + fragment);
  }

  /** A plain string, cleaned as {@link #clean} does. */
  public static Literal text(String text) {
    return VALUES.createLiteral(clean(text));
  }

  /**
   * A string in a language, cleaned as {@link #clean} does; a plain string when {@code language} is
   * not of the form of a BCP 47 tag. Tags are written as BCP 47 likes them ("fr", "sr-Latn-RS").
   */
  public static Literal text(String text, String language) {
    return LANGUAGE.matcher(language).matches()
        ? VALUES.createLiteral(clean(text), LanguageTags.canonical(language))
        : text(text);
  }

  /**
   * What may stand in a literal: without control characters other than tab and line ends, lone
   * surrogates, noncharacters and bidirectional overrides; in Unicode Normalisation Form C.
   */
  public static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Terms::inText).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Printable ASCII, as most codes and names are, is clean. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * A decimal with at least one fraction digit and no trailing zeros (0.90 → 0.9, 1 → 1.0), the one
   * form that stores give back as they took it.
   *
   * @throws IllegalArgumentException for more than 64 digits before or after the point
   */
  public static Literal decimal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > WIDEST_DECIMAL || plain.precision() - plain.scale() > WIDEST_DECIMAL) {
      throw new IllegalArgumentException("decimal of more than " + WIDEST_DECIMAL + " digits");
    }
    BigDecimal shown = plain.scale() < 1 ? plain.setScale(1) : plain;
    return VALUES.createLiteral(shown.toPlainString(), XSD.DECIMAL);
  }

  /** An xsd:integer. */
  public static Literal integer(long number) {
    return VALUES.createLiteral(Long.toString(number), XSD.INTEGER);
  }

  /** An offset, ≥ 0, as the Web Annotation vocabulary types it (xsd:nonNegativeInteger). */
  public static Literal offset(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("negative offset: " + offset);
    }
    return VALUES.createLiteral(Integer.toString(offset), XSD.NON_NEGATIVE_INTEGER);
  }

  /** True or false. */
  public static Literal bool(boolean value) {
    return VALUES.createLiteral(value);
  }

  /** An xsd:date without a time zone, of the years 1 to 9999. */
  public static Literal day(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("year outside 1..9999: " + day);
    }
    return VALUES.createLiteral(day.toString(), XSD.DATE);
  }

  /** An xsd:dateTime in UTC, to the second. */
  public static Literal instant(Instant time) {
    return VALUES.createLiteral(time.truncatedTo(ChronoUnit.SECONDS).toString(), XSD.DATETIME);
  }

  /** An EDTF literal (datatype of the Library of Congress). */
  public static Literal edtf(DateSpan date) {
    return VALUES.createLiteral(DateSpan.parse(date.edtf()).edtf(), EDTF);
  }

  /**
   * A period of years, months and days as xsd:duration; weeks become days, since xsd:duration has
   * none.
   *
   * @throws java.time.format.DateTimeParseException when it is no ISO 8601 period
   * @throws IllegalArgumentException when it is negative
   */
  public static Literal duration(String period) {
    Period parsed = Period.parse(period);
    if (parsed.isNegative()) {
      throw new IllegalArgumentException("negative period: " + period);
    }
    return VALUES.createLiteral(parsed.toString(), XSD.DURATION);
  }

  /** An xsd:anyURI: an IRI as a value. */
  public static Literal address(String iri) {
    return VALUES.createLiteral(iri(iri).stringValue(), XSD.ANYURI);
  }

  /** A statement in no named graph. */
  static Statement statement(Resource subject, IRI predicate, Value object) {
    return VALUES.createStatement(subject, predicate, object);
  }

  /** A statement in a named graph. */
  static Statement statement(Resource subject, IRI predicate, Value object, IRI graph) {
    return VALUES.createStatement(subject, predicate, object, graph);
  }

  /** True for what may stand in a literal. */
  static boolean inText(int point) {
    boolean lineOrTab = point == '\n' || point == '\r' || point == '\t';
    boolean control = Character.getType(point) == Character.CONTROL && !lineOrTab;
    boolean surrogate = Character.getType(point) == Character.SURROGATE;
    boolean bidi = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    return !control && !surrogate && !bidi && !nonCharacter;
  }

  private static String printable(String iri) {
    String shown = clean(iri).replaceAll("\\s+", " ");
    return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
  }
}
