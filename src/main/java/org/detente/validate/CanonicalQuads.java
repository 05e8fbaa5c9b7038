package org.detente.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements as canonical N-Quads: one line each, each once, in the order of their bytes. Where
 * there are no blank nodes, and here there are none, this is what RDFC-1.0 comes to, and {@code
 * LC_ALL=C sort -u FILE.nq | sha256sum} says the same of a file.
 */
public final class CanonicalQuads {

  private static final NodeFormatter TERMS = new NodeFormatterNT();

  private CanonicalQuads() {}

  /** A term. */
  public static String term(Node term) {
    StringWriterI text = new StringWriterI();
    TERMS.format(text, term);
    return text.toString();
  }

  /** The line of a statement of a named graph in UTF-8, without its end. */
  public static byte[] line(Quad quad) {
    CanonicalLine line = new CanonicalLine();
    line.set(quad);
    return line.bytes();
  }

  /** SHA-256 of statements of named graphs, in whatever order, as that of a graph is told. */
  public static String ofQuads(List<Quad> quads) {
    return digest(quads.stream().map(CanonicalQuads::line).toList());
  }

  /** SHA-256 of lines in whatever order, 64 hexadecimal digits. */
  static String digest(List<byte[]> lines) {
    return HexFormat.of().formatHex(sha256().digest(document(lines)));
  }

  /** Lines in whatever order as a document, in the order of their bytes. */
  static byte[] document(List<byte[]> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.stream()
        .sorted(Arrays::compareUnsigned)
        .forEach(
            line -> {
              out.writeBytes(line);
              out.write('\n');
            });
    return out.toByteArray();
  }

  /** SHA-256 of a file as it is, 64 hexadecimal digits. */
  public static String sum(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What adds up lines that come in order. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
