package org.detente.curate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Act;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import org.detente.store.Folders;

/** What keeps a store in good order, while others read. */
final class KeepDesk {

  private final EmbeddedStore store;
  private final Register register;
  private final Path backups;

  /**
   * @param backups the folder that backups of this store are made in, and of no other
   */
  KeepDesk(EmbeddedStore store, Register register, Path backups) throws IOException {
    this.store = store;
    this.register = register;
    this.backups = backups;
    removeCutOff();
  }

  /** What a process left that ended in the midst of a backup: the next has another name. */
  private void removeCutOff() throws IOException {
    if (Files.isDirectory(backups)) {
      try (Stream<Path> there = Files.list(backups)) {
        for (Path folder : there.filter(KeepDesk::isCutOff).toList()) {
          Folders.remove(folder);
        }
      }
    }
  }

  private static boolean isCutOff(Path folder) {
    return folder.getFileName().toString().matches("[0-9a-f-]{36}[.]partial");
  }

  /**
   * Copies the store into a folder that is named after the request.
   *
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE
   */
  Answer backup(Entry entry) throws IOException {
    Files.createDirectories(backups);
    Backup backup = store.backup(backups.resolve(entry.request()));
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("request", entry.request());
    told.put("outcome", "backed up");
    told.put("backup", entry.request());
    told.put("snapshot", backup.snapshot());
    return record(entry, Act.Deed.BACKING_UP, told);
  }

  /**
   * Gives back the disk space of what was replaced and withdrawn; writes wait.
   *
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE
   */
  Answer compact(Entry entry) throws IOException {
    store.compact();
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("request", entry.request());
    told.put("outcome", "compacted");
    told.put("bytes", store.bytes());
    return record(entry, Act.Deed.COMPACTING, told);
  }

  private Answer record(Entry entry, Act.Deed deed, ObjectNode told) throws IOException {
    return register.write(
        entry,
        now ->
            Decision.of(
                Answer.json(200, told),
                new Act(
                    entry.request(),
                    deed,
                    entry.curator().name(),
                    now,
                    List.of(),
                    List.of(),
                    Optional.empty()),
                List.of(),
                Map.of()));
  }
}
