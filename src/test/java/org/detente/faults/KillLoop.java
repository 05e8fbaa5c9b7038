package org.detente.faults;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.detente.JavaCommand;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import org.detente.store.Snapshot;
import org.detente.store.StoreLimits;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/**
 * Kills a {@link Victim} again and again in the midst of its deeds, and looks after each death
 * whether its store holds what was acknowledged, each article whole. One store lives through all
 * trials, so that damage which shows late shows too.
 */
final class KillLoop {

  private static final int MOST_DEEDS = 6;
  private static final int LONGEST_MILLIS = 150;

  private final Path folder;
  private final long seed;
  private final Random random;
  private final Validator validator;
  private final Ledger ledger;
  private int next;

  KillLoop(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
    this.random = new Random(seed);
    this.validator = TestOntology.validator(folder.resolve("ontology"));
    this.ledger = new Ledger(validator);
  }

  /**
   * What one death showed.
   *
   * @param underWay the deed that was killed; empty when it hit between two
   * @param acknowledged how many deeds were acknowledged before
   * @param faults what is wrong; nothing, one hopes
   */
  record Trial(Optional<Deed> underWay, int acknowledged, List<String> faults) {
    Trial {
      faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
      return underWay.map(deed -> deed.kind().name()).orElse("between two")
          + "\t"
          + acknowledged
          + "\t"
          + (faults.isEmpty() ? "whole" : faults);
    }
  }

  /** One life and death. */
  Trial trial() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Process victim = start();
    int first = next;
    Optional<Deed> underWay = Optional.empty();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      int last = next + random.nextInt(MOST_DEEDS);
      int millis = random.nextInt(LONGEST_MILLIS);
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        String[] words = line.split(" ");
        if (words.length != 2 || !words[1].chars().allMatch(Character::isDigit)) {
          throw new IllegalStateException("the victim died by itself: " + line);
        }
        Deed deed = Deed.of(seed, Integer.parseInt(words[1]));
        if (words[0].equals("done")) {
          ledger.acknowledged(deed);
          underWay = Optional.empty();
        } else {
          underWay = Optional.of(deed);
          if (deed.step() == last) {
            killLater(victim, millis);
          }
        }
        next = deed.step() + 1;
      }
    }
    int exit = victim.waitFor();
    if (exit != Program.KILLED) {
      throw new IllegalStateException("the victim died by itself, with " + exit);
    }
    int acknowledged = next - first - (underWay.isPresent() ? 1 : 0);
    return new Trial(underWay, acknowledged, look(underWay));
  }

  /** Opens what is left, reads all of it, and holds it against the ledger. */
  private List<String> look(Optional<Deed> underWay) {
    List<String> faults = new ArrayList<>();
    try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"))) {
      Snapshot.digest(store);
      faults.addAll(ledger.faults(store, underWay));
      backups(faults);
    } catch (RuntimeException | IOException e) {
      faults.add(e.toString());
    }
    return faults;
  }

  /** Whatever bears the name of a backup can be restored; each is looked at once. */
  private void backups(List<String> faults) throws IOException {
    Path restored = folder.resolve("restored");
    for (int step = 0; step < next; step++) {
      Path backup = folder.resolve("backups").resolve(Integer.toString(step));
      if (Files.exists(backup)) {
        Backup written = Backup.restore(backup, restored, false, StoreLimits.DEFAULT);
        try (EmbeddedStore store = EmbeddedStore.open(restored)) {
          if (!store.snapshot().equals(written.snapshot())) {
            faults.add("backup " + step + " is not what it says");
          }
        }
        MoreFiles.deleteRecursively(restored, RecursiveDeleteOption.ALLOW_INSECURE);
        MoreFiles.deleteRecursively(backup, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
  }

  /** By its handle: a process that is killed itself closes what it told before it is read. */
  private static void killLater(Process victim, int millis) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
        .execute(victim.toHandle()::destroyForcibly);
  }

  private Process start() throws IOException {
    List<String> command = JavaCommand.with(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of(
            Victim.class.getName(),
            folder.resolve("store").toString(),
            Long.toString(seed),
            Integer.toString(next)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
