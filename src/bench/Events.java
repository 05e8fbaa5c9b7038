import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.EventStage;
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
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Reviews;

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
  private static final String DET = "https://w3id.org/detente/ns#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String[] SIDES = {"russia", "nato", "united-states", "france", "germany", "ukraine"};

  public static void main(String[] args) throws IOException {
    System.out.println("claims\tevents s\tsituations s\tnamed again s\tfile to file s\tevents\tsituations\theap MB");
    int most = Integer.parseInt(args[0]);
    run(Math.min(10_000, most));
    for (int claims = 10_000; claims <= most; claims *= 10) {
      run(claims);
    }
  }

  private static void run(int claims) throws IOException {
    List<Testimony> archive = archive(claims);
    long start = cpu();
    List<Event> events = Consolidation.of(archive, Identities.NONE);
    long made = cpu();
    List<Situation> situations = Situations.of(events);
    long stood = cpu();
    Consolidation.of(archive, Identities.NONE.after(events));
    long named = cpu();
    long heap = heap();
    Path quads = Files.createTempFile("claims", ".nq");
    write(archive, quads);
    archive.clear();
    long read = cpu();
    stage(quads);
    long written = cpu();
    System.out.printf(
        Locale.ROOT,
        "%d\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%d\t%d%n",
        claims,
        (made - start) / 1e9,
        (stood - made) / 1e9,
        (named - stood) / 1e9,
        (written - read) / 1e9,
        events.size(),
        situations.size(),
        heap);
    Files.delete(quads);
  }

  /** From a file of claims to a file of events. */
  private static void stage(Path claims) throws IOException {
    EventStage stage = EventStage.of(Path.of("data"), Path.of("ontology"));
    Path events = Files.createTempFile("events", ".nq");
    try (InputStream in = Files.newInputStream(claims)) {
      EventStage.Story story =
          stage.story(in, claims.toString(), List.of(), Reviews.NONE, Identities.NONE);
      QuadFiles.write(stage.quads(story, Identities.NONE), events);
    }
    Files.delete(events);
  }

  /** What a store hands out of each claim. */
  private static void write(List<Testimony> archive, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < archive.size(); i++) {
        Testimony t = archive.get(i);
        String graph = " <https://w3id.org/detente/graph/article/a" + i / 8 + "> .\n";
        String claim = "<" + t.claim() + "> <";
        out.write(claim + RDF + "type> <" + DET + "Claim>" + graph);
        out.write(claim + PROV + "wasDerivedFrom> <" + iri(i) + ">" + graph);
        out.write(claim + DET + "eventType> <" + DET + camel(t.type().name()) + ">" + graph);
        out.write(claim + DET + "modality> <" + DET + "Actual>" + graph);
        out.write(claim + DET + "quotation> \"" + "Some words that say so. ".repeat(5) + i + "\"@en" + graph);
        fill(out, claim, "agent", t.agents(), graph);
        fill(out, claim, "party", t.agents(), graph);
        fill(out, claim, "target", t.targets(), graph);
        fill(out, claim, "object", t.object().stream().toList(), graph);
        fill(out, claim, "forum", t.forum().stream().toList(), graph);
        if (t.negative()) {
          out.write(claim + DET + "polarity> <" + DET + "Negative>" + graph);
        }
        if (t.date().isPresent()) {
          String date = "\"" + t.date().get().edtf() + "\"^^<http://id.loc.gov/datatypes/edtf>";
          out.write(claim + DET + "date> " + date + graph);
        }
      }
    }
  }

  /** RELATIONS_CHANGE as RelationsChange. */
  private static String camel(String name) {
    return Arrays.stream(name.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static void fill(
      BufferedWriter out, String claim, String role, List<Value> values, String graph)
      throws IOException {
    for (Value value : values) {
      out.write(claim + DET + role + "> <" + value.iri() + ">" + graph);
    }
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
        new TreeSet<>(),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value(thing)),
        type == EventType.MEETING ? Optional.of(value(thing)) : Optional.empty(),
        Optional.empty(),
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
        t.hit(),
        t.object(),
        t.forum(),
        t.place(),
        t.scope(),
        t.level(),
        t.format(),
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
