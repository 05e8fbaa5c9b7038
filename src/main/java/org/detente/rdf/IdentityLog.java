package org.detente.rdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.model.IdentityChange;
import org.detente.model.IdentityChange.Kind;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The log of events' names as a Turtle file, which a curator may write lines into. */
public final class IdentityLog {

  private static final String LINE = Iris.BASE + "identity#";
  private static final String EVENT = Iris.BASE + "event/";

  private IdentityLog() {}

  /**
   * The lines of a file, in the order of their numbers.
   *
   * @throws Fault NO_SUCH_FILE; BAD_RDF when it is malformed or a line lacks what a line needs
   */
  public static List<IdentityChange> read(Path file) throws IOException {
    LinkedHashModel log = new LinkedHashModel(QuadFiles.read(file).statements());
    TreeMap<Long, IdentityChange> lines = new TreeMap<>();
    for (Resource line : log.filter(null, RDF.TYPE, DetClasses.IDENTITY_CHANGE).subjects()) {
      try {
        long order = literal(log, line, Det.LOG_ORDER).longValue();
        if (lines.put(order, line(log, line)) != null) {
          throw new IllegalArgumentException("two lines have the number " + order);
        }
      } catch (IllegalArgumentException e) {
        throw new Fault(
            Fault.Code.BAD_RDF,
            file.toString(),
            line + ": " + e.getMessage(),
            "Mend the line, or take it out");
      }
    }
    return List.copyOf(lines.values());
  }

  /** Writes lines, numbered from 1; the same lines give the same bytes. */
  public static void write(List<IdentityChange> lines, Path file) throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      IdentityChange change = lines.get(i);
      IRI line = Terms.iri(LINE + String.format(Locale.ROOT, "%06d", i + 1));
      statements.add(Terms.statement(line, RDF.TYPE, DetClasses.IDENTITY_CHANGE));
      statements.add(Terms.statement(line, Det.LOG_ORDER, Terms.integer(i + 1)));
      statements.add(Terms.statement(line, Det.CHANGE, ModelTerms.of(change.kind())));
      statements.add(Terms.statement(line, Det.OF_EVENT, Terms.iri(EVENT + change.event())));
      for (String about : change.about()) {
        statements.add(
            isOfEvents(change.kind())
                ? Terms.statement(line, Det.OTHER_EVENT, Terms.iri(EVENT + about))
                : Terms.statement(line, Det.KEY, Terms.text(about)));
      }
    }
    QuadFiles.write(new Quads(statements), file);
  }

  private static IdentityChange line(LinkedHashModel log, Resource line) {
    Kind kind = ModelTerms.changeKind(iri(log, line, Det.CHANGE));
    TreeSet<String> about = new TreeSet<>();
    if (isOfEvents(kind)) {
      log.filter(line, Det.OTHER_EVENT, null)
          .objects()
          .forEach(other -> about.add(slug(other.stringValue())));
    } else {
      log.filter(line, Det.KEY, null).objects().forEach(key -> about.add(key.stringValue()));
    }
    return new IdentityChange(kind, slug(iri(log, line, Det.OF_EVENT).stringValue()), about);
  }

  private static boolean isOfEvents(Kind kind) {
    return switch (kind) {
      case MERGED, SPLIT, JOINED -> true;
      case NAMED, RETIRED, PARTED -> false;
    };
  }

  private static String slug(String iri) {
    if (!iri.startsWith(EVENT)) {
      throw new IllegalArgumentException(iri + " is no event");
    }
    return iri.substring(EVENT.length());
  }

  private static IRI iri(LinkedHashModel log, Resource line, IRI property) {
    return log.filter(line, property, null).objects().stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + property.getLocalName()));
  }

  private static Literal literal(LinkedHashModel log, Resource line, IRI property) {
    return log.filter(line, property, null).objects().stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + property.getLocalName()));
  }
}
