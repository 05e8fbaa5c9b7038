package org.detente.evaluate;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/**
 * A page written by hand in which lines such as {@code {{types seeds}}} stand for tables.
 *
 * <p>In the page that is made, each table stands between two comments that name it, so that what
 * was written by hand can be told from what was measured.
 */
public final class Template {

  private static final Pattern DIRECTIVE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

  private Template() {}

  /**
   * Puts tables in their places.
   *
   * @param page the template
   * @param place its name, for messages
   * @param tables what a directive ("types seeds") stands for; empty when there is none of the name
   * @throws Fault BAD_TEMPLATE when there is none of the name
   */
  public static String fill(String page, String place, Function<String, Optional<String>> tables) {
    StringBuilder out = new StringBuilder();
    String[] lines = page.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher directive = DIRECTIVE.matcher(lines[i].strip());
      if (directive.matches()) {
        String name = directive.group(1).strip();
        int line = i + 1;
        String table = tables.apply(name).orElseThrow(() -> unknown(place, line, name));
        out.append("<!-- ").append(name).append(" -->\n\n");
        out.append(table.strip()).append("\n\n<!-- end -->");
      } else {
        out.append(lines[i]);
      }
      out.append(i + 1 < lines.length ? "\n" : "");
    }
    return out.toString();
  }

  private static Fault unknown(String place, int line, String name) {
    return new Fault(
        Fault.Code.BAD_TEMPLATE,
        place + ":" + line,
        "no table is called '" + name + "'; expected one that docs/evaluation.template.md uses",
        "Correct the name");
  }
}
