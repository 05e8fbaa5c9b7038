package org.detente.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/** The file in which whoever runs the service sets its limits: a line {@code key = number} each. */
public final class LimitsFile {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  private LimitsFile() {}

  /**
   * The values that a file sets; empty lines and those that begin with # say nothing.
   *
   * @throws Fault BAD_LIMITS with the line, for a key that is unknown or set twice and a value that
   *     is no number or out of range; with the file, for values that undo each other
   * @throws IOException when it cannot be read
   */
  public static Map<Limit, Long> read(Path file) throws IOException {
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String place = file + ":" + (i + 1);
        int sign = line.indexOf('=');
        if (sign < 0) {
          throw bad(place, "no '='; expected a line such as query.deadline = 10000");
        }
        Limit limit = known(line.substring(0, sign).strip(), place);
        if (values.put(limit, value(limit, line.substring(sign + 1).strip(), place)) != null) {
          throw bad(place, limit.key() + " again; expected each key once");
        }
      }
    }
    LimitsSense.require(new ServiceLimits(0, false, values), file.toString());
    return Collections.unmodifiableMap(values);
  }

  private static Limit known(String key, String place) {
    return Limit.named(key)
        .orElseThrow(() -> bad(place, "unknown key '" + key + "'; expected one of docs/limits.md"));
  }

  private static long value(Limit limit, String text, String place) {
    long value = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
    if (value < limit.least() || value > limit.most()) {
      String range = limit.least() + " to " + limit.most() + " (" + limit.unit().word() + ")";
      throw bad(place, limit.key() + " is '" + text + "'; expected a whole number from " + range);
    }
    return value;
  }

  private static Fault bad(String place, String found) {
    return new Fault(Fault.Code.BAD_LIMITS, place, found, "Correct the line, or leave it out");
  }
}
