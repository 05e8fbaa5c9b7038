import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.CanonicalLine;
import org.detente.validate.CanonicalQuads;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Parsing and writing N-Quads and TriG by Jena RIOT and RDF4J Rio, and the canonical lines that
 * this program sums; see {@code src/bench/rdf}.
 *
 * <p>{@code RdfRates FILE.nq RUNS}: statements are parsed from bytes in memory to nothing, and
 * written from memory to nothing, in turn. Processor time of one thread; the median of the runs
 * after the first, which warms.
 */
public class RdfRates {

  private interface Work {
    void run() throws IOException;
  }

  private record Row(String name, Work work, List<Double> seconds) {}

  public static void main(String... args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    int runs = Integer.parseInt(args[1]);
    List<Quad> jenas = new ArrayList<>();
    riot(bytes, quads(jenas));
    List<Statement> rios = new ArrayList<>();
    rio(bytes, statements(rios));
    List<Row> rows = new ArrayList<>();
    rows.add(row("RIOT parses N-Quads", () -> riot(bytes, StreamRDFLib.sinkNull())));
    rows.add(row("Rio parses N-Quads", () -> rio(bytes, new AbstractRDFHandler() {})));
    rows.add(row("RIOT writes N-Quads", () -> write(jenas, RDFFormat.NQUADS_UTF8)));
    rows.add(row("Rio writes N-Quads", () -> write(rios, org.eclipse.rdf4j.rio.RDFFormat.NQUADS)));
    rows.add(row("canonical lines, with their SHA-256", () -> lines(jenas)));
    rows.add(row("RIOT writes TriG", () -> write(jenas, RDFFormat.TRIG_BLOCKS)));
    rows.add(row("Rio writes TriG", () -> write(rios, org.eclipse.rdf4j.rio.RDFFormat.TRIG)));
    for (int run = 0; run <= runs; run++) {
      for (Row row : rows) {
        long start = cpu();
        row.work().run();
        row.seconds().add((cpu() - start) / 1e9);
      }
    }
    System.out.printf("what\tmillions of statements a second (of %d)%n", jenas.size());
    for (Row row : rows) {
      double[] warm = row.seconds().stream().skip(1).mapToDouble(d -> d).sorted().toArray();
      System.out.printf("%s\t%.2f%n", row.name(), jenas.size() / warm[warm.length / 2] / 1e6);
    }
  }

  private static Row row(String name, Work work) {
    return new Row(name, work, new ArrayList<>());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static StreamRDF quads(List<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }

  private static RDFHandler statements(List<Statement> statements) {
    return new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        statements.add(statement);
      }
    };
  }

  private static void riot(byte[] bytes, StreamRDF to) {
    RDFParser.create().source(in(bytes)).lang(Lang.NQUADS).parse(to);
  }

  private static void rio(byte[] bytes, RDFHandler to) throws IOException {
    try {
      var parser = Rio.createParser(org.eclipse.rdf4j.rio.RDFFormat.NQUADS);
      parser.setRDFHandler(to);
      parser.parse(in(bytes), "");
    } catch (RDFParseException e) {
      throw new IOException(e);
    }
  }

  private static InputStream in(byte[] bytes) {
    return new BufferedInputStream(new java.io.ByteArrayInputStream(bytes));
  }

  private static void write(List<Quad> quads, RDFFormat format) {
    StreamRDF out = StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), format);
    out.start();
    quads.forEach(out::quad);
    out.finish();
  }

  private static void write(List<Statement> statements, org.eclipse.rdf4j.rio.RDFFormat format) {
    RDFHandler out = Rio.createWriter(format, OutputStream.nullOutputStream());
    out.startRDF();
    statements.forEach(out::handleStatement);
    out.endRDF();
  }

  private static void lines(List<Quad> quads) {
    var digest = CanonicalQuads.sha256();
    CanonicalLine line = new CanonicalLine();
    for (Quad quad : quads) {
      line.set(quad);
      line.addTo(digest);
    }
    digest.digest();
  }
}
