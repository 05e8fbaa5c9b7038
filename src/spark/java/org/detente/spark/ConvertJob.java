package org.detente.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.detente.Faults;
import org.detente.archive.Archives;
import org.detente.article.Metadata;
import org.detente.model.Fault;
import org.detente.store.Backup;
import org.detente.store.Folders;
import org.detente.store.QuadPart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spark-submit --class org.detente.spark.ConvertJob detente.jar IN… --out FOLDER}. */
@Command(
    name = "detente-spark",
    description =
        "Archives, feeds and articles → sorted parts of N-Quads, with a manifest, and what became"
            + " of each entry. The same bytes as 'detente convert', however many machines work.",
    mixinStandardHelpOptions = true)
public final class ConvertJob implements Callable<Integer> {

  private static final String DAMAGED = "refused: " + Fault.Code.BAD_ARCHIVE;
  private static final int TASKS_A_CORE = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Archives, feeds and articles, or folders of them; paths, hdfs:// or s3a://.")
  private List<String> in;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to; nothing is there yet.")
  private String out;

  @Option(
      names = "--home",
      required = true,
      paramLabel = "FOLDER",
      description =
          "A folder of every machine that has data/ and ontology/ as a clone has them; or the name"
              + " behind # of an archive of these, sent along by spark-submit --archives.")
  private String home;

  @Option(
      names = "--all",
      description = "Read every article, also those that do not name both sides.")
  private boolean all;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of all articles; wins over what they say.")
  private LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "fr|en|ru",
      description = "Language of all articles; wins over what they say.")
  private String language;

  @Option(
      names = "--part-size",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Statements of a part, at least one, or as many more as its last graph has. Default: ${DEFAULT-VALUE}.")
  private long partSize;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description =
          "Into how many pieces the work is divided; the output does not show it. Default: three a"
              + " core, or one an archive where these are more.")
  private Integer tasks;

  @Option(names = "--events", description = "Also the events of all claims, as a last part.")
  private boolean events;

  @Spec private CommandSpec spec;

  private ConvertJob() {}

  /** Runs it as spark-submit does; ends the process with 1 or 2 when something was wrong. */
  public static void main(String... args) {
    int exit = run(System.err, args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /**
   * Runs it.
   *
   * @param err takes a line on the whole, or on what is wrong
   * @return 0; 1 when an archive was damaged, a file refused or something is wrong; 2 for wrong arguments
   */
  static int run(PrintStream err, String... args) {
    CommandLine line = new CommandLine(new ConvertJob());
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler(
        (wrong, given) -> {
          wrong.getCommandLine().getErr().println(usage(wrong).getMessage());
          return Fault.Code.BAD_USAGE.exit();
        });
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          Fault fault = Faults.of(cause(failure));
          command.getErr().println(fault.getMessage());
          return fault.code().exit();
        });
    return line.execute(args);
  }

  private static Fault usage(ParameterException wrong) {
    return new Fault(
        Fault.Code.BAD_USAGE,
        "detente-spark",
        Faults.oneLine(wrong.getMessage()),
        "See 'detente-spark --help'");
  }

  /** What was wrong in a task, which Spark wraps. */
  private static Throwable cause(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof Fault || at instanceof IOException) {
        return at;
      }
    }
    return failure;
  }

  /** Reads, writes, and puts {@value Target#SUCCESS} there last. */
  @Override
  public Integer call() throws IOException {
    requireSense();
    SparkConf conf = new SparkConf().setIfMissing("spark.master", "local[*]");
    try (JavaSparkContext spark =
        new JavaSparkContext(conf.setIfMissing("spark.app.name", "détente"))) {
      List<Source> sources = new Sources(spark.hadoopConfiguration()).of(in);
      int pieces = pieces(sources, spark.defaultParallelism());
      Settings settings =
          new Settings(
              local(home),
              all,
              published == null ? "" : published.toString(),
              language == null ? "" : language);
      Target target = new Target(out);
      target.begin();
      Conversion conversion = new Conversion(spark, sources, settings, pieces);
      List<QuadPart> parts = new ArrayList<>(conversion.parts(target, partSize));
      TreeMap<String, Long> counts = conversion.outcomes(target);
      if (events) {
        new EventMaking(spark, settings, target, pieces).part(parts).ifPresent(parts::add);
      }
      finish(parts, target);
      tell(counts);
      return counts.containsKey(DAMAGED) || conversion.refusesFiles() ? 1 : 0;
    }
  }

  /** Options that would spoil the run only when much has been read. */
  private void requireSense() {
    require(
        language == null || Metadata.LANGUAGES.contains(language),
        "--language: '" + language + "'; expected fr, en or ru");
    require(partSize > 0, "--part-size: " + partSize + "; expected one or more");
    require(tasks == null || tasks > 0, "--tasks: " + tasks + "; expected one or more");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private int pieces(List<Source> sources, int cores) {
    if (tasks != null) {
      return tasks;
    }
    long archives = sources.stream().filter(s -> Archives.isLong(Path.of(s.name()))).count();
    return (int) Math.max((long) cores * TASKS_A_CORE, archives);
  }

  /** What is a folder here is one of every machine. */
  private static String local(String home) {
    return Files.isDirectory(Path.of(home, "data"))
        ? Path.of(home).toAbsolutePath().toString()
        : home;
  }

  private static void finish(List<QuadPart> parts, Target target) throws IOException {
    Path folder = Files.createTempDirectory("detente-");
    try {
      QuadPart.manifest(parts, folder);
      target.put(folder.resolve(Backup.MANIFEST));
    } finally {
      Folders.remove(folder);
    }
    target.end();
  }

  private void tell(TreeMap<String, Long> counts) {
    String outcomes =
        counts.entrySet().stream()
            .filter(e -> e.getKey().contains(":"))
            .map(e -> "; " + e.getValue() + " " + e.getKey())
            .collect(Collectors.joining());
    long read = counts.getOrDefault("read", 0L);
    long claims = counts.getOrDefault("claims", 0L);
    spec.commandLine()
        .getErr()
        .println(read + " articles, " + claims + " claims → " + out + outcomes);
  }
}
