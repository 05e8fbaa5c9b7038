package org.detente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;
import picocli.CommandLine.Option;

/** How answers are written. */
final class AnswerOptions {

  @Option(
      names = "--format",
      paramLabel = "table|csv|tsv|json|xml|md|ttl|nt",
      defaultValue = "table",
      description = "How the answer is written (default: ${DEFAULT-VALUE}).")
  private String format;

  /**
   * The format chosen.
   *
   * @throws org.detente.model.Fault UNKNOWN_FORMAT
   */
  AnswerFormat format() {
    return AnswerFormat.of(format);
  }

  /** Writes an answer as text. */
  static void print(Answer answer, AnswerFormat format, PrintWriter out) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(format, bytes);
    out.print(bytes.toString(StandardCharsets.UTF_8));
    out.flush();
  }
}
