import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.Pipeline;
import org.detente.model.Article;

/**
 * How fast articles are read, in a heap of 256 MB (see {@code src/bench/reading}): one language
 * after the other, warm, by processor time of the one thread that reads; then the cost of more and
 * more articles, with the heap in use after each.
 *
 * <p>{@code Reading FOLDER_OF_TEXTS MOST} where FOLDER has a folder for each language, and MOST is
 * the longest run (100,000 for the full slope).
 */
public class Reading {

  private static final int TOKENS = 420;
  private static final List<String> LANGUAGES = List.of("fr", "en", "ru");

  public static void main(String[] args) throws Exception {
    Pipeline pipeline = Pipeline.of(Path.of(System.getProperty("detente.home"), "data"));
    int most = Integer.parseInt(args[1]);
    System.out.println("language\tarticles\tcpu s\tarticles/s\theap MB");
    for (String language : LANGUAGES) {
      List<String> texts = texts(Path.of(args[0], language));
      if (texts.isEmpty()) {
        continue;
      }
      run(pipeline, language, texts, Math.min(2_000, most));
      for (int articles = 100; articles <= most; articles *= 10) {
        double seconds = run(pipeline, language, texts, articles);
        System.out.printf(
            Locale.ROOT,
            "%s\t%d\t%.2f\t%.0f\t%d%n",
            language,
            articles,
            seconds,
            articles / seconds,
            heap() >> 20);
      }
    }
  }

  /** Text to claims to quads, as {@code convert} does; seconds of processor time. */
  private static double run(Pipeline pipeline, String language, List<String> texts, int articles) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long statements = 0;
    for (int i = 0; i < articles; i++) {
      byte[] bytes = texts.get(i % texts.size()).getBytes(StandardCharsets.UTF_8);
      Article article = pipeline.article(language + "-" + i + ".txt", bytes, Optional.empty());
      statements += pipeline.quads(pipeline.read(article)).size();
    }
    if (statements == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Articles of 420 tokens, made of the paragraphs of those in the folder. */
  private static List<String> texts(Path folder) throws Exception {
    List<String> texts = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      all.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    StringBuilder text = new StringBuilder();
    int tokens = 0;
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        text.append(line).append('\n');
        tokens += tokens(line);
        if (tokens >= TOKENS) {
          texts.add(text.toString());
          text.setLength(0);
          tokens = 0;
        }
      }
    }
    return texts;
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

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
