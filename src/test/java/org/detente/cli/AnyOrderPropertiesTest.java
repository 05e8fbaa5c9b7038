package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.upkeep.EventLayer;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;

/**
 * A store does not remember how its articles came: after any adding, replacing and withdrawing it
 * holds the same bytes as one that was given what is left, at once.
 */
class AnyOrderPropertiesTest {

  /** One dispatch, a copy of it that changes facts, and others of the same weeks and matters. */
  private static final List<String> ARTICLES =
      List.of(
          "2021-10-18-mission-suspendue.txt",
          "2021-10-19-copie-mission.html",
          "2021-10-07-eight-out-ceiling-halved.txt",
          "conseil-bruxelles.html",
          "dejeuner-informel.txt");

  /** What a paper corrects when it prints an article again. */
  private static final Map<String, String> CORRECTED =
      Map.of(
          "1er novembre", "2 novembre", "août", "juillet", "octobre", "septembre", "eight", "nine");

  /** By number of an article, its former and its present version. */
  private static final List<List<Admitted>> VERSIONS = new ArrayList<>();

  /** By what a store holds, the bytes of one that was given it at once. */
  private static final Map<String, String> AT_ONCE = new TreeMap<>();

  private static Shipped shipped;
  private static ScratchFolder scratch;
  private static EmbeddedStore store;

  /** A version of an article comes, or goes; {@code events} when these are made anew after it. */
  record Step(int article, Optional<Integer> version, boolean events) {}

  @BeforeContainer
  static void read() throws IOException {
    shipped = Shipped.open(List.of(Layer.REFERENCE));
    Path dir = Files.createTempDirectory("articles");
    List<Admitted> former = version(dir.resolve("former"), true);
    List<Admitted> present = version(dir.resolve("present"), false);
    for (int i = 0; i < present.size(); i++) {
      assertNotEquals(former.get(i).graph().digest(), present.get(i).graph().digest());
      VERSIONS.add(List.of(former.get(i), present.get(i)));
    }
    scratch = new ScratchFolder();
    store = EmbeddedStore.open(scratch.path().resolve("store"));
    store.load(shipped.layers());
  }

  @AfterContainer
  static void close() throws IOException {
    store.close();
    scratch.close();
  }

  @Property(tries = 2)
  void history_leaves_no_trace(@ForAll("histories") List<Step> history) {
    Map<Integer, Integer> left = new TreeMap<>();
    for (Step step : history) {
      step.version()
          .ifPresentOrElse(v -> left.put(step.article(), v), () -> left.remove(step.article()));
      apply(store, step);
    }
    renew(store);
    assertEquals(AT_ONCE.computeIfAbsent(left.toString(), key -> atOnce(left)), bytes(store));
    left.keySet().forEach(article -> store.retract(List.of(id(article))));
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, ARTICLES.size() - 1),
            Arbitraries.of(0, 0, 1, 1, 1).optional(0.75),
            Arbitraries.of(true, false, false, false))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(5);
  }

  private static void apply(EmbeddedStore at, Step step) {
    step.version()
        .ifPresentOrElse(
            version -> at.load(List.of(VERSIONS.get(step.article()).get(version))),
            () -> at.retract(List.of(id(step.article()))));
    if (step.events()) {
      renew(at);
    }
  }

  private static String atOnce(Map<Integer, Integer> left) {
    // On disk, where a store is filled in half the time that it takes in memory.
    try (ScratchFolder folder = new ScratchFolder();
        EmbeddedStore fresh = EmbeddedStore.open(folder.path().resolve("store"))) {
      List<Admitted> graphs = new ArrayList<>(shipped.layers());
      left.forEach((article, version) -> graphs.add(VERSIONS.get(article).get(version)));
      fresh.load(graphs);
      renew(fresh);
      return bytes(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void renew(EmbeddedStore at) {
    try {
      EventLayer.renew(at, shipped.validator(), Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(EmbeddedStore at) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(at, RdfFormat.NQ, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Admitted> version(Path folder, boolean former) throws IOException {
    Files.createDirectories(folder);
    for (String article : ARTICLES) {
      Path file = Home.resolve("data/articles").resolve(article);
      String text = Files.readString(file);
      if (former) {
        for (Map.Entry<String, String> word : CORRECTED.entrySet()) {
          text = text.replace(word.getKey(), word.getValue());
        }
      }
      Files.writeString(folder.resolve(article), text);
      String meta = article.substring(0, article.lastIndexOf('.')) + ".meta.json";
      Files.copy(file.resolveSibling(meta), folder.resolve(meta));
    }
    Path quads = folder.resolve("articles.nq");
    Run run = Run.of("convert", folder.toString(), "--out", quads.toString());
    assertEquals(0, run.exit(), run.err());
    List<Admitted> admitted = shipped.validator().admit(quads).admitted();
    assertEquals(ARTICLES.size(), admitted.size());
    return admitted;
  }

  private static String id(int article) {
    String graph = VERSIONS.get(article).get(0).graph().name();
    return graph.substring(graph.lastIndexOf('/') + 1);
  }
}
