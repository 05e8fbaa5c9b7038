package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.validate.SecondReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {

  private static final String STORY =
      """
      Moscou suspend sa mission auprès de l'Otan

      BRUXELLES, 18 octobre - Agence.

      La Russie a suspendu lundi les activités de sa mission permanente auprès de l'Otan. Le \
      ministre russe des Affaires étrangères, Sergueï Lavrov, a annoncé la décision à Moscou.
      """;

  @TempDir private Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"a.nq", "a.trig", "a.ttl", "a.jsonld", "a.rdf"})
  void writes_every_format_and_the_same_bytes_again(String name) throws IOException {
    lay("story.txt", STORY);
    Path out = dir.resolve(name);
    Run run = convert("story.txt", name);
    assertEquals(0, run.exit(), run.err());
    assertEquals("", run.out());
    assertTrue(SecondReading.statements(out) > 50);
    byte[] first = Files.readAllBytes(out);
    convert("story.txt", name);
    assertArrayEquals(first, Files.readAllBytes(out));
  }

  @Test
  void n_quads_stand_in_the_order_of_their_graphs_whatever_that_of_the_files() throws IOException {
    lay("a.txt", STORY);
    lay("b.txt", STORY);
    assertEquals(0, convert("a.txt", "one.nq").exit());
    assertEquals(0, convert("b.txt", "other.nq").exit());
    Path both = dir.resolve("both.nq");
    String[] command = {"convert", path("b.txt"), path("a.txt"), "--out", both.toString()};
    assertEquals(0, Run.of(command).exit());
    assertEquals(
        Files.readString(dir.resolve("one.nq")) + Files.readString(dir.resolve("other.nq")),
        Files.readString(both));
  }

  @Test
  void a_file_whose_name_has_no_ending_costs_only_itself() throws IOException {
    lay("story", STORY);
    lay("a.txt", STORY);
    String out = dir.resolve("a.nq").toString();
    Run run = Run.of("convert", path("story"), path("a.txt"), "--out", out);
    assertEquals(Fault.Code.UNKNOWN_FORMAT.exit(), run.exit());
    assertTrue(run.err().contains("a file without an ending; expected"), run.err());
    assertTrue(Files.readString(Path.of(out)).contains("article/a>"));
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    lay("empty.txt", " \n\n");
    refuses("empty.txt", Fault.Code.EMPTY_FILE);
  }

  @Test
  void a_pdf_named_txt_is_refused() throws IOException {
    lay("report.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    refuses("report.txt", Fault.Code.NOT_TEXT);
  }

  @Test
  void a_file_in_another_encoding_than_it_states_is_refused() throws IOException {
    byte[] latin1 = STORY.getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = new byte[latin1.length + 3];
    bytes[0] = (byte) 0xEF;
    bytes[1] = (byte) 0xBB;
    bytes[2] = (byte) 0xBF;
    System.arraycopy(latin1, 0, bytes, 3, latin1.length);
    Files.write(dir.resolve("latin.txt"), bytes);
    refuses("latin.txt", Fault.Code.WRONG_ENCODING);
  }

  @Test
  void an_article_in_a_language_that_is_not_read_is_refused() throws IOException {
    lay(
        "polish.txt",
        """
        Rosja zawiesza swoją misję przy NATO

        Rosja zawiesiła w poniedziałek działalność swojej stałej misji przy NATO w Brukseli. \
        Minister spraw zagranicznych powiedział, że jest to odpowiedź na decyzję sojuszu.
        """);
    refuses("polish.txt", Fault.Code.UNKNOWN_LANGUAGE);
  }

  @Test
  void a_language_that_is_not_read_is_refused_as_an_option() throws IOException {
    lay("story.txt", STORY);
    Run run = Run.of("convert", path("story.txt"), "--out", path("a.nq"), "--language", "pl");
    run.complains(Fault.Code.UNKNOWN_LANGUAGE, "'pl'");
  }

  @Test
  void an_unknown_key_of_the_metadata_is_refused() throws IOException {
    lay("story.txt", STORY);
    lay("story.meta.json", "{\"langauge\": \"fr\"}");
    convert("story.txt", "a.nq").complains(Fault.Code.BAD_METADATA, "story.meta.json", "langauge");
  }

  @Test
  void a_folder_without_articles_is_refused() throws IOException {
    Files.createDirectory(dir.resolve("none"));
    refuses("none", Fault.Code.NO_ARTICLES);
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    refuses("nowhere.txt", Fault.Code.NO_SUCH_FILE);
  }

  @Test
  void an_ending_that_is_no_format_is_refused_before_anything_is_read() {
    convert("nowhere.txt", "a.xyz").complains(Fault.Code.UNKNOWN_FORMAT, "a.xyz");
  }

  @Test
  void a_folder_to_write_to_that_is_not_there_is_refused() throws IOException {
    lay("story.txt", STORY);
    convert("story.txt", "no/a.nq").complains(Fault.Code.NO_SUCH_FILE);
  }

  @Test
  void a_bad_article_costs_only_itself() throws IOException {
    lay("in/a.txt", STORY);
    lay("in/b.txt", "");
    lay("in/c.txt", STORY.replace("lundi", "mardi"));
    Run run = convert("in", "a.nq");
    assertEquals(1, run.exit());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("b.txt"), run.err());
    assertTrue(run.err().contains("2 articles"), run.err());
    String quads = Files.readString(dir.resolve("a.nq"));
    assertTrue(quads.contains("/article/a>") && quads.contains("/article/c>"));
    assertFalse(quads.contains("<https://w3id.org/detente/article/b>"));
  }

  @Test
  void a_refused_file_stands_in_the_audit_graph_by_its_name_with_code_and_reason()
      throws IOException {
    lay("in/a.txt", STORY);
    lay("in/sub/b.txt", "%PDF-1.7");
    lay("in/x/a.txt", STORY + " Bruxelles.");
    convert("in", "a.nq");
    convert("in", "b.nq");
    String quads = Files.readString(dir.resolve("a.nq"));
    assertEquals(quads, Files.readString(dir.resolve("b.nq")));
    List<String> told = quads.lines().filter(l -> l.contains("/graph/audit>")).toList();
    assertEquals(11, told.size(), quads);
    assertEquals(2, told.stream().filter(l -> l.contains("ns#RefusedFile>")).count());
    for (String wanted :
        List.of(
            "ns#fileName> \"sub/b.txt\"",
            "ns#code> \"NOT_TEXT\"",
            "PDF",
            "ns#ofGraph> <https://w3id.org/detente/graph/article/b>",
            "ns#code> \"BAD_METADATA\"",
            "id 'a' is that of a.txt too")) {
      assertTrue(told.stream().anyMatch(line -> line.contains(wanted)), wanted);
    }
    assertFalse(String.join("", told).contains(dir.toString()));
    assertEquals(quads.lines().toList().size(), lines("in", "a.trig"));
  }

  /** How many statements a file of another format has. */
  private long lines(String in, String out) {
    convert(in, out);
    return SecondReading.statements(dir.resolve(out));
  }

  @Test
  void two_articles_of_one_id_are_told_apart_or_refused() throws IOException {
    lay("in/x/a.txt", STORY);
    lay("in/y/a.txt", STORY);
    Run run = convert("in", "a.nq");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[BAD_METADATA]"), run.err());
  }

  @Test
  void a_day_given_on_the_command_line_wins() throws IOException {
    lay("story.txt", STORY);
    Run run =
        Run.of("convert", path("story.txt"), "--out", path("a.nq"), "--published", "2021-10-18");
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.readString(dir.resolve("a.nq")).contains("\"2021-10-18\""));
    Run.of("convert", path("story.txt"), "--out", path("a.nq"), "--published", "yesterday")
        .complains(Fault.Code.BAD_USAGE, "yesterday");
  }

  /** One line, the code's exit, and no file: neither the one wanted nor a half of it. */
  private void refuses(String in, Fault.Code code) {
    Run run = convert(in, "a.nq");
    run.complains(code, in);
    assertFalse(Files.exists(dir.resolve("a.nq")));
    try (Stream<Path> left = Files.list(dir)) {
      assertEquals(
          List.of(), left.filter(f -> f.getFileName().toString().startsWith(".detente")).toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Run convert(String in, String out) {
    return Run.of("convert", path(in), "--out", path(out));
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  private void lay(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
