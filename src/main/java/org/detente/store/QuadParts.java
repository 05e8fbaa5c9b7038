package org.detente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.CanonicalQuads;

/** Writes statements that come graph by graph into files, none of which ends within a graph. */
final class QuadParts implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final long most;
  private final List<Backup.Part> done = new ArrayList<>();
  private final Tally tally = new Tally();
  private Node graph = Node.ANY;
  private long room;
  private OutputStream out;
  private StreamRDF writer;
  private MessageDigest digest;

  /**
   * @param most after how many statements the next graph begins a new file; all are in one where it
   *     is {@link Long#MAX_VALUE}
   */
  QuadParts(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** Writes one more. */
  void add(Quad quad) {
    try {
      if (out == null || room <= 0 && !quad.getGraph().equals(graph)) {
        end();
        begin();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    graph = quad.getGraph();
    writer.quad(quad);
    tally.add(quad);
    room--;
  }

  /** Ends the last file; the files, of which there is one at least. */
  List<Backup.Part> finish() throws IOException {
    if (out == null) {
      begin();
    }
    end();
    return List.copyOf(done);
  }

  /** What was written. */
  Tally tally() {
    return tally;
  }

  private void begin() throws IOException {
    digest = CanonicalQuads.sha256();
    OutputStream file = DurableFiles.create(folder.resolve(name()));
    out = new GZIPOutputStream(new DigestOutputStream(file, digest), BUFFER);
    writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    writer.start();
    room = most;
  }

  private void end() throws IOException {
    if (out != null) {
      writer.finish();
      close();
      done.add(new Backup.Part(name(), HexFormat.of().formatHex(digest.digest())));
    }
  }

  private String name() {
    return most == Long.MAX_VALUE ? Backup.QUADS : "part-%05d.nq.gz".formatted(done.size());
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      OutputStream ending = out;
      out = null;
      ending.close();
    }
  }
}
