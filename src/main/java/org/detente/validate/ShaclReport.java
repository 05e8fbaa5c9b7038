package org.detente.validate;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.path.P_Link;
import org.detente.model.Fault;

/** What the shapes say of a file, in a stable order: for people as lines, for machines as RDF. */
public final class ShaclReport {

  private static final String RESULT = Iris.BASE + "report#";

  private final String place;
  private final Map<Violation, ReportEntry> entries;

  private ShaclReport(String place, Map<Violation, ReportEntry> entries) {
    this.place = place;
    this.entries = entries;
  }

  /**
   * @param place the file, as its lines name it
   * @param found what Jena found, in any order
   */
  static ShaclReport of(String place, Collection<ReportEntry> found) {
    Map<Violation, ReportEntry> entries = new TreeMap<>();
    found.forEach(entry -> entries.put(violation(entry), entry));
    return new ShaclReport(place, entries);
  }

  /** Everything found, warnings included, sorted. */
  public List<Violation> violations() {
    return List.copyOf(entries.keySet());
  }

  /** True when nothing found keeps the file out of the store. */
  public boolean conforms() {
    return entries.keySet().stream().noneMatch(Violation::refuses);
  }

  /** One line for each violation, in the form of every fault. */
  public List<String> lines() {
    return entries.keySet().stream().map(violation -> fault(violation, "").getMessage()).toList();
  }

  /**
   * The first violation as a fault that counts the others.
   *
   * @throws IllegalStateException when the file conforms
   */
  Fault refusal() {
    List<Violation> refusing = violations().stream().filter(Violation::refuses).toList();
    if (refusing.isEmpty()) {
      throw new IllegalStateException("conforms: " + place);
    }
    int others = refusing.size() - 1;
    return fault(refusing.get(0), others == 0 ? "" : " (and " + others + " more)");
  }

  /**
   * Writes the report as a {@code sh:ValidationReport} in Turtle, UTF-8; leaves {@code out} open.
   */
  public void writeTurtle(OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    writer.prefix("sh", SHACL.getURI());
    Node report = NodeFactory.createURI(RESULT + "all");
    writer.triple(Triple.create(report, NodeConst.nodeRDFType, SHACL.ValidationReport));
    Node conforms = conforms() ? NodeConst.nodeTrue : NodeConst.nodeFalse;
    writer.triple(Triple.create(report, SHACL.conforms, conforms));
    List<ReportEntry> results = new ArrayList<>(entries.values());
    for (int i = 0; i < results.size(); i++) {
      writer.triple(Triple.create(report, SHACL.result, NodeFactory.createURI(RESULT + (i + 1))));
    }
    for (int i = 0; i < results.size(); i++) {
      write(NodeFactory.createURI(RESULT + (i + 1)), results.get(i), writer);
    }
    writer.finish();
  }

  private static void write(Node result, ReportEntry entry, StreamRDF writer) {
    writer.triple(Triple.create(result, NodeConst.nodeRDFType, SHACL.ValidationResult));
    write(writer, result, SHACL.focusNode, entry.focusNode());
    if (entry.resultPath() instanceof P_Link link) {
      write(writer, result, SHACL.resultPath, link.getNode());
    }
    write(writer, result, SHACL.value, entry.value());
    write(writer, result, SHACL.resultSeverity, entry.severity().level());
    write(writer, result, SHACL.sourceConstraintComponent, entry.sourceConstraintComponent());
    write(writer, result, SHACL.sourceShape, entry.source());
    entry.messages().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .forEach(message -> write(writer, result, SHACL.resultMessage, message));
  }

  /** Blank nodes are left out: their labels would differ from run to run. */
  private static void write(StreamRDF writer, Node subject, Node predicate, Node object) {
    if (object != null && !object.isBlank()) {
      writer.triple(Triple.create(subject, predicate, object));
    }
  }

  private Fault fault(Violation violation, String more) {
    String shape = violation.shape().isEmpty() ? "its shape" : "the shape " + violation.shape();
    return new Fault(
        Fault.Code.SHAPE_VIOLATION,
        place,
        violation.sentence() + more + "; expected to conform to " + shape,
        violation.refuses() ? "Correct the statement" : "Consider it; this is only a warning");
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        NodeFmtLib.strNT(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null || entry.value().isBlank() ? "" : NodeFmtLib.strNT(entry.value()),
        message(entry),
        entry.severity().level().getLocalName(),
        entry.source() != null && entry.source().isURI() ? entry.source().getURI() : "");
  }

  /** The English message before one without a language before any other. */
  private static String message(ReportEntry entry) {
    return entry.messages().stream()
        .min(
            (a, b) -> {
              int byRank = Integer.compare(rank(a), rank(b));
              return byRank != 0 ? byRank : a.toString().compareTo(b.toString());
            })
        .map(Node::getLiteralLexicalForm)
        .orElse("does not conform");
  }

  private static int rank(Node message) {
    String language = message.getLiteralLanguage();
    return language.startsWith("en") ? 0 : language.isEmpty() ? 1 : 2;
  }
}
