package org.detente.table.coded;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.detente.model.Fault;

/** Opens tables as they are handed out: plain, {@code .gz}, or {@code .zip} with tables in it. */
public final class TableFiles {

  /** More bytes than any table of a data set unpacks to. */
  private static final long LARGEST = 64L << 30;

  /** How many times its packed size a table may have; text packs to a tenth or so. */
  private static final long MOST_TIMES = 400;

  private static final long FREE = 64L << 20;

  private TableFiles() {}

  /** Takes a table. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Takes a table.
     *
     * @param name of the file, or of the entry of an archive, without folders
     * @param place what messages call it
     */
    void take(InputStream bytes, String name, String place) throws IOException;
  }

  /**
   * Hands over each table of a file. Rows before a place where an archive is damaged have been
   * handed over when that is told.
   *
   * @throws Fault NO_SUCH_FILE; TOO_LARGE for what unpacks to more than any table has; BAD_ARCHIVE
   *     for an archive that is damaged or cut short
   */
  public static void each(Path file, Taker taker) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.toLowerCase(Locale.ROOT);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long most = Math.max(FREE, Math.min(LARGEST, Files.size(file) * MOST_TIMES));
      if (ending.endsWith(".zip")) {
        unzip(new ZipInputStream(in), file, most, taker);
      } else if (ending.endsWith(".gz")) {
        InputStream unpacked = new Bounded(new GZIPInputStream(in, 1 << 16), most, file);
        taker.take(unpacked, name.substring(0, name.length() - 3), file.toString());
      } else {
        taker.take(in, name, file.toString());
      }
    } catch (NoSuchFileException e) {
      throw new Fault(Fault.Code.NO_SUCH_FILE, file.toString(), "no such file", "Check the path");
    } catch (ZipException | EOFException e) {
      throw new Fault(
          Fault.Code.BAD_ARCHIVE,
          file.toString(),
          "its compression is damaged, or cut short",
          "Fetch it again, or leave it out");
    }
  }

  private static void unzip(ZipInputStream zip, Path file, long most, Taker taker)
      throws IOException {
    InputStream bounded = new Bounded(zip, most, file);
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      throw new ZipException("no entry");
    }
    for (; entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        taker.take(bounded, name.isEmpty() ? "table" : name, file + "!" + name);
      }
    }
  }

  /** Ends with a fault when more is unpacked than there can be. */
  private static final class Bounded extends FilterInputStream {
    private final Path file;
    private final long most;
    private long read;

    Bounded(InputStream in, long most, Path file) {
      super(in);
      this.most = most;
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int count = super.read(bytes, start, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw new Fault(
            Fault.Code.TOO_LARGE,
            file.toString(),
            "an archive that unpacks to more than " + most + " bytes; expected a table of events",
            "Unpack it and look into it");
      }
    }
  }
}
