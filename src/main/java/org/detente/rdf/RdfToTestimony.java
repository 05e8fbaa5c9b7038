package org.detente.rdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.detente.model.DateSpan;
import org.detente.model.Modality;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;
import org.detente.model.Witness;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The claims of one graph as testimonies. */
final class RdfToTestimony {

  private final Described graph;
  private final Surroundings known;
  private final MeetingParts meeting;

  /**
   * @param graph the claims, with coders' corrections made
   */
  RdfToTestimony(Described graph, Surroundings known) {
    this.graph = graph;
    this.known = known;
    this.meeting = new MeetingParts(graph, known.words());
  }

  /**
   * A claim; nothing where it is that somebody holds an office, or of no type of the codebook.
   *
   * @throws IllegalArgumentException when it lacks what a claim needs
   */
  Optional<Testimony> testimony(String claim) {
    return graph
        .iri(claim, Det.EVENT_TYPE)
        .filter(type -> !type.equals(DetClasses.OFFICE_HOLDING) && !type.equals(DetClasses.EVENT))
        .map(type -> testimony(claim, type));
  }

  private Testimony testimony(String claim, IRI type) {
    String source =
        graph
            .iri(claim, DCTERMS.SOURCE)
            .or(() -> graph.iri(claim, PROV.WAS_DERIVED_FROM))
            .map(IRI::stringValue)
            .orElseThrow(() -> new IllegalArgumentException(claim + " has no source"));
    Optional<DateSpan> date = date(claim, Det.DATE);
    List<Value> agents = fillers(claim, Det.AGENT);
    List<Value> targets = fillers(claim, Det.TARGET);
    Optional<Value> object = fillers(claim, Det.OBJECT).stream().findFirst();
    return new Testimony(
        claim,
        witness(source),
        standing(claim),
        ModelTerms.eventType(type),
        agents,
        sides(claim, agents, date),
        targets,
        hit(targets, object, date),
        object,
        fillers(claim, Det.FORUM).stream().findFirst(),
        fillers(claim, Det.PLACE).stream().findFirst(),
        graph.iri(claim, Det.SCOPE).map(ModelTerms::scope),
        meeting.level(claim),
        meeting.format(claim),
        graph
            .literal(claim, Det.NUMBER)
            .map(n -> OptionalInt.of(n.intValue()))
            .orElse(OptionalInt.empty()),
        date,
        date(claim, Det.EFFECTIVE),
        graph.literal(source, Det.LATEST).map(day -> LocalDate.parse(day.getLabel())),
        graph.iri(claim, Det.MODALITY).map(ModelTerms::modality).orElse(Modality.ACTUAL),
        graph.iri(claim, Det.POLARITY).isPresent(),
        graph.literal(claim, DCTERMS.IDENTIFIER).map(Literal::getLabel),
        graph.iri(claim, Det.RETELLS).map(IRI::stringValue));
  }

  private Witness witness(String source) {
    return known.witness(
        source, graph.iri(source, DCTERMS.PUBLISHER), graph.iri(source, DCTERMS.CREATOR));
  }

  private SortedSet<String> sides(String claim, List<Value> agents, Optional<DateSpan> date) {
    SortedSet<String> parties = new TreeSet<>();
    for (var party : graph.values(claim, Det.PARTY)) {
      parties.add(party.stringValue().substring(Iris.ID.length()));
    }
    return parties.isEmpty() ? sides(agents, date) : parties;
  }

  /** The sides of the targets, or else of the body that their accreditation was for. */
  private SortedSet<String> hit(
      List<Value> targets, Optional<Value> object, Optional<DateSpan> date) {
    SortedSet<String> hit = sides(targets, date);
    return hit.isEmpty() ? sides(object.stream().toList(), date) : hit;
  }

  private SortedSet<String> sides(List<Value> entities, Optional<DateSpan> date) {
    SortedSet<String> found = new TreeSet<>();
    for (Value entity : entities) {
      if (entity.isKnown()) {
        found.addAll(known.sides(entity.key(), date.flatMap(DateSpan::earliest)));
      }
    }
    return found;
  }

  private Standing standing(String claim) {
    if (known.reviews().confirm(claim)) {
      return Standing.CURATED;
    }
    Optional<IRI> status = graph.iri(claim, Det.STATUS);
    if (status.filter(DetValues.PRIMARY::equals).isPresent()) {
      return Standing.PRIMARY;
    }
    if (status.filter(DetValues.CONTRADICTED::equals).isPresent()) {
      return Standing.CONTRADICTED;
    }
    return status.filter(DetValues.TWO_SECONDARY::equals).isPresent()
        ? Standing.INDEPENDENT
        : Standing.SINGLE;
  }

  private List<Value> fillers(String claim, IRI role) {
    return graph.values(claim, role).stream()
        .map(this::filler)
        .sorted(Comparator.comparing(Value::iri))
        .toList();
  }

  /** An entity, the words of a mention, or those of a coder. */
  private Value filler(org.eclipse.rdf4j.model.Value term) {
    String iri = term.stringValue();
    if (term.isLiteral()) {
      return Value.words(iri);
    }
    return iri.startsWith(Iris.ID)
        ? Value.entity(iri, iri.substring(Iris.ID.length()))
        : Value.words(iri, graph.literal(iri, RDFS.LABEL).map(Literal::getLabel).orElse(iri));
  }

  private Optional<DateSpan> date(String claim, IRI property) {
    return graph.literal(claim, property).map(Literal::getLabel).map(DateSpan::parse);
  }
}
