package org.detente.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.shacl.validation.ReportEntry;
import org.detente.model.Fault;

/** Holds files against the shapes of an ontology and lets in what conforms. Safe for threads. */
public final class Validator {

  private final Limits limits;
  private final StrictReader reader;
  private final OntologyShapes shapes;
  private final Graph background;

  private Validator(Limits limits, OntologyShapes shapes, Graph background) {
    this.limits = limits;
    this.reader = new StrictReader(limits);
    this.shapes = shapes;
    this.background = background;
  }

  /**
   * A validator with the shapes of a folder and {@link Limits#DEFAULT}.
   *
   * @param ontology folder with {@code *.shacl.ttl} and the modules they speak of
   * @throws Fault NO_SUCH_FILE, BAD_RDF
   */
  public static Validator of(Path ontology) {
    return of(ontology, Limits.DEFAULT);
  }

  /** As {@link #of(Path)}, with limits of one's own. */
  public static Validator of(Path ontology, Limits limits) {
    OntologyShapes shapes = OntologyShapes.read(ontology, new StrictReader(limits), limits);
    return new Validator(limits, shapes, GraphMemFactory.createDefaultGraphSameTerm());
  }

  /** This validator with other limits. */
  public Validator within(Limits others) {
    return new Validator(others, shapes, background);
  }

  /**
   * This validator, but aware of what layers say of the entities that articles name, for shapes
   * that ask for their class.
   */
  public Validator knowing(Admitted... layers) {
    Graph known = GraphMemFactory.createDefaultGraphSameTerm();
    background.find().forEach(known::add);
    for (Admitted layer : layers) {
      layer.graph().forEach(known::add);
    }
    return new Validator(limits, shapes, known);
  }

  /**
   * Validates a file, each of its graphs by itself.
   *
   * @throws Fault when it cannot be read as RDF: NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF, …
   */
  public ShaclReport report(Path file) {
    return report(file, file.toString());
  }

  /** As {@link #report(Path)}, under a name of its own, which its lines begin with. */
  public ShaclReport report(Path file, String name) {
    List<ReportEntry> found = new ArrayList<>();
    if (isLarge(file)) {
      pieces(file)
          .each(
              piece -> found.addAll(entries(text(piece, file.toString()))),
              fault -> {
                throw fault;
              });
    } else {
      found.addAll(entries(RdfText.read(file, limits)));
    }
    return ShaclReport.of(name, found);
  }

  private List<ReportEntry> entries(RdfText text) {
    List<ReportEntry> found = new ArrayList<>();
    reader
        .read(text, Optional.of(Iris.SKOLEM))
        .values()
        .forEach(graph -> found.addAll(check(text.place(), graph)));
    return found;
  }

  /**
   * Admits the articles of a file, and scores, refused files and change sets, but nothing else that
   * the audit graph holds: versions and reviews are for this program to tell. Nothing is thrown,
   * what is wrong stands in the admission.
   */
  public Admission admit(Path file) {
    return admit(() -> RdfText.read(file, limits), true, Optional.empty());
  }

  /**
   * Admits the articles of a file as {@link #admit(Path)} does. N-Quads may be of any size: where a
   * file is larger than what is read at once, it is read graph by graph, each within the limits,
   * and the statements of a graph must stand together, as all archives have them that are written
   * here.
   *
   * @param each takes what became of the file, or of one graph after the other
   */
  public void admit(Path file, Consumer<Admission> each) {
    if (isLarge(file)) {
      pieces(file)
          .each(
              piece ->
                  each.accept(
                      admit(() -> text(piece, file.toString()), true, Optional.of(piece.graph()))),
              fault -> each.accept(Admission.refused(fault)));
    } else {
      each.accept(admit(file));
    }
  }

  /**
   * Admits the articles of bytes in hand; nothing is thrown, what is wrong stands in the admission.
   *
   * @param place what to name in faults, such as the file the articles were read from
   */
  public Admission admit(byte[] bytes, RdfFormat format, String place) {
    return admit(() -> RdfText.of(bytes, format, place, limits), false, Optional.empty());
  }

  /**
   * Admits the articles of bytes that somebody else wrote, as {@link #admit(Path)} does.
   *
   * @param place what to name in faults
   */
  public Admission admitForeign(byte[] bytes, RdfFormat format, String place) {
    return admit(() -> RdfText.of(bytes, format, place, limits), true, Optional.empty());
  }

  /**
   * Admits one layer from all its files. Blank nodes are named after the file and their order in
   * it.
   *
   * @throws Fault when a file cannot be read as RDF, or REFERENCE or EVENTS do not conform
   */
  public Admitted admitLayer(Layer layer, List<Path> files) {
    Optional<String> source = Optional.of(LayerSource.of(files));
    Graph content = ParsedGraph.merge(limits, files, !layer.isShaped());
    if (layer.isShaped()) {
      ShaclReport report = ShaclReport.of(layer.graph(), check(layer.graph(), content));
      if (!report.conforms()) {
        throw report.refusal();
      }
    }
    return new Admitted(new ParsedGraph(layer.graph(), content), layer.graph(), source);
  }

  private boolean isLarge(Path file) {
    return file.toFile().length() > limits.bytes() && RdfFormat.NQ.isOf(file);
  }

  private QuadPieces pieces(Path file) {
    return new QuadPieces(file, limits.bytes());
  }

  private RdfText text(QuadPieces.Piece piece, String place) {
    return RdfText.of(piece.bytes(), RdfFormat.NQ, place, limits, piece.before());
  }

  /**
   * @param foreign whether somebody else may have written it
   * @param only the graph that it has to be, if it matters
   */
  private Admission admit(Supplier<RdfText> source, boolean foreign, Optional<String> only) {
    List<Admitted> admitted = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    try {
      RdfText text = source.get();
      Map<String, Graph> graphs =
          ArticleGraphs.of(reader.read(text, Optional.empty()), text.place());
      only.ifPresent(graph -> ArticleGraphs.requireOne(graphs.keySet(), graph, text));
      graphs.forEach(
          (graph, content) -> {
            ParsedGraph parsed = new ParsedGraph(graph, content);
            try {
              requireMeant(parsed, text.place(), foreign);
              ShaclReport report = ShaclReport.of(text.place(), check(text.place(), content));
              if (report.conforms()) {
                admitted.add(new Admitted(parsed, text.place(), Optional.empty()));
              } else {
                rejected.add(
                    new Rejection(report.refusal(), Optional.of(parsed), Optional.of(report)));
              }
            } catch (Fault fault) {
              rejected.add(new Rejection(fault, Optional.of(parsed), Optional.empty()));
            }
          });
    } catch (Fault fault) {
      rejected.add(Rejection.unread(fault));
    }
    return new Admission(admitted, rejected);
  }

  /** Scores and reviews come in the graphs of their layers; else a graph is an article's. */
  private void requireMeant(ParsedGraph graph, String place, boolean foreign) {
    String name = graph.name();
    if (foreign && name.equals(Layer.AUDIT.graph())) {
      AuditEntries.require(graph.content(), place);
    }
    if (!name.equals(Layer.EVALUATION.graph()) && !name.equals(Layer.AUDIT.graph())) {
      ArticleGraphs.requireArticle(graph, background, place);
    }
  }

  private List<ReportEntry> check(String place, Graph graph) {
    return Allowance.grant(
        limits.time(), place, () -> new ArrayList<>(shapes.check(graph, background)));
  }
}
