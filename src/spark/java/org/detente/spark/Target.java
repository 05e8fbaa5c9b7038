package org.detente.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.detente.model.Fault;

/**
 * The folder that the output goes to, on whatever file system. A file stands there under its name
 * whole or not at all; of several attempts at one, any will do, since all write the same bytes.
 *
 * @param folder its address
 */
record Target(String folder) implements Serializable {

  /** The file that says that all others are there. */
  static final String SUCCESS = "_SUCCESS";

  /**
   * Makes the folder.
   *
   * @throws Fault BAD_USAGE when there is something already
   */
  void begin() throws IOException {
    if (files().exists(new Path(folder))) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          folder,
          "something is there already; expected nothing",
          "Name another folder");
    }
    files().mkdirs(new Path(folder));
  }

  /** Puts a file of this machine there under its own name, and takes it away here. */
  void put(java.nio.file.Path file) throws IOException {
    String name = file.getFileName().toString();
    TaskContext task = TaskContext.get();
    Path draft = new Path(folder, "." + name + "." + (task == null ? 0 : task.taskAttemptId()));
    FileSystem files = files();
    files.copyFromLocalFile(false, true, new Path(file.toUri()), draft);
    if (!files.rename(draft, new Path(folder, name))) {
      files.delete(draft, false);
      if (!files.exists(new Path(folder, name))) {
        throw new IOException("cannot write " + new Path(folder, name));
      }
    }
    Files.delete(file);
  }

  /** Address of a file there. */
  String address(String name) {
    return new Path(folder, name).toString();
  }

  /** Says that all is there. */
  void end() throws IOException {
    files().create(new Path(folder, SUCCESS), true).close();
  }

  private FileSystem files() throws IOException {
    FileSystem files = new Path(folder).getFileSystem(SparkHadoopUtil.get().conf());
    // Sums of parts stand in the manifest; no hidden files with others beside them.
    files.setWriteChecksum(false);
    return files;
  }
}
