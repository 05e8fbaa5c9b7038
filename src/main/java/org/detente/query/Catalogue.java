package org.detente.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Fault;

/** The queries of a folder and its sub-folders, by name. */
public final class Catalogue {

  private final Map<String, CatalogueQuery> queries;

  private Catalogue(Map<String, CatalogueQuery> queries) {
    this.queries = queries;
  }

  /**
   * Reads every {@code *.rq} under a folder.
   *
   * @throws Fault NO_SUCH_FILE when there is no such folder; BAD_QUERY when a header is wrong or
   *     two files have one name
   */
  public static Catalogue read(Path folder) {
    Map<String, CatalogueQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
        CatalogueQuery query = QueryHeader.read(file);
        CatalogueQuery other = queries.putIfAbsent(query.name(), query);
        if (other != null) {
          throw new Fault(
              Fault.Code.BAD_QUERY,
              file.toString(),
              "the name of " + other.place() + "; expected one of its own",
              "Rename it");
        }
      }
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no such folder of queries",
          "Name the folder that has them");
    }
    return new Catalogue(queries);
  }

  /**
   * What {@link #read} and {@link #find} come to, without reading what was not asked for.
   *
   * @throws Fault as both do
   */
  public static CatalogueQuery find(Path folder, String nameOrFile) {
    String last = nameOrFile.substring(nameOrFile.lastIndexOf('/') + 1) + ".rq";
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> named = files.filter(f -> f.endsWith(last)).toList();
      if (named.size() == 1 && named.get(0).endsWith(nameOrFile + ".rq")) {
        return QueryHeader.read(named.get(0));
      }
    } catch (IOException e) {
      // Told below.
    }
    return read(folder).find(nameOrFile);
  }

  /** All of them, by name. */
  public List<CatalogueQuery> all() {
    return List.copyOf(queries.values());
  }

  /**
   * The query of that name, its folder before it or not, or of the file of that path when it ends
   * in {@code .rq}.
   *
   * @throws Fault UNKNOWN_QUERY when there is none; NO_SUCH_FILE or BAD_QUERY for a file
   */
  public CatalogueQuery find(String nameOrFile) {
    if (nameOrFile.endsWith(".rq")) {
      return QueryHeader.read(Path.of(nameOrFile));
    }
    CatalogueQuery query = queries.get(nameOrFile.substring(nameOrFile.lastIndexOf('/') + 1));
    if (query == null || !Path.of(query.place()).endsWith(nameOrFile + ".rq")) {
      throw new Fault(
          Fault.Code.UNKNOWN_QUERY,
          nameOrFile,
          "no query of that name; expected one of " + String.join(", ", queries.keySet()),
          "Choose one of these or name an .rq file");
    }
    return query;
  }
}
