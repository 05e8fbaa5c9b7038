package org.detente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.detente.model.RefusedFile;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Files that were refused, as statements of the audit graph: the same files give the same quads.
 */
public final class RefusedFilesToRdf {

  private static final String REFUSED = Iris.BASE + "refused/";
  private static final int LONGEST_REASON = 2_000;

  private final List<Statement> statements = new ArrayList<>();

  private RefusedFilesToRdf() {}

  /** What the audit graph says of them. */
  public static Quads quads(Collection<RefusedFile> files) {
    RefusedFilesToRdf graph = new RefusedFilesToRdf();
    files.forEach(graph::file);
    return new Quads(graph.statements);
  }

  private void file(RefusedFile file) {
    IRI iri =
        Terms.iri(REFUSED + Iris.hash(file.name() + "\n" + file.digest().orElse("no digest")));
    String reason = Terms.clean(file.reason());
    add(iri, RDF.TYPE, DetClasses.REFUSED_FILE);
    add(iri, Det.FILE_NAME, Terms.text(file.name()));
    add(iri, Det.CODE, Terms.text(file.code().name()));
    add(iri, RDFS.COMMENT, Terms.text(reason.length() > LONGEST_REASON ? cut(reason) : reason));
    file.digest().ifPresent(digest -> add(iri, Det.FILE_DIGEST, Terms.text(digest)));
    file.article().ifPresent(id -> add(iri, Det.OF_GRAPH, Iris.articleGraph(id)));
  }

  private static String cut(String reason) {
    return reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON / 2)) + "…";
  }

  private void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, ReviewsToRdf.AUDIT_GRAPH));
  }
}
