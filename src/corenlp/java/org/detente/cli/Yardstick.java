package org.detente.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.Knowledge;
import org.detente.Pipeline;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;
import org.detente.evaluate.Depth;
import org.detente.evaluate.Scores;
import org.detente.language.CoreNlpAnalyser;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Reading;

/**
 * Scores the reader with its own analysers and with CoreNLP behind the same interface, over the
 * same articles, in one run: F1, articles a second, memory, size of the download.
 *
 * <p>{@code Yardstick OUT.tsv GOLD_DIR…}
 */
public final class Yardstick {

  private static final int TOKENS = 420;
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final long WARM = 8_000_000_000L;

  private final Path data = Home.resolve("data");
  private final Map<String, Map<Path, Article>> articles = new TreeMap<>();
  private final StringBuilder table =
      new StringBuilder(
          "parser\tlanguage\twho F1\tfull F1\tarticles/s\tmemory (MB)\tdownload (MB)\n");

  /** Runs it; the table also goes to standard output. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("Found no folder of gold; expected OUT.tsv and one or more: OUT.tsv GOLD_DIR…");
      System.exit(2);
    }
    Yardstick yardstick = new Yardstick();
    List<Path> gold = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      gold.add(Path.of(args[i]));
    }
    yardstick.load(GoldFiles.of(gold, Optional.empty()));
    for (String language : LANGUAGES) {
      yardstick.measure("own", language, Knowledge::analyser);
    }
    for (String language : LANGUAGES) {
      yardstick.measure(
          "CoreNLP",
          language,
          (l, grammar, lexicon) ->
              l.equals("fr") ? CoreNlpAnalyser.french(grammar) : CoreNlpAnalyser.english(grammar));
    }
    Files.writeString(Path.of(args[0]), yardstick.table);
    System.out.print(yardstick.table);
  }

  private void load(GoldFiles gold) throws IOException {
    Pipeline pipeline = Pipeline.of(data);
    for (Path file : gold.files()) {
      Path beside = ArticleReader.beside(file, ".meta.json");
      Metadata metadata =
          Files.exists(beside)
              ? MetadataFile.read(beside.toString(), Files.readAllBytes(beside))
              : Metadata.none();
      Article article =
          pipeline.article(file.toString(), Files.readAllBytes(file), Optional.of(metadata));
      articles.computeIfAbsent(article.language(), l -> new LinkedHashMap<>()).put(file, article);
    }
  }

  private void measure(String parser, String language, Knowledge.Analysers analysers)
      throws IOException {
    Map<Path, Article> some = articles.getOrDefault(language, Map.of());
    if (some.isEmpty()) {
      return;
    }
    long before = used();
    Knowledge knowledge = Knowledge.of(data, language, analysers);
    List<Scores.Judged> judged = new ArrayList<>();
    for (Map.Entry<Path, Article> article : some.entrySet()) {
      Reading reading = knowledge.extractor().read(article.getValue());
      judged.add(new Scores.Judged(reading, GoldFiles.gold(article.getKey())));
    }
    long memory = used() - before;
    double speed = speed(knowledge, some);
    Gazetteer gazetteer = knowledge.gazetteer();
    Scores scores = Scores.of(judged, GazetteerNames.of(gazetteer));
    table.append(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.2f\t%.2f\t%.0f\t%d\t%d%n",
            parser,
            language,
            scores.counts(Depth.WHO).f1(),
            scores.counts(Depth.FULL).f1(),
            speed,
            memory >> 20,
            download(parser, language) >> 20));
  }

  /** Articles of 420 tokens a second of one core: by processor time, after as long again to warm. */
  private static double speed(Knowledge knowledge, Map<Path, Article> articles) {
    run(knowledge, articles, WARM);
    return run(knowledge, articles, WARM);
  }

  private static double run(Knowledge knowledge, Map<Path, Article> articles, long least) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long tokens = 0;
    long spent = 0;
    while (spent < least) {
      for (Article article : articles.values()) {
        knowledge.extractor().read(article);
        tokens += tokens(article.text());
      }
      spent = threads.getCurrentThreadCpuTime() - start;
    }
    return 1e9 * tokens / TOKENS / spent;
  }

  /** Words, numbers and marks. */
  private static int tokens(String text) {
    int tokens = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      tokens += word && !inside || !word && !Character.isWhitespace(c) ? 1 : 0;
      inside = word;
    }
    return tokens;
  }

  /** Heap in use after a collection, bytes. */
  private static long used() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Size of the jars on the class path that a parser needs, bytes. */
  private static long download(String parser, String language) {
    long size = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      boolean theirs = entry.contains("stanford-corenlp");
      boolean other = entry.contains("models") && entry.contains("french") != language.equals("fr");
      boolean needed = theirs ? parser.equals("CoreNLP") && !other : entry.endsWith(".jar");
      size += needed ? new File(entry).length() : 0;
    }
    return size;
  }
}
