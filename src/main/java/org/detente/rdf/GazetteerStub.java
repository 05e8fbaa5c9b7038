package org.detente.rdf;

import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Names as Turtle to paste into the gazetteer ({@code data/reference/}) and complete there. */
public final class GazetteerStub {

  private GazetteerStub() {}

  /**
   * A name to write down.
   *
   * @param words the name
   * @param language BCP 47 tag
   * @param remark what to say above it
   */
  public record Name(String words, String language, String remark) {}

  /**
   * A block for each name: an IRI made from its letters, a class and the name as preferred label.
   *
   * @param kind local name of the class
   */
  public static String of(List<Name> names, String kind) {
    StringWriter turtle = new StringWriter();
    RDFWriter writer = Rio.createWriter(RDFFormat.TURTLE, turtle);
    writer.startRDF();
    Map.of("det", Det.NAMESPACE, "id", Iris.ID, "skos", SKOS.NAMESPACE).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> writer.handleNamespace(prefix.getKey(), prefix.getValue()));
    Set<String> taken = new TreeSet<>();
    for (Name name : names) {
      IRI entity = Iris.entity(slug(name.words(), taken));
      writer.handleComment(name.remark());
      writer.handleStatement(Terms.statement(entity, RDF.TYPE, Terms.iri(Det.NAMESPACE + kind)));
      writer.handleStatement(
          Terms.statement(entity, SKOS.PREF_LABEL, Terms.text(name.words(), name.language())));
    }
    writer.endRDF();
    return turtle.toString();
  }

  /** Kebab-case of the letters; a number where they are no Latin ones, or another has them. */
  private static String slug(String words, Set<String> taken) {
    String latin = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String letters =
        latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = letters.isEmpty() ? "unnamed" : letters;
    int number = 1;
    while (!taken.add(slug + (number == 1 ? "" : "-" + number))) {
      number++;
    }
    return slug + (number == 1 ? "" : "-" + number);
  }
}
