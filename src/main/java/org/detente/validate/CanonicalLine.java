package org.detente.validate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * The line of one statement after the other, as {@link CanonicalQuads#line} tells it, in the same
 * bytes: what is done with every statement of a store leaves nothing for the collector. Not for
 * several threads.
 */
public final class CanonicalLine {

  private static final int FIRST = 1 << 10;
  private static final int LONGEST_CHARACTER = 3;

  /** By ASCII character, whether it stands in an IRI as it is. */
  private static final boolean[] IN_IRI = new boolean['~' + 1];

  static {
    for (char c = '!'; c <= '~'; c++) {
      IN_IRI[c] = "<>\"{}|\\^`".indexOf(c) < 0;
    }
  }

  private byte[] bytes = new byte[FIRST];
  private int length;

  /** Puts the line of a statement of a named graph, without its end, in the place of the last. */
  public void set(Quad quad) {
    length = 0;
    term(quad.getSubject());
    put(' ');
    term(quad.getPredicate());
    put(' ');
    term(quad.getObject());
    put(' ');
    graph(quad.getGraph().getURI());
    put(' ');
    put('.');
  }

  /** Has a digest take the line in. */
  public void addTo(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  /** The line in UTF-8, in bytes of its own. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The name of a graph stands as it is, whatever it is. */
  private void graph(String iri) {
    int start = length;
    if (!iri(iri)) {
      length = start;
      text("<" + iri + ">");
    }
  }

  private void term(Node term) {
    int start = length;
    if (!(term.isURI() ? iri(term.getURI()) : term.isLiteral() && literal(term))) {
      length = start;
      text(CanonicalQuads.term(term));
    }
  }

  /** False when something in it has to be escaped. */
  private boolean iri(String iri) {
    make(iri.length() + 2);
    put('<');
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c > '~' || !IN_IRI[c]) {
        return false;
      }
      bytes[length++] = (byte) c;
    }
    put('>');
    return true;
  }

  /** False when something in it has to be escaped. */
  private boolean literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    make(LONGEST_CHARACTER * text.length() + 2);
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7F || Character.isSurrogate(c)) {
        return false;
      }
      character(c);
    }
    put('"');
    return kind(literal);
  }

  /** What follows the text: a language, a datatype, or nothing. */
  private boolean kind(Node literal) {
    if (NodeUtils.isSimpleString(literal)) {
      return true;
    }
    if (literal.getLiteralLanguage().isEmpty()) {
      put('^');
      put('^');
      return iri(literal.getLiteralDatatypeURI());
    }
    if (literal.getLiteralBaseDirection() != null) {
      return false;
    }
    put('@');
    text(literal.getLiteralLanguage());
    return true;
  }

  private void character(char c) {
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    make(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void put(char ascii) {
    make(1);
    bytes[length++] = (byte) ascii;
  }

  private void make(int room) {
    if (length + room > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + room));
    }
  }
}
