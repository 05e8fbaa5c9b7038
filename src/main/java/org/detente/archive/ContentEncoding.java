package org.detente.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.detente.article.Articles;

/**
 * Undoes what a server did to a page on its way (RFC 9110 §8.4). A crawler may have undone it
 * already and kept the header that says so, as that of CC-NEWS did until May 2019: then the page is
 * taken as it is.
 */
final class ContentEncoding {

  /** What a reader makes of a stream. */
  @FunctionalInterface
  private interface Undoing {
    InputStream of(InputStream packed) throws IOException;
  }

  private ContentEncoding() {}

  /**
   * The page as it was before; no more of it than one byte beyond the largest article.
   *
   * @param encoding in lower case: gzip, x-gzip, deflate or br; any other has changed nothing
   * @throws IOException when it is packed by gzip and damaged, or expands too far
   */
  static byte[] undone(String encoding, byte[] sent) throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> isGzip(sent) ? read(sent, ContentEncoding::gunzipped) : sent;
      case "deflate" ->
          orAsSent(
              sent,
              InflaterInputStream::new,
              // Without the frame of RFC 1950, as some servers send it.
              packed -> new InflaterInputStream(packed, new Inflater(true)));
      case "br" -> orAsSent(sent, BrotliCompressorInputStream::new);
      default -> sent;
    };
  }

  private static boolean isGzip(byte[] sent) {
    return sent.length > 1 && (sent[0] & 0xFF) == 0x1F && (sent[1] & 0xFF) == 0x8B;
  }

  private static InputStream gunzipped(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }

  /** These two have no mark by which they are known: whoever can be read through is one. */
  private static byte[] orAsSent(byte[] sent, Undoing... undoings) throws IOException {
    for (Undoing undoing : undoings) {
      try {
        return read(sent, undoing);
      } catch (Budget.Exceeded e) {
        throw e;
      } catch (IOException | RuntimeException notSo) {
        // The next, or as it is.
      }
    }
    return sent;
  }

  private static byte[] read(byte[] sent, Undoing undoing) throws IOException {
    try (InputStream page = undoing.of(new ByteArrayInputStream(sent))) {
      return Budget.of(page, sent.length).readNBytes(Articles.LARGEST + 1);
    }
  }
}
