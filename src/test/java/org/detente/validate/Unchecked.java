package org.detente.validate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Graphs with terms that the checks at the door would have refused. */
public final class Unchecked {

  private Unchecked() {}

  /** The graphs of TriG, its IRIs and literals as they stand. */
  public static List<ParsedGraph> graphs(String trig) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
        .parse(data);
    List<ParsedGraph> graphs = new ArrayList<>();
    data.listGraphNodes()
        .forEachRemaining(name -> graphs.add(new ParsedGraph(name.getURI(), data.getGraph(name))));
    return graphs;
  }

  /** A graph of that name, whatever it holds. */
  public static ParsedGraph graph(String name, Graph content) {
    return new ParsedGraph(name, content);
  }
}
