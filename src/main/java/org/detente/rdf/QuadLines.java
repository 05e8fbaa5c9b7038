package org.detente.rdf;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * N-Quads as bytes, line by line: what Rio's writer gives, at a fraction of its cost. What comes
 * again with the next statement, its graph and subject, is encoded once, and so are properties,
 * datatypes and each {@link LineTerm}. Not safe for several threads.
 */
public final class QuadLines implements QuadSink, Flushable {

  private static final int SLOTS = 256;
  private static final int PROBES = 4;
  private static final int DATATYPES = 8;
  private static final int FULL = 1 << 18;
  private static final byte[] END = {' ', '.', '\n'};
  private static final byte[] NOTHING = {};

  private final OutputStream out;
  private final IRI[] properties = new IRI[SLOTS + PROBES];
  private final byte[][] encoded = new byte[SLOTS + PROBES][];
  private final IRI[] datatypes = new IRI[DATATYPES];
  private final byte[][] suffixes = new byte[DATATYPES][];
  private int nextDatatype;
  private byte[] buffer = new byte[FULL + 4096];
  private int length;
  private IRI subject;
  private byte[] start = NOTHING;
  private IRI graph;
  private byte[] end = END;

  /**
   * @param out takes the bytes, many at a time
   */
  public QuadLines(OutputStream out) {
    this.out = out;
  }

  /** Writes a statement with its graph, or without one. */
  void add(Statement statement) throws IOException {
    add(
        (IRI) statement.getSubject(),
        statement.getPredicate(),
        statement.getObject(),
        (IRI) statement.getContext());
  }

  @Override
  public void add(IRI s, IRI predicate, Value object, IRI g) throws IOException {
    if (s != subject) {
      subject = s;
      start = s instanceof LineTerm term ? term.line() : line(s);
    }
    if (g != graph) {
      graph = g;
      end = g == null ? END : utf8(" <" + g.stringValue() + "> .\n");
    }
    put(start);
    put(' ');
    put(property(predicate));
    if (object instanceof LineTerm term) {
      put(term.line());
    } else if (object instanceof IRI iri) {
      put('<');
      text(iri.stringValue(), false);
      put('>');
    } else {
      literal((Literal) object);
    }
    put(end);
    if (length > FULL) {
      flush();
    }
  }

  /** Hands on what was written so far. */
  @Override
  public void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
    out.flush();
  }

  /** Properties are few; of many that fall on one slot, the last is kept. */
  private byte[] property(IRI property) {
    int slot = property.hashCode() & SLOTS - 1;
    int end = slot + PROBES - 1;
    while (properties[slot] != property && properties[slot] != null && slot < end) {
      slot++;
    }
    if (properties[slot] != property) {
      properties[slot] = property;
      encoded[slot] = utf8("<" + property.stringValue() + "> ");
    }
    return encoded[slot];
  }

  /** A term as it stands in a line. */
  static byte[] line(Value term) {
    if (term instanceof IRI iri) {
      return utf8("<" + iri.stringValue() + ">");
    }
    Literal literal = (Literal) term;
    String label = "\"" + escape(literal.getLabel()) + "\"";
    if (literal.getLanguage().isPresent()) {
      return utf8(label + "@" + literal.getLanguage().get());
    }
    boolean plain = literal.getDatatype().equals(XSD.STRING);
    return utf8(plain ? label : label + "^^<" + literal.getDatatype().stringValue() + ">");
  }

  private void literal(Literal literal) {
    put('"');
    text(literal.getLabel(), true);
    put('"');
    IRI datatype = literal.getDatatype();
    if (datatype == XSD.STRING || datatype.equals(XSD.STRING)) {
      return;
    }
    if (literal.getLanguage().isPresent()) {
      put('@');
      text(literal.getLanguage().get(), false);
      return;
    }
    put(suffix(datatype));
  }

  private byte[] suffix(IRI datatype) {
    for (int i = 0; i < DATATYPES; i++) {
      if (datatypes[i] == datatype) {
        return suffixes[i];
      }
    }
    int slot = nextDatatype++ % DATATYPES;
    datatypes[slot] = datatype;
    suffixes[slot] = utf8("^^<" + datatype.stringValue() + ">");
    return suffixes[slot];
  }

  /** Most text is ASCII without anything to escape; the rest goes the long way. */
  private void text(String text, boolean escaped) {
    int count = text.length();
    room(count);
    int at = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || escaped && (c == '"' || c == '\\' || c < ' ')) {
        put(utf8(escaped ? escape(text) : text));
        return;
      }
      buffer[at++] = (byte) c;
    }
    length = at;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void put(char one) {
    room(1);
    buffer[length++] = (byte) one;
  }

  private void room(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }

  private static String escape(String label) {
    StringBuilder text = new StringBuilder(label.length() + 16);
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '"' -> text.append("\\\"");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
