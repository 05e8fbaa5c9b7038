package org.detente.publish.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Fault;

/** The documents of the clone as pages, and where a link between them leads on the site. */
public final class Documents {

  private static final String TEMPLATE = ".template.md";

  /** Those that lie elsewhere than in {@code docs/}, and how they are called there. */
  private static final Map<String, String> ELSEWHERE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("README.md", "start"),
              Map.entry("CHANGELOG.md", "changelog"),
              Map.entry("ontology/README.md", "ontology"),
              Map.entry("queries/README.md", "questions"),
              Map.entry("data/LICENSE.md", "licence-of-data"),
              Map.entry("data/articles/README.md", "articles"),
              Map.entry("data/crosswalk/README.md", "crosswalks"),
              Map.entry("data/evaluation/README.md", "evaluation-data"),
              Map.entry("data/lexicon/README.md", "lexicon"),
              Map.entry("data/reference/README.md", "reference")));

  private final Path home;
  private final SortedMap<String, String> names;
  private final SortedMap<String, Document> documents = new TreeMap<>();

  private Documents(Path home, SortedMap<String, String> names) {
    this.home = home;
    this.names = names;
    names.forEach((file, name) -> documents.put(name, read(file, name)));
  }

  /**
   * Reads {@code docs/}, its folder of decisions, and the README files of the other folders.
   *
   * @param home the clone
   * @throws Fault NO_SUCH_FILE when one is missing
   */
  public static Documents read(Path home) {
    SortedMap<String, String> names = new TreeMap<>(ELSEWHERE);
    try (Stream<Path> files = Files.walk(home.resolve("docs"))) {
      files
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".md") && !file.endsWith(TEMPLATE))
          .forEach(file -> names.put(file, name(file)));
    } catch (IOException e) {
      throw CloneFile.missing(home.resolve("docs"));
    }
    return new Documents(home, names);
  }

  /** By name, the index first. */
  public Collection<Document> all() {
    return Collections.unmodifiableCollection(documents.values());
  }

  /** The document of that name; the index has the name {@code ""}. */
  public Optional<Document> named(String name) {
    return Optional.ofNullable(documents.get(name));
  }

  /** {@code docs/a.md} → {@code a}; a README is its folder. */
  private static String name(String file) {
    String name = file.substring("docs/".length(), file.length() - ".md".length());
    if (name.equals("README")) {
      return "";
    }
    return name.endsWith("/README") ? name.substring(0, name.length() - "/README".length()) : name;
  }

  private Document read(String file, String name) {
    Markdown markdown = Markdown.parse(CloneFile.text(home.resolve(file)));
    String title = markdown.title().map(Heading::text).orElse(name);
    var below = markdown.headings().stream().filter(heading -> heading.level() > 1).toList();
    String html = markdown.html(link -> address(file, link));
    return new Document(file, name, title, html, below);
  }

  /** Where a link of a file leads: outside, to another page, or nowhere. */
  private Optional<String> address(String file, String link) {
    if (link.startsWith("#") || link.startsWith("https:") || link.startsWith("http:")) {
      return Optional.of(link);
    }
    String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
    String target = resolved(file, link.substring(0, link.length() - anchor.length()));
    return page(target).map(to -> Markdown.SITE + to + anchor);
  }

  private Optional<String> page(String target) {
    for (String file : new String[] {target, target + "/README.md"}) {
      if (names.containsKey(file)) {
        String name = names.get(file);
        return Optional.of(name.isEmpty() ? "docs" : "docs/" + name);
      }
    }
    return target.startsWith("queries/") && target.endsWith(".rq")
        ? Optional.of(
            "question/" + target.substring(target.lastIndexOf('/') + 1).replace(".rq", ""))
        : Optional.empty();
  }

  /** The path in the clone that a file's relative link names. */
  static String resolved(String file, String link) {
    Path folder = Path.of("/").resolve(file).getParent();
    Path target = folder.resolve(link).normalize();
    return Path.of("/").relativize(target).toString().replace('\\', '/');
  }
}
