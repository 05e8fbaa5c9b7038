package org.detente.release;

import org.detente.store.about.DatasetCard;

/** How to cite a release, in the Citation File Format 1.2.0. */
public final class CitationFile {

  private CitationFile() {}

  /** The YAML of the file. */
  public static String of(DatasetCard card, Edition edition) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("cff-version: 1.2.0\n");
    line(yaml, "message", "If you use these data, please cite them as below.");
    line(yaml, "title", card.title("en"));
    yaml.append("type: dataset\n");
    line(yaml, "version", edition.version());
    line(yaml, "date-released", edition.issued().toString());
    yaml.append("license: CC-BY-4.0\n");
    edition.doi().ifPresent(doi -> line(yaml, "doi", doi));
    line(yaml, "url", edition.base());
    yaml.append("authors:\n  - name: ").append(quoted(card.publisher())).append('\n');
    line(yaml, "abstract", card.description("en"));
    yaml.append("keywords:\n");
    card.keywords("en").forEach(word -> yaml.append("  - ").append(quoted(word)).append('\n'));
    return yaml.toString();
  }

  private static void line(StringBuilder yaml, String key, String value) {
    yaml.append(key).append(": ").append(quoted(value)).append('\n');
  }

  /** A scalar in double quotes, as YAML 1.2 has them (§7.3.1). */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
