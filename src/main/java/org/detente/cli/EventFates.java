package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.model.IdentityChange;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.detente.rdf.IdentityLog;

/** What the log of events' names says of names that no longer stand. */
final class EventFates {

  private static final String EVENT = "https://w3id.org/detente/event/";

  private EventFates() {}

  /**
   * Those of a log; a file that is not there is an empty one.
   *
   * @throws org.detente.model.Fault BAD_RDF when it is malformed
   */
  static Succession read(Path log) throws IOException {
    return Files.exists(log) ? of(IdentityLog.read(log)) : Succession.NONE;
  }

  /** Those of the lines of a log: what is said last of a name holds. */
  static Succession of(List<IdentityChange> lines) {
    Map<String, Fate> fates = new TreeMap<>();
    for (IdentityChange line : lines) {
      String event = EVENT + line.event();
      List<String> others = line.about().stream().map(EVENT::concat).toList();
      switch (line.kind()) {
        case NAMED -> fates.remove(event);
        case MERGED -> fates.put(event, new Fate(true, others));
        case SPLIT -> fates.put(event, new Fate(false, both(fates.get(event), others)));
        case RETIRED -> fates.putIfAbsent(event, new Fate(false, List.of()));
        case JOINED, PARTED -> {
          // What a curator wants; what came of it is another line.
        }
      }
    }
    return new Succession(fates);
  }

  private static List<String> both(Fate before, List<String> others) {
    List<String> both = new ArrayList<>(before == null ? List.of() : before.successors());
    both.addAll(others);
    return both.stream().distinct().sorted().toList();
  }
}
