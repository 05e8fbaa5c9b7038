package org.detente.rdf;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Reads and writes quads; the same quads give the same bytes, whatever order they came in. */
public final class QuadFiles {

  private QuadFiles() {}

  /**
   * Writes a file, in the format its name ends in.
   *
   * @throws IllegalArgumentException when the quads hold a blank node, which has no lasting name
   * @throws Fault UNKNOWN_FORMAT when the name ends in no format
   */
  public static void write(Quads quads, Path file) throws IOException {
    Format format = Format.of(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      write(quads, format, out);
    }
  }

  /** The bytes that {@link #write} would put into a file of this format. */
  public static byte[] bytes(Quads quads, Format format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      write(quads, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to be written to", e);
    }
  }

  /**
   * Writes quads as UTF-8; leaves {@code out} open.
   *
   * @throws IllegalArgumentException when the quads hold a blank node
   */
  public static void write(Quads quads, Format format, OutputStream out) throws IOException {
    if (quads.hasBlankNodes()) {
      throw new IllegalArgumentException("blank nodes have no lasting name; mint an IRI");
    }
    if (format == Format.NQUADS) {
      lines(quads, out);
      return;
    }
    // A buffered writer, since Rio's line formats write character by character.
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    RDFWriter writer = Rio.createWriter(format.rio(), text);
    writer.set(BasicWriterSettings.PRETTY_PRINT, false);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    try {
      writer.startRDF();
      Prefixes.ALL.forEach(writer::handleNamespace);
      for (Statement statement : format.keepsGraphs() ? quads.statements() : triples(quads)) {
        writer.handleStatement(statement);
      }
      writer.endRDF();
    } catch (RDFHandlerException e) {
      throw new IOException(e.getMessage(), e);
    }
    text.flush();
  }

  private static void lines(Quads quads, OutputStream out) throws IOException {
    QuadLines lines = new QuadLines(out);
    for (Statement statement : quads.statements()) {
      lines.add(statement);
    }
    lines.flush();
  }

  /**
   * Reads a file in the format its name ends in.
   *
   * @throws Fault NO_SUCH_FILE; UNKNOWN_FORMAT; WRONG_ENCODING when it is not UTF-8; BAD_RDF, with
   *     line and column where known, when it is malformed or holds a term {@link Terms} would
   *     refuse
   */
  public static Quads read(Path file) throws IOException {
    Format format = Format.of(file);
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format, file.toString());
    } catch (NoSuchFileException e) {
      throw new Fault(Fault.Code.NO_SUCH_FILE, file.toString(), "no such file", "Check the path");
    }
  }

  /**
   * Reads quads in UTF-8.
   *
   * @param name what messages call the input
   * @throws Fault as {@link #read(Path)} does
   */
  public static Quads read(InputStream in, Format format, String name) throws IOException {
    LinkedHashModel model = new LinkedHashModel();
    RDFParser parser = Rio.createParser(format.rio());
    parser.setRDFHandler(new StatementCollector(model));
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    Reader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    try {
      parser.parse(reader, Iris.BASE);
      model.forEach(SafeTerms::check);
    } catch (CharacterCodingException e) {
      throw new Fault(
          Fault.Code.WRONG_ENCODING, name, "bytes that are not UTF-8", "Save the file as UTF-8");
    } catch (RDFParseException e) {
      throw badRdf(place(name, e), e.getMessage());
    } catch (IllegalArgumentException | RDFHandlerException e) {
      throw badRdf(name, e.getMessage());
    } catch (StackOverflowError e) {
      // Rio's Turtle parser recurses: nesting without end must cost this file alone.
      throw badRdf(name, "brackets nested too deep");
    }
    return new Quads(List.copyOf(model));
  }

  private static List<Statement> triples(Quads quads) {
    return new Quads(
            quads.statements().stream()
                .map(s -> Terms.statement(s.getSubject(), s.getPredicate(), s.getObject(), null))
                .toList())
        .statements();
  }

  private static String place(String name, RDFParseException e) {
    if (e.getLineNumber() < 1) {
      return name;
    }
    return name
        + ":"
        + e.getLineNumber()
        + (e.getColumnNumber() < 1 ? "" : ":" + e.getColumnNumber());
  }

  private static Fault badRdf(String place, String found) {
    String line =
        found == null ? "malformed RDF" : found.lines().findFirst().orElse("malformed RDF");
    return new Fault(Fault.Code.BAD_RDF, place, line, "Mend the file there");
  }
}
