package org.detente.validate;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.model.Fault;

/** What a file may say for the audit graph. */
final class AuditEntries {

  private static final List<Entry> ALLOWED =
      List.of(
          new Entry("RefusedFile", "refused/"),
          new Entry("ChangeSet", "changes/"),
          new Entry("GraphChange", "changes/"));

  private record Entry(Node type, String names) {

    Entry(String type, String names) {
      this(NodeFactory.createURI(Iris.NAMESPACE + type), Iris.BASE + names);
    }

    boolean is(Graph graph, Node subject) {
      Set<Node> types =
          graph.find(subject, NodeConst.nodeRDFType, Node.ANY).mapWith(Triple::getObject).toSet();
      return subject.toString().startsWith(names) && types.equals(Set.of(type));
    }
  }

  private AuditEntries() {}

  /**
   * Makes sure that a graph tells of refused files and change sets alone.
   *
   * @throws Fault BAD_RDF when it does not
   */
  static void require(Graph graph, String place) {
    graph
        .find()
        .mapWith(triple -> triple.getSubject())
        .filterDrop(subject -> ALLOWED.stream().anyMatch(entry -> entry.is(graph, subject)))
        .nextOptional()
        .ifPresent(
            subject -> {
              throw new Fault(
                  Fault.Code.BAD_RDF,
                  place,
                  "<"
                      + subject
                      + "> in the audit graph; expected files that 'convert' refused or changes"
                      + " that 'diff' found",
                  "Leave it out; reviews are loaded as spreadsheets");
            });
  }
}
