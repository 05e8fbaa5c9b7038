package org.detente;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.model.Reading;

/**
 * Reads monsters one after the other, with a well-behaved article between them, and prints a line
 * for each: name, seconds of processor time, what became of it.
 */
public final class MonsterRun {

  private static final String PLAIN =
      "Russia suspends its mission\n\nBRUSSELS, October 18, 2021. Russia suspended its mission to"
          + " NATO in Brussels on Monday, the foreign minister, Sergey Lavrov, said in Moscow.\n";

  private final Pipeline pipeline = Pipeline.of(Path.of("data"));

  private MonsterRun() {}

  /** Reads the monsters named, or all. */
  public static void main(String[] names) throws IOException {
    List<String> wanted = Arrays.asList(names);
    MonsterRun run = new MonsterRun();
    List.of("fr", "en", "ru").forEach(run.pipeline::knowledge);
    String before = run.plain();
    for (Map.Entry<String, byte[]> monster : Monsters.all().entrySet()) {
      if (wanted.isEmpty() || wanted.contains(monster.getKey())) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        String outcome = run.outcome(monster.getKey(), monster.getValue());
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        boolean same = run.plain().equals(before);
        System.out.printf(
            Locale.ROOT,
            "%s\t%.1f\t%s\t%s%n",
            monster.getKey(),
            seconds,
            outcome,
            same ? "same" : "CHANGED");
      }
    }
  }

  private String plain() {
    return pipeline
        .quads(
            pipeline.read(
                pipeline.article(
                    "plain.txt",
                    PLAIN.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    Optional.empty())))
        .statements()
        .toString();
  }

  private String outcome(String name, byte[] bytes) {
    try {
      Article article = pipeline.article(name, bytes, Optional.empty());
      Reading reading = pipeline.read(article);
      return "read, " + pipeline.quads(reading).size() + " statements";
    } catch (Fault fault) {
      return "refused, " + fault.code();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      return "FAILED, " + failure;
    }
  }
}
