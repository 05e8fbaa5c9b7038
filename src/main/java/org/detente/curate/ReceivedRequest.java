package org.detente.curate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.detente.store.Failures;

/**
 * A request whose body has come whole. It lies in a scratch file that goes with the request, so
 * that whoever sends slowly holds no more than a thread, and no turn of those who work.
 */
final class ReceivedRequest extends HttpServletRequestWrapper implements AutoCloseable {

  /** For all of a body, however steadily it comes. */
  static final Duration WHOLE = Duration.ofSeconds(60);

  /** A short body may be late, as lines are; only then does its speed count. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final long BYTES_A_SECOND = 1_000;
  private static final int BLOCK = 1 << 16;

  private final FileChannel file;

  private ReceivedRequest(HttpServletRequest request, FileChannel file) {
    super(request);
    this.file = file;
  }

  /**
   * Takes in the body of a request.
   *
   * @throws Refusal 408 when it comes too slowly or takes longer than {@link #WHOLE}; 413
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE when it cannot be put down
   */
  static ReceivedRequest of(HttpServletRequest request, InstantSource clock) throws IOException {
    Instant begun = clock.instant();
    ReceivedRequest received = new ReceivedRequest(request, scratch());
    try (InputStream body = CountedBody.raw(request, Posted.MOST)) {
      byte[] block = new byte[BLOCK];
      for (int read = body.read(block); read >= 0; read = body.read(block)) {
        received.put(ByteBuffer.wrap(block, 0, read));
        requireSpeed(received.file.position(), Duration.between(begun, clock.instant()));
      }
      return received;
    } catch (IOException | RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private static void requireSpeed(long bytes, Duration taken) {
    if (taken.compareTo(WHOLE) > 0) {
      throw Refusal.of(
          408, "The body took more than " + WHOLE.toSeconds() + " s. Send it again, or less.");
    }
    if (bytes < BYTES_A_SECOND * taken.minus(GRACE).toSeconds()) {
      throw Refusal.of(408, "The body came too slowly. Send it again.");
    }
  }

  private static FileChannel scratch() {
    try {
      return FileChannel.open(
          Files.createTempFile("detente-", ".body"),
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw Failures.ofWriting("body", e);
    }
  }

  private void put(ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw Failures.ofWriting("body", e);
    }
  }

  /** The body from its beginning, each time. */
  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Body(Channels.newInputStream(file.position(0)));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** A body all of which is there. */
  private static final class Body extends ServletInputStream {

    private final InputStream in;
    private boolean isFinished;

    Body(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      isFinished = read < 0;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      isFinished = read < 0;
      return read;
    }

    @Override
    public boolean isFinished() {
      return isFinished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("it need not be waited for");
    }
  }
}
