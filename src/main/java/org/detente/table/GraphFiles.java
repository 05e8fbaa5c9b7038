package org.detente.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes graphs for programs that draw and measure them: GEXF 1.3, which knows time, and GraphML,
 * which does not and gets one edge a year.
 */
public final class GraphFiles {

  /** What is said of every edge. */
  static final List<Column> EDGES =
      List.of(
          new Column("year", "in which the source acts on the target (GraphML; GEXF: start, end)"),
          new Column("events", "how many events of the year; the weight"),
          new Column("verbal_cooperation", "how many of them are of quad class 1"),
          new Column("material_cooperation", "of quad class 2"),
          new Column("verbal_conflict", "of quad class 3"),
          new Column("material_conflict", "of quad class 4"));

  /** The names of the figures of an edge. */
  static final List<String> COUNTS = EDGES.stream().skip(1).map(Column::name).toList();

  /** What is said of every node. */
  static final List<String> OF_ACTOR = List.of("kind", "side");

  private GraphFiles() {}

  /** Writes GEXF; each edge lasts from the first to the last day of its year. */
  public static void writeGexf(Path file, ActorGraph graph) throws IOException {
    write(file, xml -> Gexf.write(graph, xml));
  }

  /** Writes GraphML. */
  public static void writeGraphMl(Path file, ActorGraph graph) throws IOException {
    write(file, xml -> GraphMl.write(graph, xml));
  }

  @FunctionalInterface
  private interface Writing {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = writer(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      writing.to(xml);
      xml.writeEndDocument();
      xml.flush();
      out.write("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static XMLStreamWriter writer(Writer out) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** The figures of an edge in the order of {@link #COUNTS}. */
  static List<Integer> counts(ActorGraph.Tie tie) {
    return Stream.concat(Stream.of(tie.events()), tie.byQuad().stream()).toList();
  }

  /** The texts of a node in the order of {@link #OF_ACTOR}. */
  static List<String> texts(ActorGraph.Actor actor) {
    return List.of(actor.kind(), actor.side());
  }
}
