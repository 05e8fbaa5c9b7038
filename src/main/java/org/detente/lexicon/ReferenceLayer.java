package org.detente.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;

/**
 * The statements of the reference layer, read once for the names of all languages. Safe for
 * threads, since nothing changes it.
 */
public final class ReferenceLayer {

  private final Model statements;

  private ReferenceLayer(Model statements) {
    this.statements = statements;
  }

  /**
   * Reads its files.
   *
   * @throws org.detente.model.Fault BAD_LEXICON when one cannot be read or is no Turtle
   */
  public static ReferenceLayer of(List<Path> turtle) {
    return new ReferenceLayer(TurtleFiles.read(turtle));
  }

  /**
   * The names of its things in a language.
   *
   * @param declension how the language's names end in their cases, if it declines them
   */
  public Gazetteer gazetteer(String language, Optional<Declension> declension) {
    return GazetteerReader.read(statements, language, declension);
  }
}
