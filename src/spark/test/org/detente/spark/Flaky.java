package org.detente.spark;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this machine as from a network that fails: {@code flaky:///tmp/a.warc}. */
public final class Flaky extends RawLocalFileSystem {

  /** How many more times a file cannot be opened. */
  static final AtomicInteger FAILURES = new AtomicInteger();

  private static final long BLOCK = 1 << 16;

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    File file = pathToFile(path);
    if (!file.exists()) {
      throw new FileNotFoundException(path.toString());
    }
    return new FileStatus(
        file.length(), file.isDirectory(), 1, BLOCK, file.lastModified(), makeQualified(path));
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IOException("connection reset");
    }
    return super.open(file, buffer);
  }
}
