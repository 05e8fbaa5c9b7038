package org.detente.publish.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.publish.page.Addresses;
import org.detente.store.about.DatasetCard;

/** Whether a service should be sent requests. */
public final class Readiness {

  /** What is said of what is as it should be. */
  static final String WELL = "ok";

  /** The description itself, and the trace of loads. */
  private static final Set<String> UNCOUNTED =
      Set.of(Addresses.NAMESPACE + "graph/about", Addresses.NAMESPACE + "graph/audit");

  private static final long MEGABYTE = 1L << 20;

  private final Workings workings;
  private final Optional<Path> folder;
  private final long mostStuck;
  private final long reserveMegabytes;
  private final Sizes sizes;

  /**
   * @param folder of the store; empty when it is in memory
   * @param mostStuck queries that may be stuck, less one
   * @param reserveMegabytes that must be free where the store lies
   */
  public Readiness(
      Workings workings, Optional<Path> folder, long mostStuck, long reserveMegabytes) {
    this.workings = workings;
    this.sizes = new Sizes(workings.store());
    this.folder = folder;
    this.mostStuck = mostStuck;
    this.reserveMegabytes = reserveMegabytes;
  }

  /** What was looked at → {@code ok} or what is wrong with it. */
  SortedMap<String, String> checks() {
    SortedMap<String, String> checks = new TreeMap<>();
    checks.put("store", store());
    checks.put("events", events());
    checks.put("watchdog", watchdog());
    checks.put("disk", disk());
    return Collections.unmodifiableSortedMap(checks);
  }

  /** True when too many queries are stuck for the process to go on. */
  public boolean isStuck() {
    return workings.stuck() >= mostStuck;
  }

  /** The sizes of the graphs, which are counted once for all who ask. */
  Sizes sizes() {
    return sizes;
  }

  private String store() {
    try {
      boolean hasGraphs = workings.store().read(data -> data.listGraphNodes().hasNext());
      return hasGraphs ? WELL : "empty";
    } catch (Fault fault) {
      return "unreadable";
    }
  }

  /** The description of the whole is renewed with the events: it counts what they are made of. */
  private String events() {
    try {
      long counted =
          workings.store().read(data -> DatasetCard.of(data).map(c -> c.statements()).orElse(0L));
      boolean isOld = counted > 0 && published().filter(now -> now != counted).isPresent();
      return isOld ? "older than what was loaded since" : WELL;
    } catch (Fault fault) {
      return "unreadable";
    }
  }

  /** How many statements are described; empty while they are being counted. */
  private Optional<Long> published() {
    return sizes
        .now()
        .map(
            sizes ->
                sizes.entrySet().stream()
                    .filter(size -> !UNCOUNTED.contains(size.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum());
  }

  private String watchdog() {
    long stuck = workings.stuck();
    return stuck < mostStuck ? WELL : stuck + " queries are stuck";
  }

  private String disk() {
    if (folder.isEmpty()) {
      return WELL;
    }
    try {
      long free = Files.getFileStore(folder.get()).getUsableSpace() / MEGABYTE;
      return free >= reserveMegabytes
          ? WELL
          : free + " MB free; expected at least " + reserveMegabytes;
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
