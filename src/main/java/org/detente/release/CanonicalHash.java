package org.detente.release;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.detente.store.changes.SortedLines;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Dumps;

/**
 * SHA-256 of a dataset in its canonical form, RDFC-1.0 (W3C Recommendation, 2024): the same for the
 * same statements, whatever the syntax, order and names of blank nodes.
 *
 * <p>The library keeps all statements in memory, some 800 bytes each. Beyond {@value #IN_MEMORY}
 * statements, or where their literals are long, they are sorted on disk instead: without blank
 * nodes, which {@link SortedLines} refuses, the canonical form is the sorted lines (§4.4: there is
 * nothing to issue names for).
 */
public final class CanonicalHash {

  /** Most statements that the library is given. */
  static final long IN_MEMORY = 250_000;

  /** Most characters of their literals. */
  private static final long CHARACTERS_IN_MEMORY = 1L << 25;

  private CanonicalHash() {}

  /**
   * The hash of a dump, 64 hexadecimal digits.
   *
   * @param dump N-Quads or TriG, of any size where no node is blank, or JSON-LD that fits into
   *     memory
   * @throws org.detente.model.Fault NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF
   */
  public static String of(Path dump) {
    return of(dump, IN_MEMORY, CHARACTERS_IN_MEMORY);
  }

  /** As {@link #of(Path)}, with so many statements and characters in memory at most. */
  static String of(Path dump, long inMemory, long characters) {
    AtomicReference<RdfCanon> canon = new AtomicReference<>(RdfCanon.create("SHA-256"));
    long[] room = {inMemory, characters};
    Dumps.read(
        dump,
        quad -> {
          room[0]--;
          room[1] -= characters(quad.getObject());
          if (room[0] < 0 || room[1] < 0) {
            canon.set(null);
          } else {
            give(quad, canon.get());
          }
        });
    return canon.get() == null ? sorted(dump) : canonical(canon.get());
  }

  private static int characters(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm().length() : 0;
  }

  private static String canonical(RdfCanon canon) {
    List<byte[]> lines = new ArrayList<>();
    try {
      canon.provide(
          new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                String datatype,
                String language,
                String direction,
                String graph) {
              String line =
                  NQuadsWriter.nquad(
                      subject, predicate, object, datatype, language, direction, graph);
              lines.add(line.strip().getBytes(StandardCharsets.UTF_8));
              return this;
            }
          });
    } catch (RdfConsumerException e) {
      throw new IllegalStateException("a list takes what it is given", e);
    }
    // The library sorts by UTF-16, the Recommendation by code points, which UTF-8 keeps.
    lines.sort(Arrays::compareUnsigned);
    return digest(lines);
  }

  private static String sorted(Path dump) {
    try (SortedLines lines = SortedLines.canonical(dump)) {
      return digest(lines);
    }
  }

  /** Of lines in order, each once. */
  private static String digest(Iterable<byte[]> lines) {
    MessageDigest digest = CanonicalQuads.sha256();
    byte[] last = null;
    for (byte[] line : lines) {
      if (last == null || !Arrays.equals(line, last)) {
        digest.update(line);
        digest.update((byte) '\n');
      }
      last = line;
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void give(Quad quad, RdfCanon canon) {
    Node object = quad.getObject();
    String graph = quad.isDefaultGraph() ? null : name(quad.getGraph());
    String subject = name(quad.getSubject());
    String predicate = name(quad.getPredicate());
    if (!object.isLiteral()) {
      canon.quad(subject, predicate, name(object), null, null, null, graph);
      return;
    }
    String language = object.getLiteralLanguage();
    canon.quad(
        subject,
        predicate,
        object.getLiteralLexicalForm(),
        object.getLiteralDatatypeURI(),
        language.isEmpty() ? null : language,
        null,
        graph);
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
  }
}
