package org.detente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.detente.store.Folders;

/**
 * A file of any of Hadoop's file systems as one of this machine: itself where it is, else a copy
 * that is removed after use. Archives are opened at places in their midst, which few of those
 * systems do well.
 */
final class LocalCopy implements AutoCloseable {

  private static final String METADATA = ".meta.json";

  private final Path file;
  private final boolean copied;

  private LocalCopy(Path file, boolean copied) {
    this.file = file;
    this.copied = copied;
  }

  /** Fetches a file, and what lies beside it. */
  static LocalCopy of(String address, Configuration configuration) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(address);
    FileSystem files = path.getFileSystem(configuration);
    if ("file".equals(files.getScheme())) {
      return new LocalCopy(Path.of(path.toUri().getPath()), false);
    }
    Path folder = Files.createTempDirectory("detente-");
    try {
      return new LocalCopy(fetched(files, path, folder), true);
    } catch (IOException | RuntimeException e) {
      Folders.remove(folder);
      throw e;
    }
  }

  private static Path fetched(FileSystem files, org.apache.hadoop.fs.Path path, Path folder)
      throws IOException {
    Path copy = folder.resolve(path.getName());
    files.copyToLocalFile(false, path, local(copy), true);
    Path beside = beside(copy);
    org.apache.hadoop.fs.Path there =
        new org.apache.hadoop.fs.Path(path.getParent(), beside.getFileName().toString());
    if (files.exists(there)) {
      files.copyToLocalFile(false, there, local(beside), true);
    }
    return copy;
  }

  private static org.apache.hadoop.fs.Path local(Path file) {
    return new org.apache.hadoop.fs.Path(file.toUri());
  }

  /** Where it is, under its own name. */
  Path file() {
    return file;
  }

  /** Where what is known of it may lie: {@code a.txt} → {@code a.meta.json}. */
  Path metadata() {
    return beside(file);
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + METADATA);
  }

  @Override
  public void close() throws IOException {
    if (copied) {
      Folders.remove(file.getParent());
    }
  }
}
