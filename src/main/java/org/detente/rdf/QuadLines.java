package org.detente.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * N-Quads as bytes, line by line: what Rio's writer gives, at a fraction of its cost, since a term
 * that comes again and again is encoded once. Not safe for several threads.
 */
public final class QuadLines implements QuadSink {

  private static final int REMEMBERED = 4096;
  private static final byte[] END = {' ', '.', '\n'};

  private final OutputStream out;
  private final Map<Value, byte[]> terms =
      new LinkedHashMap<>(REMEMBERED, 0.75f, false) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Value, byte[]> eldest) {
          return size() > REMEMBERED;
        }
      };
  private byte[] line = new byte[1024];
  private int length;
  private IRI subject;
  private int subjectEnd;
  private IRI graph;
  private byte[] end = END;

  /**
   * @param out takes the bytes; has its own buffer, or is one
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
      length = 0;
      iri(s);
      put((byte) ' ');
      subject = s;
      subjectEnd = length;
    }
    length = subjectEnd;
    put(remembered(predicate));
    put((byte) ' ');
    if (object instanceof IRI resource) {
      iri(resource);
    } else {
      put(remembered(object));
    }
    if (g != graph) {
      graph = g;
      end = g == null ? END : (" <" + g.stringValue() + "> .\n").getBytes(StandardCharsets.UTF_8);
    }
    put(end);
    out.write(line, 0, length);
  }

  private byte[] remembered(Value term) {
    byte[] known = terms.get(term);
    if (known == null) {
      known = encode(term).getBytes(StandardCharsets.UTF_8);
      terms.put(term, known);
    }
    return known;
  }

  /** Addresses of documents may have letters of any script; what is minted here has none. */
  private void iri(IRI iri) {
    String text = iri.stringValue();
    put((byte) '<');
    room(text.length() * 3);
    int at = length;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        put(text.getBytes(StandardCharsets.UTF_8));
        put((byte) '>');
        return;
      }
      line[at++] = (byte) c;
    }
    length = at;
    put((byte) '>');
  }

  private void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, line, length, bytes.length);
    length += bytes.length;
  }

  private void put(byte one) {
    room(1);
    line[length++] = one;
  }

  private void room(int more) {
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
  }

  private static String encode(Value term) {
    if (term instanceof IRI) {
      return "<" + term.stringValue() + ">";
    }
    Literal literal = (Literal) term;
    StringBuilder text = new StringBuilder("\"");
    escape(literal.getLabel(), text);
    text.append('"');
    if (literal.getLanguage().isPresent()) {
      return text.append('@').append(literal.getLanguage().get()).toString();
    }
    return literal.getDatatype().equals(XSD.STRING)
        ? text.toString()
        : text.append("^^<").append(literal.getDatatype().stringValue()).append('>').toString();
  }

  private static void escape(String label, StringBuilder text) {
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
  }
}
