package org.detente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.detente.Pipeline;
import org.detente.article.Metadata;
import org.detente.validate.CanonicalQuads;

/**
 * What a run over archives has in common with the one that it goes on with: the archives by name,
 * size and beginning, the options, and what the reader knows.
 */
final class ArchiveKey {

  private static final int BEGINNING = 1 << 20;

  private final List<Path> files;
  private final ArticleReader reader;
  private final Pipeline pipeline;
  private final ArchiveOptions options;

  ArchiveKey(List<Path> files, ArticleReader reader, Pipeline pipeline, ArchiveOptions options) {
    this.files = files;
    this.reader = reader;
    this.pipeline = pipeline;
    this.options = options;
  }

  /** SHA-256, hexadecimal. */
  String digest() throws IOException {
    MessageDigest sha256 = CanonicalQuads.sha256();
    put(sha256, pipeline.knowledgeDigest());
    put(sha256, reader.over(Metadata.none()).toString());
    put(sha256, options.report().isPresent() + " " + options.readsAll());
    for (Path file : files) {
      put(sha256, file + " " + Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        sha256.update(in.readNBytes(BEGINNING));
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void put(MessageDigest digest, String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
