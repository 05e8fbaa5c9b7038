package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.model.RefusedFile;
import org.detente.rdf.Quads;
import org.detente.rdf.RefusedFilesToRdf;
import org.detente.validate.CanonicalQuads;

/** Files of a batch that could not be read, on their way into the audit graph. */
final class RefusedFiles {

  private final List<Path> named;
  private final ArticleReader reader;
  private final Map<Path, Fault> faults = new LinkedHashMap<>();

  /**
   * @param named files and folders, as they were given to the command
   * @param reader knows what articles are called
   */
  RefusedFiles(List<Path> named, ArticleReader reader) {
    this.named = List.copyOf(named);
    this.reader = reader;
  }

  /** Remembers why a file was refused. */
  void add(Path file, Fault fault) {
    faults.put(file, fault);
  }

  /** True when none was. */
  boolean isEmpty() {
    return faults.isEmpty();
  }

  /**
   * What the audit graph says of them.
   *
   * @param read ids of the articles that were read, which a refused file cannot have
   */
  Quads quads(Collection<String> read) {
    List<RefusedFile> files = new ArrayList<>();
    for (Map.Entry<Path, Fault> each : faults.entrySet()) {
      Path file = each.getKey();
      Fault fault = each.getValue();
      files.add(
          new RefusedFile(
              name(file),
              Optional.of(reader.id(file)).filter(id -> !read.contains(id)),
              digest(file),
              fault.code(),
              withoutFolders(fault.found())));
    }
    return RefusedFilesToRdf.quads(files);
  }

  private String name(Path file) {
    Path found =
        named.stream()
            .filter(folder -> file.startsWith(folder) && !file.equals(folder))
            .findFirst()
            .map(folder -> folder.relativize(file))
            .orElse(file.getFileName());
    return found.toString().replace('\\', '/');
  }

  /** The graph is for others, whom the folders of this machine do not concern. */
  private String withoutFolders(String reason) {
    String plain = reason;
    for (Path path : named) {
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      if (folder != null) {
        plain = plain.replace(folder + folder.getFileSystem().getSeparator(), "");
      }
    }
    return plain;
  }

  private static Optional<String> digest(Path file) {
    try {
      return Optional.of(CanonicalQuads.sum(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
