package org.detente.spark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.detente.EventStage;
import org.detente.consolidate.Identities;
import org.detente.model.SharedOrigin;
import org.detente.rdf.IdentityLog;
import org.detente.rdf.PublicationReader;
import org.detente.rdf.Reviews;
import org.detente.rdf.TestimonyReader;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** What events are made of, read again from the parts that were written. */
final class Claims {

  private static final Map<Settings, EventStage> STAGES = new ConcurrentHashMap<>();
  private static final Set<String> OF_PUBLICATIONS = PublicationReader.WANTED.properties();

  private Claims() {}

  /** What an executor knows, read once. */
  static EventStage stage(Settings settings) {
    return STAGES.computeIfAbsent(
        settings, s -> EventStage.of(s.folder().resolve("data"), s.folder().resolve("ontology")));
  }

  /** What events were called before. */
  static Identities log(Settings settings) throws IOException {
    Path file = settings.folder().resolve("data/identity.ttl");
    return Files.exists(file) ? new Identities(IdentityLog.read(file)) : Identities.NONE;
  }

  /** The lines of a part that finding copies needs. */
  static byte[] publications(String part) throws IOException {
    ByteArrayOutputStream wanted = new ByteArrayOutputStream();
    try (InputStream in = open(part);
        Stream<String> lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
      lines
          .filter(line -> OF_PUBLICATIONS.contains(property(line)))
          .forEach(line -> wanted.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    return wanted.toByteArray();
  }

  private static String property(String line) {
    int start = line.indexOf(" <") + 2;
    return line.substring(start, line.indexOf('>', start));
  }

  /** The texts that several articles carry. */
  static List<SharedOrigin> origins(EventStage stage, byte[] publications) throws IOException {
    return stage.origins(new ByteArrayInputStream(publications), "publications");
  }

  /** The same, from the {@link Wire}. */
  static List<SharedOrigin> origins(byte[] bytes) {
    return ((List<?>) Wire.read(bytes, List.class)).stream().map(SharedOrigin.class::cast).toList();
  }

  /** The claims of a part. */
  static TestimonyReader.Told ofArticles(EventStage stage, String part, List<SharedOrigin> origins)
      throws IOException {
    try (InputStream in = open(part)) {
      return stage.told(in, part, origins, Reviews.NONE);
    }
  }

  /** The claims of the reference layer. */
  static TestimonyReader.Told ofReference(
      EventStage stage, Settings settings, List<SharedOrigin> origins) throws IOException {
    Path home = settings.folder();
    List<Path> files;
    try (Stream<Path> all = Files.list(home.resolve("data/reference"))) {
      files = all.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
    return stage.told(
        new ByteArrayInputStream(ParsedGraph.layer(Layer.REFERENCE, files).quads()),
        Layer.REFERENCE.graph(),
        origins,
        Reviews.NONE);
  }

  private static InputStream open(String part) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(part);
    FileSystem files = path.getFileSystem(SparkHadoopUtil.get().conf());
    return new GZIPInputStream(files.open(path), 1 << 16);
  }
}
