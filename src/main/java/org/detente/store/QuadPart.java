package org.detente.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.CanonicalQuads;

/**
 * One part of what {@code load --bulk} takes, written by itself: many machines may each write some,
 * and one of them puts the manifest beside.
 *
 * @param file its name and sum
 * @param statements how many it has
 * @param graphs in how many named graphs, of which no other part has statements
 * @param content the sum of its statements, 64 hexadecimal digits; that of all parts is the sum of
 *     these, see {@link EmbeddedStore#snapshot()}
 */
public record QuadPart(Backup.Part file, long statements, long graphs, String content) {

  private static final int BUFFER = 1 << 16;

  /** Name of a part by its number, from 0. */
  public static String name(int number) {
    return "part-%05d.nq.gz".formatted(number);
  }

  /**
   * Writes a part. The lines stand there as they came; each is read again by Jena.
   *
   * @param folder where to; no file of that name is there
   * @param number of the part
   * @param graphs N-Quads of one graph each, whose statements are all of it, each once
   * @throws org.apache.jena.riot.RiotException when a line is none of N-Quads
   */
  public static QuadPart write(Path folder, int number, Iterator<byte[]> graphs)
      throws IOException {
    MessageDigest digest = CanonicalQuads.sha256();
    Tally tally = new Tally();
    OutputStream file = DurableFiles.create(folder.resolve(name(number)));
    try (OutputStream out = new GZIPOutputStream(new DigestOutputStream(file, digest), BUFFER)) {
      while (graphs.hasNext()) {
        byte[] graph = graphs.next();
        add(graph, tally);
        out.write(graph);
      }
    }
    Backup.Part part = new Backup.Part(name(number), HexFormat.of().formatHex(digest.digest()));
    return new QuadPart(part, tally.statements(), tally.graphs(), tally.ledger().snapshot());
  }

  /**
   * Writes the manifest of parts.
   *
   * @param parts all of them, in order, at least one
   * @param folder where to
   * @return what it says
   */
  public static Backup manifest(List<QuadPart> parts, Path folder) throws IOException {
    BigInteger content = BigInteger.ZERO;
    long statements = 0;
    long graphs = 0;
    for (QuadPart part : parts) {
      content = content.add(new BigInteger(part.content(), 16));
      statements += part.statements();
      graphs += part.graphs();
    }
    String snapshot = new Ledger(content, BigInteger.ZERO, Optional.empty()).snapshot();
    List<Backup.Part> files = parts.stream().map(QuadPart::file).toList();
    Backup backup = new Backup(snapshot, statements, graphs, Optional.empty(), files);
    BackupManifest.write(backup, folder);
    return backup;
  }

  private static void add(byte[] graph, Tally tally) {
    RDFParser.create()
        .source(new ByteArrayInputStream(graph))
        .lang(Lang.NQUADS)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                tally.add(quad);
              }
            });
  }
}
