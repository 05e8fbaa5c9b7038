package org.detente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.detente.CodedStage;
import org.detente.model.CodedArticle;
import org.detente.rdf.CodedToRdf;
import org.detente.rdf.QuadLines;
import org.detente.validate.SecondReading;

/**
 * Articles of coded rows as N-Quads. The other library reads the first hundred again, and one in
 * ten thousand of the rest: all of them would take longer than to write them.
 */
final class CodedLines {

  private static final int FIRST = 100;
  private static final int ONE_IN = 10_000;

  /** Bytes that are read again at a time. */
  private static final int FULL = 1 << 18;

  private final QuadLines lines;
  private final CodedToRdf rdf;
  private final ByteArrayOutputStream again = new ByteArrayOutputStream();
  private final QuadLines linesAgain = new QuadLines(again);
  private final CodedToRdf rdfAgain;
  private long articles;

  /**
   * @param out takes the bytes; left open
   */
  CodedLines(CodedStage stage, OutputStream out) {
    this.lines = new QuadLines(out);
    this.rdf = stage.rdf(lines);
    this.rdfAgain = stage.rdf(linesAgain);
  }

  /**
   * Writes an article.
   *
   * @throws org.detente.model.Fault BAD_RDF when what was written cannot be read, which is a
   *     mistake of this program
   */
  void take(CodedArticle article) throws IOException {
    rdf.write(article);
    if (articles < FIRST || articles % ONE_IN == 0) {
      rdfAgain.write(article);
      linesAgain.flush();
      if (again.size() > FULL) {
        readAgain();
      }
    }
    articles++;
  }

  private void readAgain() {
    SecondReading.statements(again.toByteArray());
    again.reset();
  }

  /**
   * Hands on what is still held.
   *
   * @throws org.detente.model.Fault as {@link #take}
   */
  void flush() throws IOException {
    lines.flush();
    readAgain();
  }
}
