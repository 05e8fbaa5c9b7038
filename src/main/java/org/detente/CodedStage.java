package org.detente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Fault;
import org.detente.rdf.CodedToRdf;
import org.detente.rdf.QuadSink;
import org.detente.rdf.Run;
import org.detente.table.CrosswalkFiles;
import org.detente.table.coded.Codes;
import org.detente.table.coded.Conversion;
import org.detente.table.coded.DataSet;
import org.detente.table.coded.Roster;

/**
 * The way of events that others have coded:
 *
 * <pre>
 * rows of a data set  →  claims  →  quads, one named graph for each article that rows stand for
 * </pre>
 */
public final class CodedStage {

  /** Version of the rules that are Java; raised when the same rows would give other claims. */
  private static final String EXTRACTOR = "detente-coded-2";

  private final Roster roster;
  private final Codes codes;
  private final Run run;

  private CodedStage(Roster roster, Codes codes, Run run) {
    this.roster = roster;
    this.codes = codes;
    this.run = run;
  }

  /**
   * The stage with what the crosswalk and the reference layer say.
   *
   * @param data the folder that holds {@code crosswalk/} and {@code reference/}
   * @throws Fault BAD_TABLE, BAD_LEXICON
   */
  public static CodedStage of(Path data) throws IOException {
    Path crosswalk = data.resolve("crosswalk");
    List<Path> reference = files(data.resolve("reference"), ".ttl");
    return new CodedStage(
        new Roster(TurtleFiles.read(reference), CrosswalkFiles.read(crosswalk).actors()),
        Codes.read(crosswalk),
        run(files(crosswalk, ".tsv"), reference));
  }

  /**
   * Tables on their way to claims.
   *
   * @param all whether rows are kept that do not concern Russia and NATO
   * @param scratch a folder for what memory does not hold
   */
  public Conversion conversion(
      DataSet set, boolean all, Path scratch, Conversion.Listener listener) {
    return new Conversion(set, roster, codes, all, scratch, listener);
  }

  /** Claims as quads. */
  public CodedToRdf rdf(QuadSink sink) {
    return new CodedToRdf(run, sink);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Run run(List<Path> crosswalk, List<Path> reference) throws IOException {
    MessageDigest digest = sha256();
    for (List<Path> files : List.of(crosswalk, reference)) {
      for (Path file : files) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    HexFormat hex = HexFormat.of();
    return new Run(
        hex.formatHex(sha256().digest(EXTRACTOR.getBytes(StandardCharsets.UTF_8))),
        hex.formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
