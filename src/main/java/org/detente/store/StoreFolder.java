package org.detente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.detente.model.Fault;

/**
 * A folder that one process at a time may open as a store. TDB2 has a lock of its own, but two
 * processes that start together can fall over each other before it is taken.
 */
final class StoreFolder implements AutoCloseable {

  private static final String LOCK = "detente.lock";

  /** What may be there before a store is. */
  private static final Set<String> OURS = Set.of(LOCK, "tdb.lock", Leftovers.RESTORING);

  /** Closing any channel of a file drops this process's lock on it, so that is not tried twice. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private StoreFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the folder, making it when there is none.
   *
   * @throws Fault STORE_IN_USE when another process or this one holds it; STORE_UNREADABLE when it
   *     cannot be made or holds something else
   */
  static StoreFolder take(Path folder) {
    try {
      requireStoreOrEmpty(folder);
      Files.createDirectories(folder);
      Path real = folder.toRealPath();
      if (!HELD_HERE.add(real)) {
        throw inUse(folder, "this process");
      }
      try {
        return lock(real);
      } catch (Fault | IOException e) {
        HELD_HERE.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(folder, e.getMessage());
    }
  }

  /** See {@link EmbeddedStore#isThere}. */
  static boolean isThere(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try {
      return !OURS.containsAll(Folders.names(folder));
    } catch (IOException e) {
      throw unreadable(folder, e.getMessage());
    }
  }

  private static StoreFolder lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      String holder = holder(channel);
      channel.close();
      throw inUse(folder, "process " + holder);
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    return new StoreFolder(folder, channel, lock);
  }

  /** Bytes of disk that its files take. */
  long usedBytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw unreadable(folder, e.getMessage());
    }
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      lock.release();
      channel.close();
      HELD_HERE.remove(folder);
    } catch (IOException e) {
      throw unreadable(folder, e.getMessage());
    }
  }

  /** Deletes the folder where nothing but the lock is in it. */
  void discard() throws IOException {
    if (Folders.names(folder).equals(Set.of(LOCK))) {
      close();
      Files.deleteIfExists(folder.resolve(LOCK));
      Files.deleteIfExists(folder);
    }
  }

  /** The fault for a folder that is no store or a broken one. */
  static Fault unreadable(Path folder, String found) {
    return new Fault(
        Fault.Code.STORE_UNREADABLE,
        folder.toString(),
        found + "; expected a store",
        "Name another folder, or load the articles anew into an empty one");
  }

  private static void requireStoreOrEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw unreadable(folder, "a file");
    }
    Set<String> names = Folders.names(folder);
    boolean foreign =
        names.stream().noneMatch(name -> name.equals(LOCK) || name.startsWith("Data-"));
    if (foreign && !names.isEmpty()) {
      throw unreadable(folder, "a folder with other things in it");
    }
  }

  private static Fault inUse(Path folder, String holder) {
    return new Fault(
        Fault.Code.STORE_IN_USE,
        folder.toString(),
        "held by " + holder + "; expected a store that nobody has open",
        "Stop that process or name another folder");
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer pid = ByteBuffer.allocate(20);
    channel.read(pid, 0);
    String text = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII).strip();
    return text.isEmpty() ? "unknown" : text;
  }
}
