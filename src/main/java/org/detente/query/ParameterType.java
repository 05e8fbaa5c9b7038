package org.detente.query;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** What a parameter's value is, and how its words become a term. */
public enum ParameterType {
  /** An absolute http or https IRI, or a prefixed name with a prefix of the query. */
  IRI("an http or https IRI, or a name with one of the query's prefixes"),
  /** The last part of an entity's IRI, such as {@code nato}, or the whole IRI. */
  ENTITY("an entity such as nato or https://w3id.org/detente/id/nato"),
  /** A day as {@code 2008-12-19}. */
  DATE("a day such as 2008-12-19"),
  /** A whole number of at most 18 digits. */
  INTEGER("a whole number"),
  /** Any text of at most 1,000 characters. */
  STRING("a text of at most 1000 characters"),
  /** A language tag, such as {@code fr}, as a plain string to compare with {@code LANG()}. */
  LANG("a language tag such as fr");

  private static final String ENTITIES = "https://w3id.org/detente/id/";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9-]+)*");
  private static final Pattern WEB_IRI =
      Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`]{1,2000}");
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

  private final String expected;

  ParameterType(String expected) {
    this.expected = expected;
  }

  /** What a value must be, for a fault. */
  String expected() {
    return expected;
  }

  /** The type that a header calls {@code name}. */
  static Optional<ParameterType> named(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** The names a header may use. */
  static String names() {
    return String.join(
        ", ", Arrays.stream(values()).map(type -> type.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** The term that {@code value} stands for; empty when it is not of this type. */
  Optional<Node> term(String value, PrefixMapping prefixes) {
    return switch (this) {
      case IRI -> iri(prefixes.expandPrefix(value));
      case ENTITY ->
          SLUG.matcher(value).matches()
              ? Optional.of(NodeFactory.createURI(ENTITIES + value))
              : iri(value.startsWith("id:") ? ENTITIES + value.substring(3) : value);
      case DATE -> date(value);
      case INTEGER ->
          WHOLE.matcher(value).matches()
              ? Optional.of(typed(new BigInteger(value).toString(), XSDDatatype.XSDinteger))
              : Optional.empty();
      case STRING ->
          value.length() <= 1_000
              ? Optional.of(NodeFactory.createLiteralString(value))
              : Optional.empty();
      case LANG ->
          TAG.matcher(value).matches()
              ? Optional.of(NodeFactory.createLiteralString(value))
              : Optional.empty();
    };
  }

  private static Optional<Node> iri(String value) {
    return WEB_IRI.matcher(value).matches()
        ? Optional.of(NodeFactory.createURI(value))
        : Optional.empty();
  }

  private static Optional<Node> date(String value) {
    try {
      return Optional.of(typed(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Node typed(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }
}
