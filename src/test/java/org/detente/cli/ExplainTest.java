package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code detente explain}: every sentence, what it yielded or why nothing. */
class ExplainTest {

  private static final String STORY =
      """
      Moscou suspend sa mission <auprès> de l'Otan

      La Russie a suspendu sa mission permanente auprès de l'Otan, a annoncé Sergueï Lavrov.

      La salle de presse, aux fenêtres hautes et aux murs gris, était froide et déserte.

      L'Otan va-t-elle répondre & fermer sa mission à Moscou ?

      La Russie a suspendu ses exportations de blé vers plusieurs pays du continent africain.
      """;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    Path story = folder.resolve("story.txt");
    Files.writeString(story, STORY);
    Files.writeString(folder.resolve("story.meta.json"), "{\"published\":\"2021-10-18\"}");
    file = story.toString();
  }

  @Test
  void each_sentence_has_its_claims_or_the_reason_for_none() {
    Run run = Run.of("explain", file);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("  → suspension «"), run.out());
    assertTrue(run.out().contains("  – nothing: no event word\n"), run.out());
    assertTrue(run.out().contains("  – nothing: question\n"), run.out());
    assertTrue(run.out().contains("  – nothing: unmatched frame, nearest suspendre-"), run.out());
  }

  @Test
  void what_is_no_terminal_gets_no_colour() {
    assertFalse(Run.of("explain", file).out().contains("\u001b["));
  }

  @Test
  void colour_changes_no_word() {
    String coloured = Run.of("explain", "--color", "always", file).out();
    assertTrue(coloured.contains("\u001b["), coloured);
    assertEquals(
        Run.of("explain", "--color", "never", file).out(),
        coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void an_article_cannot_steer_the_terminal() throws IOException {
    Files.writeString(Path.of(file), STORY.replace("blé", "\u009b31mblé"));
    Run run = Run.of("explain", file);
    assertFalse(run.out().contains("\u009b"), run.out());
  }

  @Test
  void the_page_stands_by_itself_and_says_its_languages() {
    Document page = page();
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertEquals("fr", page.selectFirst("h1").attr("lang"));
    assertTrue(page.select("li > p:first-child").stream().allMatch(p -> p.hasAttr("lang")));
    assertEquals(0, page.select("script, link, img, iframe, [src]").size());
  }

  @Test
  void words_of_the_article_are_never_markup() {
    Document page = page();
    assertEquals("Moscou suspend sa mission <auprès> de l'Otan", page.selectFirst("h1").text());
    assertEquals(0, page.select("aupr\u00e8s").size());
    assertTrue(page.text().contains("répondre & fermer"), page.text());
  }

  @Test
  void the_words_of_a_claim_are_marked_where_they_stand_and_lead_to_it() {
    Document page = page();
    String href = page.selectFirst("mark a").attr("href");
    assertEquals("suspension", page.selectFirst(href + " h2").text());
    assertTrue(
        STORY.contains(page.selectFirst("li:has(mark) > p:first-child").text()), page.text());
  }

  @Test
  void the_page_goes_to_a_file() throws IOException {
    Path out = folder.resolve("story.html");
    Run run = Run.of("explain", "--format", "html", "--out", out.toString(), file);
    assertEquals("", run.out());
    assertTrue(Files.readString(out).startsWith("<!doctype html>\n<html lang=\"en\">"));
  }

  @Test
  void an_article_in_another_language_is_refused_with_its_name() throws IOException {
    Files.writeString(
        Path.of(file), "Росія призупинила роботу свого представництва при НАТО, і це не новина.");
    Run.of("explain", file).complains(Fault.Code.UNKNOWN_LANGUAGE, "Ukrainian");
  }

  private Document page() {
    Run run = Run.of("explain", "--format", "html", file);
    assertEquals(0, run.exit(), run.err());
    return Jsoup.parse(run.out());
  }
}
