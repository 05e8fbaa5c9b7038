package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.detente.model.Fault;

/** One command line, run in this process: its exit code and what it wrote. */
record Run(int exit, String out, String err) {

  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Detente.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Run(exit, out.toString(), err.toString());
  }

  /** The command said one line, with this code and these words, and ended with its exit code. */
  void complains(Fault.Code code, String... words) {
    assertEquals(code.exit(), exit, err);
    String said =
        err.lines()
            .filter(line -> !line.contains(" set aside in "))
            .collect(Collectors.joining("\n"));
    assertEquals(1, said.lines().count(), err);
    assertTrue(said.endsWith(". [" + code + "]"), err);
    for (String word : words) {
      assertTrue(err.contains(word), err);
    }
  }
}
