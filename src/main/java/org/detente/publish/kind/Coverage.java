package org.detente.publish.kind;

import java.util.List;
import org.apache.jena.graph.Node;

/** From when to when what is recorded of a thing is complete, as its registers say. */
final class Coverage {

  private Coverage() {}

  /** A sentence for each register; one that says that there is none where there is none. */
  static List<String> of(PageGraph graph, Node thing) {
    List<String> sentences =
        graph.subjects(PageGraph.det("register"), thing).stream()
            .map(register -> sentence(graph, register))
            .toList();
    return sentences.isEmpty() ? List.of(graph.words().say("coverage.none")) : sentences;
  }

  /** What a register says of itself. */
  static String sentence(PageGraph graph, Node register) {
    return graph
        .words()
        .say(
            "coverage.complete",
            graph.shown(register).text(),
            graph.dates().edtf(graph.text(register, "coverageFrom")),
            graph.dates().edtf(graph.text(register, "coverageUntil")));
  }
}
