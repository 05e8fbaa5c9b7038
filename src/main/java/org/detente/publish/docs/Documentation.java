package org.detente.publish.docs;

import java.nio.file.Path;
import org.detente.query.Catalogue;

/** What the documentation is made of: read once, when it is first asked for. Safe for threads. */
public final class Documentation {

  private final Path home;
  private final Catalogue catalogue;
  private Ontology ontology;
  private Documents documents;
  private Crosswalk crosswalk;
  private Shapes shapes;

  /**
   * @param home the clone, in which {@code docs/}, {@code ontology/} and {@code data/} lie
   * @param catalogue the questions that terms serve
   */
  public Documentation(Path home, Catalogue catalogue) {
    this.home = home;
    this.catalogue = catalogue;
  }

  /**
   * The vocabulary.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE, BAD_RDF
   */
  public synchronized Ontology ontology() {
    if (ontology == null) {
      ontology = OntologyReader.read(home, catalogue);
    }
    return ontology;
  }

  /**
   * The documents.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE
   */
  public synchronized Documents documents() {
    if (documents == null) {
      documents = Documents.read(home);
    }
    return documents;
  }

  /**
   * The crosswalks.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE
   */
  public synchronized Crosswalk crosswalk() {
    if (crosswalk == null) {
      crosswalk = Crosswalk.read(home.resolve("data").resolve("crosswalk"));
    }
    return crosswalk;
  }

  /**
   * What data must be like.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE
   */
  public synchronized Shapes shapes() {
    if (shapes == null) {
      shapes = Shapes.read(home);
    }
    return shapes;
  }
}
