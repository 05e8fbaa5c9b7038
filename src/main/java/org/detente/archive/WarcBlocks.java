package org.detente.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.detente.model.Fault;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The stretches of a WARC file that hold records: the members of a compressed file, which hold one
 * record each as a rule, or all that is left of one that is not compressed.
 */
final class WarcBlocks implements AutoCloseable {

  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final byte[] magic;
  private final long size;
  private BoundedInputStream in;
  private Optional<Block> open = Optional.empty();

  /**
   * @param name what faults call the file
   * @throws Fault BAD_ARCHIVE when it begins like none
   */
  WarcBlocks(String name, FileChannel file) throws IOException {
    this.file = file;
    this.size = file.size();
    if (startsWith(0, GZIP)) {
      this.magic = GZIP;
    } else if (size == 0 || startsWith(0, WARC)) {
      this.magic = WARC;
    } else {
      file.close();
      throw new Fault(
          Fault.Code.BAD_ARCHIVE,
          name,
          "no WARC file; expected one, compressed by gzip or not at all",
          "Fetch it again, or leave it out");
    }
  }

  /** One stretch. */
  final class Block {

    private final long start;
    private final GzipCompressorInputStream member;
    private final Budget budget;
    private final WarcReader reader;

    private Block(long start) throws IOException {
      this.start = start;
      this.member = magic == GZIP ? member(in) : null;
      InputStream plain = member == null ? in : member;
      this.budget = new Budget(plain, WarcBlocks.this::position);
      this.reader = new WarcReader(Channels.newChannel(budget));
    }

    /**
     * The next record; nothing at the end, up to which the stretch is then whole.
     *
     * @throws IOException when the stretch is damaged, or the record costs too much
     */
    Optional<WarcRecord> next() throws IOException {
      Optional<WarcRecord> record = reader.next();
      budget.renew();
      return record;
    }

    boolean isCompressed() {
      return member != null;
    }

    /** Where the record last read begins, where nothing is compressed. */
    long position() {
      return start + reader.position();
    }

    /** One past the end, once there is no record any more. */
    long end() {
      return WarcBlocks.this.position();
    }

    private void close() throws IOException {
      if (member != null) {
        member.close();
      }
    }
  }

  long size() {
    return size;
  }

  /** True once the file itself cannot be read, whatever stands in it. */
  boolean isUnreadable() {
    return !file.isOpen();
  }

  /** The stretch that begins at an offset; nothing at the end of the file. */
  Optional<Block> at(long offset) throws IOException {
    closeBlock();
    if (offset >= size) {
      return Optional.empty();
    }
    if (in == null || position() != offset) {
      file.position(offset);
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      in = BoundedInputStream.builder().setInputStream(bytes).setCount(offset).get();
    }
    open = Optional.of(new Block(offset));
    return open;
  }

  /** Where the next stretch behind an offset begins that looks like a record. */
  Optional<Long> recordAfter(long offset) throws IOException {
    closeBlock();
    in = null;
    byte[] window = new byte[BUFFER];
    long from = offset + 1;
    while (from < size) {
      int length = read(from, window);
      for (int i = 0; i + magic.length <= length; i++) {
        if (startsWith(window, i) && isRecord(from + i)) {
          return Optional.of(from + i);
        }
      }
      if (from + length >= size) {
        break;
      }
      from += length - magic.length + 1;
    }
    return Optional.empty();
  }

  private boolean isRecord(long offset) throws IOException {
    if (magic == WARC) {
      return startsWith(offset - 1, new byte[] {'\n'}) && startsWith(offset, WARC);
    }
    file.position(offset);
    InputStream packed = new BufferedInputStream(Channels.newInputStream(file));
    try (InputStream member = member(packed)) {
      return Arrays.equals(member.readNBytes(WARC.length), WARC);
    } catch (IOException e) {
      return false;
    }
  }

  /** One member alone, behind which {@code packed} stands afterwards. */
  private static GzipCompressorInputStream member(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(CloseShieldInputStream.wrap(packed))
        .setDecompressConcatenated(false)
        .get();
  }

  private boolean startsWith(byte[] window, int at) {
    for (int i = 0; i < magic.length; i++) {
      if (window[at + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(long offset, byte[] wanted) throws IOException {
    byte[] found = new byte[wanted.length];
    return read(offset, found) == wanted.length && Arrays.equals(found, wanted);
  }

  private int read(long offset, byte[] into) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into);
    while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) > 0) {
      // Until it is full.
    }
    return buffer.position();
  }

  private long position() {
    return in.getCount();
  }

  private void closeBlock() throws IOException {
    if (open.isPresent()) {
      open.get().close();
      open = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    closeBlock();
    file.close();
  }
}
