package org.detente;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.cli.Detente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParseResult;

/** What README.md tells a reader to type and to open. */
class ReadmeTest {

  private static final String README = read("README.md");
  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
  private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");

  /** The build writes below it, so nothing there exists in a fresh clone. */
  private static final String BUILT = "target/";

  static List<String> calls() {
    return commands().stream().filter(line -> line.startsWith("./detente ")).toList();
  }

  static Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    String prose = FENCED.matcher(README).replaceAll("");
    groups(LINK, prose).filter(link -> !link.contains("://")).forEach(paths::add);
    groups(CODE, prose).filter(ReadmeTest::isPath).forEach(paths::add);
    for (String call : calls()) {
      words(call).stream().skip(1).filter(ReadmeTest::isPath).forEach(paths::add);
    }
    return paths;
  }

  @Test
  void names_two_commands_for_the_set_up() {
    assertTrue(commands().containsAll(List.of("./detente up --once", "mvn verify")), README);
  }

  @Test
  void tests_are_run_by_the_same_commands_as_on_the_build_server() {
    List<String> run = read(".ci/run").lines().map(String::strip).toList();
    assertTrue(run.stream().anyMatch(runs("mvn( -\\S+)* verify( .*)?")), "mvn verify");
    assertTrue(run.stream().anyMatch(runs("\\./detente up --once( .*)?")), "./detente up --once");
  }

  @Test
  void shows_commands_and_paths_at_all() {
    assertFalse(calls().isEmpty());
    assertTrue(paths().contains("data/articles"), paths().toString());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void every_command_shown_is_one_that_the_program_takes(String call) {
    String[] arguments = words(call).stream().skip(1).toArray(String[]::new);
    ParseResult parsed = assertDoesNotThrow(() -> Detente.commandLine().parseArgs(arguments), call);
    assertTrue(parsed.hasSubcommand(), call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void every_question_shown_is_in_the_catalogue_with_its_parameters(String call)
      throws IOException {
    List<String> words = words(call);
    if (!words.get(1).equals("query")) {
      return;
    }
    List<Path> found;
    try (Stream<Path> files = Files.walk(Path.of("queries"))) {
      found = files.filter(file -> file.endsWith(words.get(2) + ".rq")).toList();
    }
    assertEquals(1, found.size(), call);
    String query = Files.readString(found.get(0));
    for (int i = 3; i < words.size(); i++) {
      if (words.get(i - 1).equals("--param")) {
        String name = words.get(i).replaceFirst("=.*", "");
        assertTrue(query.contains("# param: " + name + " "), call + ": no parameter " + name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void every_path_named_exists(String path) {
    assertTrue(Files.exists(Path.of(path)), path);
  }

  @Test
  void every_decision_is_in_the_index() throws IOException {
    String index = read("docs/decisions/README.md");
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-.*"))
          .forEach(name -> assertTrue(index.contains("(" + name + ")"), name));
    }
  }

  /** Lines of the blocks that are to be typed, without what a shell does with the output. */
  private static List<String> commands() {
    List<String> commands = new ArrayList<>();
    groups(SHELL, README)
        .flatMap(String::lines)
        .map(line -> line.replaceFirst(" [|>#] .*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(commands::add);
    return commands;
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toList();
  }

  /** Whether a word in code style is a path of the clone: `data/`, `.ci/run`, `CITATION.cff`. */
  private static boolean isPath(String word) {
    return word.matches("LICENSE|[\\w-]+\\.(md|cff)|[.\\w][^:]*/.*") && !word.startsWith(BUILT);
  }

  private static Predicate<String> runs(String command) {
    return Pattern.compile(command).asMatchPredicate();
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map((MatchResult result) -> result.group(1));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
