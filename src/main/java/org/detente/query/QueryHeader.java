package org.detente.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/** The comments that open a query file. */
final class QueryHeader {

  private static final Pattern ENTRY =
      Pattern.compile("#\\s*([a-z]+(?:@[a-z]{2})?)\\s*:\\s*(.*?)\\s*");
  private static final long MOST_BYTES = 256_000;

  private QueryHeader() {}

  /**
   * Reads a query file.
   *
   * @throws Fault NO_SUCH_FILE, TOO_LARGE; BAD_QUERY with the line when the header is wrong
   */
  static CatalogueQuery read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Fault(
            Fault.Code.TOO_LARGE,
            file.toString(),
            "a query of more than " + MOST_BYTES + " bytes; expected fewer",
            "Shorten it");
      }
      return parse(Files.readString(file, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          file.toString(),
          "no query in UTF-8 to be read there",
          "Check the name and the folder");
    }
  }

  private static CatalogueQuery parse(String text, Path file) {
    Map<String, String> words = new TreeMap<>();
    Map<String, List<String>> choices = new TreeMap<>();
    Optional<AskedBy> askedBy = Optional.empty();
    List<Parameter> parameters = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length && isComment(lines[i]); i++) {
      Matcher entry = ENTRY.matcher(lines[i].strip());
      if (!entry.matches()) {
        continue;
      }
      String key = entry.group(1);
      String value = entry.group(2);
      String place = file + ":" + (i + 1);
      switch (key.replaceAll("@.*", "")) {
        case "title" -> words.put(key, value);
        case "question" -> words.merge(key, value, (one, more) -> one + " " + more);
        case "reader" -> askedBy = Optional.of(askedBy(value, place));
        case "choices" -> choices.put(value.replaceAll("\\s.*", ""), listed(value));
        case "param" -> parameters.add(parameter(value, place));
        case "columns" ->
            Arrays.stream(value.split("[,\\s]+")).filter(c -> !c.isEmpty()).forEach(columns::add);
        default -> {
          // Further entries are for those who read the file.
        }
      }
    }
    String name = file.getFileName().toString().replaceAll("\\.rq$", "");
    return new CatalogueQuery(
        name,
        file.toString(),
        words.getOrDefault("title", ""),
        words.getOrDefault("question", ""),
        translations(words),
        askedBy,
        parameters.stream().map(p -> p.among(choices.getOrDefault(p.name(), List.of()))).toList(),
        columns,
        text);
  }

  private static Map<String, Wording> translations(Map<String, String> words) {
    Map<String, Wording> translations = new TreeMap<>();
    words.forEach(
        (key, title) -> {
          String tag = key.substring(key.indexOf('@') + 1);
          String question = words.get("question@" + tag);
          if (key.startsWith("title@") && question != null) {
            translations.put(tag, new Wording(title, question));
          }
        });
    return translations;
  }

  /** {@code scholar 10}. */
  private static AskedBy askedBy(String value, String place) {
    String[] parts = value.split("\\s+");
    Optional<Readership> readership = Readership.named(parts[0]);
    if (parts.length != 2 || readership.isEmpty() || !parts[1].matches("[0-9]{1,4}")) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          place,
          "the reader \"" + value + "\"; expected scholar, journalist or engineer and a number",
          "Write # reader: scholar 10");
    }
    return new AskedBy(readership.get(), Integer.parseInt(parts[1]));
  }

  /** {@code kind any, Gap, partly so}, without the name. */
  private static List<String> listed(String value) {
    String[] parts = value.split("\\s+", 2);
    return parts.length < 2
        ? List.of()
        : Arrays.stream(parts[1].split(",")).map(String::strip).toList();
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static Parameter parameter(String value, String place) {
    String[] parts = value.split("\\s+", 3);
    Optional<ParameterType> type =
        parts.length < 2 ? Optional.empty() : ParameterType.named(parts[1]);
    if (type.isEmpty() || !parts[0].matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          place,
          "the parameter \"" + value + "\"; expected a name, one of " + ParameterType.names(),
          "Write # param: NAME TYPE DEFAULT");
    }
    return new Parameter(
        parts[0],
        type.get(),
        parts.length < 3 ? Optional.empty() : Optional.of(parts[2]),
        List.of());
  }
}
