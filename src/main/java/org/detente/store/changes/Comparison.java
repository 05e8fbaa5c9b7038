package org.detente.store.changes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.detente.validate.CanonicalQuads;

/** One pass over two dumps in order. */
public final class Comparison {

  private final Finding finding;
  private final MessageDigest allBefore = CanonicalQuads.sha256();
  private final MessageDigest allAfter = CanonicalQuads.sha256();
  private long added;
  private long removed;
  private GraphSides graph;

  private Comparison(Finding finding) {
    this.finding = finding;
  }

  /**
   * Compares.
   *
   * @param name how the whole is called
   * @return the whole; its digests are over one line {@code digest, two spaces, graph} for each
   *     graph, in order
   */
  public static Difference of(SortedLines before, SortedLines after, String name, Finding finding) {
    return new Comparison(finding).run(before.iterator(), after.iterator(), name);
  }

  private Difference run(Iterator<byte[]> before, Iterator<byte[]> after, String name) {
    byte[] old = next(before, null);
    byte[] fresh = next(after, null);
    while (old != null || fresh != null) {
      int order = old == null ? 1 : fresh == null ? -1 : Arrays.compareUnsigned(old, fresh);
      Line line = Line.of(order <= 0 ? old : fresh);
      enter(line);
      if (order != 0) {
        finding.statement(order > 0, line.quad());
        added += order > 0 ? 1 : 0;
        removed += order < 0 ? 1 : 0;
      }
      graph.take(line, order <= 0, order >= 0);
      old = order <= 0 ? next(before, old) : old;
      fresh = order >= 0 ? next(after, fresh) : fresh;
    }
    leave();
    return new Difference(
        name, Optional.of(hex(allBefore)), Optional.of(hex(allAfter)), added, removed);
  }

  private void enter(Line line) {
    if (graph == null || !graph.name().equals(line.graph())) {
      leave();
      graph = new GraphSides(line.graph(), finding);
    }
  }

  private void leave() {
    if (graph != null) {
      Difference difference = graph.end();
      difference.before().ifPresent(digest -> count(allBefore, digest));
      difference.after().ifPresent(digest -> count(allAfter, digest));
    }
  }

  private void count(MessageDigest all, String digest) {
    all.update((digest + "  " + graph.name() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The next line that is not the same as {@code last}. */
  private static byte[] next(Iterator<byte[]> lines, byte[] last) {
    while (lines.hasNext()) {
      byte[] line = lines.next();
      if (last == null || !Arrays.equals(line, last)) {
        return line;
      }
    }
    return null;
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
