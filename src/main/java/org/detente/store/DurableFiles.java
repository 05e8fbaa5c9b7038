package org.detente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are on the disk once they are there under their name. */
public final class DurableFiles {

  private DurableFiles() {}

  /** A new file, which is forced to the disk when it is closed. */
  public static OutputStream create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new BufferedOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void close() throws IOException {
        if (channel.isOpen()) {
          try (channel) {
            flush();
            channel.force(true);
          }
        }
      }
    };
  }

  /** Gives a file or folder its name at one stroke, and forces that to the disk. */
  public static void rename(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      force(from);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    force(to.toAbsolutePath().getParent());
  }

  /** The names in a folder are on the disk. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }
}
