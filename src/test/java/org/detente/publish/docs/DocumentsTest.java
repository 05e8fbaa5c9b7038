package org.detente.publish.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final Documents DOCUMENTS = Documents.read(Path.of(""));

  @Test
  void every_document_has_a_title() {
    List<String> untitled =
        DOCUMENTS.all().stream()
            .filter(document -> document.title().equals(document.name()))
            .map(Document::file)
            .toList();
    assertEquals(List.of(), untitled);
  }

  @Test
  void every_relative_link_leads_to_a_file_and_every_anchor_to_a_heading() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Document document : DOCUMENTS.all()) {
      for (String link : links(document.file())) {
        if (link.contains("://")) {
          continue;
        }
        String[] parts = link.split("#", 2);
        String file =
            parts[0].isEmpty() ? document.file() : Documents.resolved(document.file(), parts[0]);
        if (!Files.exists(Path.of(file))) {
          dead.add(document.file() + ": " + link);
        } else if (parts.length == 2 && !anchors(file).contains(parts[1])) {
          dead.add(document.file() + ": no heading " + link);
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void every_document_is_in_the_index() throws IOException {
    List<String> index = links("docs/README.md");
    List<String> missing = new ArrayList<>();
    for (Document document : DOCUMENTS.all()) {
      boolean isListed =
          index.stream()
              .map(link -> Documents.resolved("docs/README.md", link))
              .anyMatch(file -> file.equals(document.file()));
      // The index of the decisions lists them.
      if (!isListed
          && !document.file().matches("docs/decisions/\\d.*")
          && !document.file().equals("docs/README.md")) {
        missing.add(document.file());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void links_between_documents_become_links_between_pages() {
    String html = DOCUMENTS.named("start").orElseThrow().html("/fr/");
    assertTrue(html.contains("<a href=\"/fr/docs/errors\">"), html);
    assertTrue(html.contains("<a href=\"/fr/docs/decisions\">"), html);
    assertTrue(html.contains("<a href=\"/fr/docs/reference#to-add-a-person\">"), html);
  }

  @Test
  void each_metric_of_f_uji_has_a_row_that_says_how_it_is_met() throws IOException {
    List<String> rows = Files.readAllLines(Path.of("docs/fair.md"));
    String metrics =
        "F1-01D F1-02D F2-01M F3-01M F4-01M A1-01M A1-02M A1-03D A2-01M I1-01M I2-01M I3-01M"
            + " R1-01MD R1.1-01M R1.2-01M R1.3-01M R1.3-02D";
    for (String metric : metrics.split(" ")) {
      assertEquals(
          1,
          rows.stream()
              .filter(
                  row ->
                      row.matches(
                          "\\| FsF-"
                              + metric.replace(".", "[.]")
                              + "\\b[^|]*\\|[^|]+\\| (met|in part|when published|not) \\|[^|]+\\|"))
              .count(),
          metric);
    }
  }

  private static List<String> links(String file) throws IOException {
    return Markdown.parse(Files.readString(Path.of(file))).links();
  }

  private static Set<String> anchors(String file) throws IOException {
    Set<String> anchors = new HashSet<>();
    Markdown.parse(Files.readString(Path.of(file))).headings().stream()
        .map(Heading::id)
        .forEach(anchors::add);
    return anchors;
  }
}
