package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Act;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** What curators did, in the audit graph, in the words of PROV-O. */
public final class ActsToRdf {

  private static final String ACTS = Iris.BASE + "act/";
  private static final String GRAPHS = Iris.BASE + "graph/article/";
  private static final String CURATORS = Iris.BASE + "curator/";
  private static final String VERSIONS = Iris.BASE + "version/";

  private final List<Statement> statements = new ArrayList<>();

  private ActsToRdf() {}

  /** What the audit graph says of an act. */
  public static Quads quads(Act act) {
    ActsToRdf graph = new ActsToRdf();
    graph.act(act);
    return new Quads(graph.statements);
  }

  /** The IRI of what a request did. */
  public static String iri(String request) {
    return ACTS + Iris.hash(request);
  }

  private void act(Act act) {
    IRI iri = Terms.iri(iri(act.request()));
    IRI curator = Terms.iri(CURATORS + act.curator());
    add(iri, RDF.TYPE, DetClasses.CURATOR_ACT);
    add(iri, RDF.TYPE, PROV.ACTIVITY);
    add(iri, Det.DEED, deed(act.deed()));
    add(iri, Det.REQUEST, Terms.text(act.request()));
    add(iri, PROV.WAS_ASSOCIATED_WITH, curator);
    add(iri, PROV.ENDED_AT_TIME, Terms.instant(act.time()));
    act.reason().ifPresent(reason -> add(iri, RDFS.COMMENT, Terms.text(reason)));
    act.changes().forEach(change -> change(iri, change));
    act.reviews().forEach(review -> add(iri, PROV.GENERATED, ReviewsToRdf.iri(review)));
    add(curator, RDF.TYPE, PROV.AGENT);
    add(curator, RDFS.LABEL, Terms.text(act.curator()));
  }

  private void change(IRI act, Act.Change change) {
    IRI graph = Terms.iri(GRAPHS + change.article());
    add(act, Det.OF_GRAPH, graph);
    change.before().ifPresent(digest -> add(act, PROV.INVALIDATED, version(graph, digest)));
    change.after().ifPresent(digest -> add(act, PROV.GENERATED, version(graph, digest)));
  }

  /** As the store names it, which writes it down when the graph is put in place. */
  private static IRI version(IRI graph, String digest) {
    return Terms.iri(VERSIONS + Iris.hash(graph.stringValue() + "\n" + digest));
  }

  private static IRI deed(Act.Deed deed) {
    return switch (deed) {
      case LOADING -> DetValues.LOADING;
      case RETRACTING -> DetValues.RETRACTING;
      case REVIEWING -> DetValues.REVIEWING;
      case BACKING_UP -> DetValues.BACKING_UP;
      case COMPACTING -> DetValues.COMPACTING;
    };
  }

  private void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, ReviewsToRdf.AUDIT_GRAPH));
  }
}
