import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.detente.consolidate.Consolidation;
import org.detente.consolidate.Identities;
import org.detente.consolidate.Situations;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Situation;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;
import org.detente.model.Witness;

/**
 * How long it takes to make events of more and more claims (see {@code src/bench/events}). Claims are of all types, of
 * eighty things and six sides, over thirty-five years; most name a day, some a month, a year or none; half of them
 * retell what twelve others tell.
 *
 * <p>{@code Events MOST} where MOST is the longest run.
 */
public class Events {

  private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
  private static final int DAYS = 35 * 365;
  private static final String[] SIDES = {"russia", "nato", "united-states", "france", "germany", "ukraine"};

  public static void main(String[] args) {
    System.out.println("claims\tevents s\tsituations s\tnamed again s\tevents\tsituations\theap MB");
    int most = Integer.parseInt(args[0]);
    run(Math.min(10_000, most));
    for (int claims = 10_000; claims <= most; claims *= 10) {
      run(claims);
    }
  }

  private static void run(int claims) {
    List<Testimony> archive = archive(claims);
    long start = cpu();
    List<Event> events = Consolidation.of(archive, Identities.NONE);
    long made = cpu();
    List<Situation> situations = Situations.of(events);
    long stood = cpu();
    Consolidation.of(archive, Identities.NONE.after(events));
    long named = cpu();
    System.out.printf(
        Locale.ROOT,
        "%d\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d%n",
        claims,
        (made - start) / 1e9,
        (stood - made) / 1e9,
        (named - stood) / 1e9,
        events.size(),
        situations.size(),
        heap());
  }

  private static List<Testimony> archive(int count) {
    Random random = new Random(count);
    List<Testimony> archive = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean retold = i > 100 && random.nextBoolean();
      Testimony model = retold ? archive.get(i - 1 - random.nextInt(12)) : null;
      archive.add(retold ? again(model, i) : claim(i, random));
    }
    return archive;
  }

  private static Testimony claim(int number, Random random) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    String side = SIDES[random.nextInt(SIDES.length)];
    String thing = "thing-" + random.nextInt(80);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String date =
        switch (random.nextInt(10)) {
          case 0 -> Integer.toString(day.getYear());
          case 1, 2 -> day.toString().substring(0, 7);
          case 3 -> "";
          default -> day.toString();
        };
    return new Testimony(
        iri(number) + "#c-" + number,
        Witness.alone(iri(number)),
        Standing.SINGLE,
        type,
        List.of(value(side)),
        new TreeSet<>(List.of(side)),
        List.of(value(thing)),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value(thing)),
        type == EventType.MEETING ? Optional.of(value(thing)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        date.isEmpty() ? Optional.empty() : Optional.of(DateSpan.parse(date)),
        Optional.empty(),
        Optional.of(day.plusDays(10)),
        Modality.ACTUAL,
        random.nextInt(20) == 0,
        Optional.empty(),
        Optional.empty());
  }

  /** Another article tells the same. */
  private static Testimony again(Testimony t, int number) {
    return new Testimony(
        iri(number) + "#c-" + number,
        Witness.alone(iri(number)),
        t.standing(),
        t.type(),
        t.agents(),
        t.sides(),
        t.targets(),
        t.object(),
        t.forum(),
        t.place(),
        t.scope(),
        t.level(),
        t.number(),
        t.date(),
        t.effective(),
        t.latest(),
        t.modality(),
        t.negative(),
        t.fact(),
        t.retells());
  }

  private static String iri(int number) {
    return "https://w3id.org/detente/article/a" + number / 8;
  }

  private static Value value(String slug) {
    return Value.entity("https://w3id.org/detente/id/" + slug, slug);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
