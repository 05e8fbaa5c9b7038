package org.detente.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Outlet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What the reference layer says of outlets. */
public final class Outlets {

  private Outlets() {}

  /** The outlets of a reference layer, by IRI. */
  public static Map<String, Outlet> of(Model reference) {
    Map<String, Outlet> outlets = new TreeMap<>();
    for (Resource source : reference.filter(null, RDF.TYPE, DetClasses.SOURCE).subjects()) {
      outlets.put(
          source.stringValue(),
          new Outlet(
              source.stringValue(),
              entity(reference, source, Det.COUNTRY),
              Models.objectIRI(reference.filter(source, Det.OWNERSHIP, null))
                  .map(ModelTerms::ownership),
              entity(reference, source, Det.MEDIA_SIDE)));
    }
    return outlets;
  }

  private static Optional<String> entity(Model reference, Resource source, IRI property) {
    return Models.objectIRI(reference.filter(source, property, null))
        .map(iri -> iri.stringValue().substring(Iris.ID.length()));
  }
}
