package org.detente.query.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/** The questions that the graph is made to answer. */
public final class Questions {

  private static final Pattern LINE = Pattern.compile("([0-9]{1,3}) (\\S.*)");

  private Questions() {}

  /**
   * Reads a file with a number and a question a line; a line that begins with {@code #} is a
   * comment.
   *
   * @return the words of each, by number
   * @throws Fault NO_SUCH_FILE when it cannot be read; BAD_QUERY for a line of another form, or a
   *     number that was there before
   */
  public static SortedMap<Integer, String> read(Path file) {
    SortedMap<Integer, String> questions = new TreeMap<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()
            || questions.putIfAbsent(Integer.valueOf(matcher.group(1)), matcher.group(2)) != null) {
          throw new Fault(
              Fault.Code.BAD_QUERY,
              file + ":" + number,
              "'" + line + "'; expected a number of its own, a space and a question",
              "Correct the line");
        }
      }
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          file.toString(),
          "no questions to be read there",
          "Check the name and the folder");
    }
    return questions;
  }
}
