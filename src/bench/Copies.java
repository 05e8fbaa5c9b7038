import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.detente.consolidate.copies.Fingerprinter;
import org.detente.consolidate.copies.Origins;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Origin;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.detente.model.Span;
import org.detente.model.TimeWords;

/**
 * How long it takes to find the copies among more and more articles (see {@code src/bench/copies}).
 * Articles are made of words drawn as they are in language: few often, most seldom. One in five is
 * a copy of another with one word in twenty changed; one in five hundred is the same wire; formulas
 * that every tenth article has stand in for the phrases that all writers use.
 *
 * <p>{@code Copies MOST} where MOST is the longest run.
 */
public class Copies {

  private static final int WORDS = 300;
  private static final int VOCABULARY = 30_000;
  private static final LocalDate FIRST = LocalDate.of(1994, 6, 22);

  public static void main(String[] args) {
    System.out.println("articles\tfingerprints s\torigins s\torigins found\theap MB");
    int most = Integer.parseInt(args[0]);
    run(Math.min(2_000, most));
    for (int articles = 1_000; articles <= most; articles *= 10) {
      run(articles);
    }
  }

  private static void run(int articles) {
    long start = cpu();
    List<Publication> publications = publications(articles);
    long made = cpu();
    List<SharedOrigin> origins = Origins.of(publications);
    long found = cpu();
    System.out.printf(
        Locale.ROOT,
        "%d\t%.2f\t%.2f\t%d\t%d%n",
        articles,
        (made - start) / 1e9,
        (found - made) / 1e9,
        origins.size(),
        heap());
  }

  private static List<Publication> publications(int count) {
    Random random = new Random(count);
    Fingerprinter fingerprinter = new Fingerprinter(new TimeWords("en", List.of(), List.of(), List.of(), List.of()));
    List<String[]> recent = new ArrayList<>();
    List<String> formulas = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      formulas.add(String.join(" ", words(random, 12)));
    }
    String[] wire = words(random, WORDS);
    List<Publication> publications = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] words = words(random, WORDS);
      if (i % 500 == 7) {
        words = edited(wire, random);
      } else if (i % 5 == 3 && !recent.isEmpty()) {
        words = edited(recent.get(random.nextInt(recent.size())), random);
      }
      recent.add(words);
      if (recent.size() > 100) {
        recent.remove(0);
      }
      String text = String.join(" ", words) + (i % 2 == 0 ? " " + formulas.get(i / 2 % 20) : "");
      publications.add(
          new Publication(
              "a" + i,
              "en",
              Optional.empty(),
              Optional.of(FIRST.plusDays(10_000L * i / count)),
              Set.of(),
              fingerprinter.of(article("a" + i, text))));
    }
    Collections.shuffle(publications, random);
    return publications;
  }

  private static String[] words(Random random, int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      boolean figure = i % 20 == 0;
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      words[i] = figure ? Integer.toString(rank % 60) : "w" + Integer.toString(rank, 36);
    }
    return words;
  }

  private static String[] edited(String[] words, Random random) {
    String[] edited = words.clone();
    for (int i = 0; i < words.length / 20; i++) {
      edited[random.nextInt(edited.length)] = "x" + random.nextInt(VOCABULARY);
    }
    return edited;
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        Origin.identity(text),
        List.of(new Block(new Span(0, text.length()), Block.Kind.BODY, "paragraph")),
        "",
        "");
  }

  /** Processor time of this thread, which does all the work. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
