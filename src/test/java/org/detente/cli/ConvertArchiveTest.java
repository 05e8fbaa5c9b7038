package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.Pipeline;
import org.detente.archive.Warcs;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertArchiveTest {

  private static final String HEAD =
      "<html lang='fr'><head><meta charset='utf-8'><title>Moscou suspend sa mission</title>";
  private static final String STORY =
      "</head><body><article><h1>Moscou suspend sa mission</h1><p>La Russie a suspendu lundi les"
          + " activités de sa mission permanente auprès de l'Otan.</p><p>Le ministre russe des"
          + " Affaires étrangères, Sergueï Lavrov, a annoncé la décision à Moscou.</p></article>"
          + "</body></html>";
  private static final String PAGE = HEAD + STORY;
  private static final String DAY = "2021-10-18T20:00:00Z";

  private static final Pipeline PIPELINE = Pipeline.of(Path.of("data"));

  @TempDir private Path dir;

  @Test
  void an_archive_is_read_with_an_account_of_each_record() throws IOException {
    Path archive = dir.resolve("a.warc.gz");
    Files.write(
        archive,
        Warcs.packed(
            List.of(
                Warcs.page("https://www.j.example/2021/10/18/mission", DAY, PAGE),
                Warcs.page("https://j.example/menu", DAY, "<html><ul><li>Menu</ul></html>"),
                Warcs.response("https://j.example/x", DAY, "200 OK", "image/png", "", new byte[9]),
                Warcs.page(
                    "https://k.example/2",
                    "2021-10-19T20:00:00Z",
                    PAGE.replace("lundi", "hier")))));
    Run run = convert(archive, "--all");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().startsWith("2 articles, "), run.err());
    List<JsonNode> report = report();
    assertEquals(
        List.of("read", "refused", "passed over", "read"),
        report.stream().map(line -> line.path("outcome").asText()).toList());
    assertEquals("https://www.j.example/2021/10/18/mission", report.get(0).path("url").asText());
    assertEquals("NO_STORY", report.get(1).path("code").asText());
    assertEquals("other-type", report.get(2).path("reason").asText());
    String quads = Files.readString(out());
    assertTrue(quads.contains("/terms/issued> \"2021-10-18\""), "by the address");
    assertFalse(quads.contains("/terms/issued> \"2021-10-19\""), "by the crawl");
    assertFalse(Files.exists(dir.resolve("out.nq.parts")));
  }

  @Test
  void one_article_under_several_addresses_is_read_once_and_has_them_all() throws IOException {
    Path archive = dir.resolve("a.warc");
    String canonical = "<link rel='canonical' href='https://www.j.example/mission'>" + STORY;
    List<String> addresses =
        List.of(
            "https://www.j.example/mission?utm_source=x",
            "http://j.example/mission/",
            "https://amp.j.example/mission/amp/",
            "https://m.j.example/mission.amp.html#top",
            "https://j.example/print/17");
    List<byte[]> records = new ArrayList<>();
    for (String address : addresses) {
      records.add(Warcs.page(address, DAY, address.endsWith("17") ? HEAD + canonical : PAGE));
    }
    records.add(Warcs.page("https://j.example/mission-suite", DAY, PAGE));
    records.add(Warcs.page("https://k.example/mission", DAY, PAGE));
    Files.write(archive, Warcs.concat(records));
    assertEquals(0, convert(archive, "--all").exit());
    List<String> sources =
        Files.readAllLines(out()).stream()
            .filter(line -> line.contains("/terms/source>"))
            .map(line -> line.split(" ")[2])
            .toList();
    assertEquals(
        2, report().stream().filter(l -> l.path("outcome").asText().equals("read")).count());
    assertEquals(7, sources.size(), sources.toString());
    for (String address : addresses) {
      assertTrue(sources.contains("<" + address + ">"), address);
    }
    String former = Files.readString(out());
    Path again = dir.resolve("b.warc");
    Files.write(again, Warcs.page("http://www.j.example/mission?fbclid=1", DAY, PAGE));
    assertEquals(0, convert(again, "--all").exit());
    String graph = Files.readString(out()).split(" ")[3];
    assertTrue(former.contains(graph), "the same graph in another run");
  }

  @Test
  void an_article_that_was_changed_and_fetched_later_takes_the_place_of_the_former()
      throws IOException {
    String later = PAGE.replace("suspendu lundi", "suspendu mardi");
    byte[] first = Warcs.page("https://j.example/1", "2021-10-18T20:00:00Z", PAGE);
    byte[] second = Warcs.page("https://j.example/1", "2021-10-20T20:00:00Z", later);
    Path archive = dir.resolve("a.warc");
    Files.write(archive, Warcs.concat(List.of(first, second)));
    assertEquals(0, convert(archive, "--all").exit());
    String newer = Files.readString(out());
    assertTrue(newer.contains("suspendu mardi") && !newer.contains("suspendu lundi"));
    Files.write(archive, Warcs.concat(List.of(second, first)));
    assertEquals(0, convert(archive, "--all").exit());
    assertEquals(newer, Files.readString(out()));
  }

  @Test
  void no_page_was_published_after_it_was_fetched() throws IOException {
    String page = HEAD + "<meta property='article:published_time' content='2031-01-01'>" + STORY;
    Path archive = dir.resolve("a.warc");
    Files.write(archive, Warcs.page("https://j.example/1", DAY, page));
    assertEquals(0, convert(archive, "--all").exit());
    assertFalse(Files.readString(out()).contains("2031"));
  }

  @Test
  void the_character_set_is_that_of_the_server_where_it_is_not_utf_8() throws IOException {
    Charset windows = Charset.forName("windows-1251");
    String text =
        "<html><body><article><h1>Москва приостановила работу миссии</h1><p>Россия приостановила"
            + " работу своей миссии при НАТО. Об этом заявил министр иностранных дел Сергей"
            + " Лавров.</p></article></body></html>";
    byte[] record =
        Warcs.response(
            "https://j.example/1",
            DAY,
            "200 OK",
            "text/html; charset=windows-1251",
            "",
            text.getBytes(windows));
    Path archive = dir.resolve("a.warc");
    Files.write(archive, record);
    Run run = convert(archive, "--all");
    assertTrue(run.err().startsWith("1 article, "), run.err());
    assertTrue(Files.readString(out()).contains("Россия"));
  }

  @Test
  void feeds_archives_and_articles_are_read_together_and_damage_is_told() throws IOException {
    Files.writeString(dir.resolve("story.html"), PAGE);
    Files.writeString(
        dir.resolve("b.jsonl"),
        "{\"url\": \"https://j.example/2\", \"text\": \"La Russie a suspendu lundi sa mission"
            + " auprès de l'Otan.\"}\n{broken\n");
    Files.writeString(dir.resolve("c.xml"), "<!DOCTYPE rss><rss/>");
    Run run = convert(dir, "--all");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[BAD_ARCHIVE]"), run.err());
    assertTrue(run.err().contains("2 articles, "), run.err());
    assertEquals(4, report().size());
  }

  @Test
  void parts_of_a_stopped_run_are_neither_lost_nor_mixed_with_another() throws IOException {
    Path archive = dir.resolve("a.warc");
    Files.write(archive, Warcs.page("https://j.example/1", DAY, PAGE));
    assertEquals(0, convert(archive, "--all").exit());
    byte[] whole = Files.readAllBytes(out());
    Path parts = Files.createDirectory(dir.resolve("out.nq.parts"));
    Run refused = convert(archive, "--all");
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("--resume"), refused.err());
    Files.writeString(parts.resolve("journal"), "of another run\n");
    assertTrue(convert(archive, "--all", "--resume").err().contains("[CANNOT_RESUME]"));
    Files.delete(parts.resolve("journal"));
    assertEquals(0, convert(archive, "--all", "--resume").exit());
    assertArrayEquals(whole, Files.readAllBytes(out()));
  }

  @Test
  void options_and_formats_that_do_not_fit_are_usage_errors() throws IOException {
    Path archive = Files.write(dir.resolve("a.warc"), new byte[0]);
    Path story = Files.writeString(dir.resolve("a.html"), PAGE);
    String turtle = dir.resolve("a.ttl").toString();
    assertEquals(2, Run.of("convert", archive.toString(), "--out", turtle).exit());
    assertEquals(2, Run.of("convert", story.toString(), "--out", out().toString(), "--all").exit());
    Files.write(archive, Warcs.page("https://j.example/1", DAY, PAGE));
    Run run = Run.of("convert", archive.toString(), "--out", out().toString());
    assertEquals(0, run.exit());
    assertTrue(run.err().startsWith("1 article, "), run.err());
  }

  private Path out() {
    return dir.resolve("out.nq");
  }

  /** As the command does, but with a pipeline that all tests share. */
  private Run convert(Path in, String... options) throws IOException {
    List<String> given = new ArrayList<>(List.of(options));
    given.addAll(List.of("--report", dir.resolve("report.json").toString()));
    StringWriter err = new StringWriter();
    PrintWriter printer = new PrintWriter(err);
    ReadingOptions reading = new ReadingOptions();
    ArchiveOptions archive =
        CommandLine.populateCommand(new ArchiveOptions(), given.toArray(String[]::new));
    int exit;
    try {
      exit =
          new ArchiveRun(
                  ArticleFiles.withArchives(List.of(in)),
                  out(),
                  archive,
                  new ArticleReader(PIPELINE, reading),
                  PIPELINE,
                  printer)
              .run();
    } catch (Fault fault) {
      exit = Complaint.of(fault, printer);
    }
    return new Run(exit, "", err.toString());
  }

  private List<JsonNode> report() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(dir.resolve("report.json"), StandardCharsets.UTF_8)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
