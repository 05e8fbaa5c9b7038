package org.detente.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.detente.archive.Archives;
import org.detente.article.Articles;
import org.detente.model.Fault;

/** Which files are read, in the order in which one machine would read them. */
final class Sources {

  private final Configuration configuration;

  Sources(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The files named: a file is itself, a folder the archives and articles below it in the order of
   * their paths; hidden ones are passed over.
   *
   * @param names paths, or addresses of Hadoop's file systems
   * @return each file once, in the order named
   * @throws Fault NO_SUCH_FILE or NO_ARTICLES, when a name leads to nothing
   */
  List<Source> of(List<String> names) throws IOException {
    Set<String> addresses = new LinkedHashSet<>();
    for (String name : names) {
      Path path = new Path(name);
      FileSystem files = path.getFileSystem(configuration);
      if (!files.exists(path)) {
        throw new Fault(Fault.Code.NO_SUCH_FILE, name, "no such file or folder", "Check the name");
      }
      FileStatus status = files.getFileStatus(path);
      if (status.isDirectory()) {
        addresses.addAll(below(files, status.getPath(), name));
      } else {
        addresses.add(status.getPath().toString());
      }
    }
    List<Source> sources = new ArrayList<>();
    addresses.forEach(address -> sources.add(new Source(sources.size(), address)));
    return sources;
  }

  private static List<String> below(FileSystem files, Path folder, String name) throws IOException {
    List<String> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> each = files.listFiles(folder, true);
    while (each.hasNext()) {
      String file = each.next().getPath().toString();
      if (isShown(file.substring(folder.toString().length())) && isRead(file)) {
        found.add(file);
      }
    }
    if (found.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES,
          name,
          "no archive or article in this folder; expected .warc, .jsonl, .txt or the like",
          "Name another folder");
    }
    found.sort(String::compareTo);
    return found;
  }

  private static boolean isShown(String below) {
    return !below.contains("/.");
  }

  private static boolean isRead(String file) {
    java.nio.file.Path name = java.nio.file.Path.of(file.substring(file.lastIndexOf('/') + 1));
    return Archives.isArchiveInFolder(name) || Articles.isArticle(name);
  }
}
