package org.detente.store.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Iris;
import org.detente.validate.Layer;

/**
 * The difference as statements of the audit graph, in N-Quads: the change set, the graphs that
 * differ, and in them the claims and events. The same two dumps give the same bytes.
 */
public final class ChangeSetWriter implements Finding {

  private static final String NS = Iris.NAMESPACE;

  private final Writer out;
  private final String set;

  /**
   * Writes what is known of the whole.
   *
   * @param whole what a first comparison found
   * @param from name of the earlier release
   * @param until name of the later one
   * @param out left open
   */
  public ChangeSetWriter(Difference whole, String from, String until, Writer out) {
    this.out = out;
    String before = whole.before().orElseThrow();
    String after = whole.after().orElseThrow();
    this.set = Iris.BASE + "changes/" + hash(String.join("\n", from, until, before, after));
    iri(set, "type", NS + "ChangeSet");
    text(set, "fromRelease", from);
    text(set, "untilRelease", until);
    text(set, "fromDigest", before);
    text(set, "untilDigest", after);
    number(set, "addedStatements", whole.added());
    number(set, "removedStatements", whole.removed());
  }

  @Override
  public void resource(String graph, String iri, Fate fate) {
    iri(change(graph), fate.name().toLowerCase(Locale.ROOT), iri);
  }

  @Override
  public void graph(Difference difference) {
    String change = change(difference.graph());
    iri(set, "graphChange", change);
    iri(change, "type", NS + "GraphChange");
    iri(change, "ofGraph", difference.graph());
    difference.before().ifPresent(digest -> text(change, "fromDigest", digest));
    difference.after().ifPresent(digest -> text(change, "untilDigest", digest));
    number(change, "addedStatements", difference.added());
    number(change, "removedStatements", difference.removed());
  }

  private String change(String graph) {
    return set + "#g-" + hash(graph);
  }

  private void iri(String subject, String property, String object) {
    write(subject, property, "<" + object + ">");
  }

  private void text(String subject, String property, String value) {
    write(subject, property, CanonicalQuads.term(NodeFactory.createLiteralString(value)));
  }

  private void number(String subject, String property, long value) {
    String number = "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
    write(subject, property, number);
  }

  private void write(String subject, String property, String object) {
    String predicate = property.equals("type") ? Line.TYPE : "<" + NS + property + ">";
    try {
      out.write("<" + subject + "> " + predicate + " " + object);
      out.write(" <" + Layer.AUDIT.graph() + "> .\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    byte[] digest = CanonicalQuads.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }
}
