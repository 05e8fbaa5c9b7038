package org.detente.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.lexicon.Entity.Label;
import org.detente.lexicon.Entity.Use;
import org.detente.model.EntityKind;
import org.detente.model.Tenure;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Compiles the gazetteer from the reference layer's labels, titles, sides and tenures. */
public final class GazetteerReader {

  private static final String DET = "https://w3id.org/detente/ns#";
  private static final String ID = "https://w3id.org/detente/id/";

  /** The label properties, the canonical name first. */
  private static final Map<String, Use> USES = new LinkedHashMap<>();

  static {
    USES.put(SKOS.PREF_LABEL.stringValue(), Use.NAME);
    USES.put(SKOS.ALT_LABEL.stringValue(), Use.NAME);
    USES.put(DET + "acronym", Use.ACRONYM);
    USES.put(DET + "metonym", Use.METONYM);
    USES.put(DET + "demonym", Use.DEMONYM);
    USES.put(DET + "title", Use.TITLE);
    USES.put(DET + "misnomer", Use.MISNOMER);
  }

  private final Model model;

  private GazetteerReader(Model model) {
    this.model = model;
  }

  /** The gazetteer for texts in {@code language} of the entities and tenures in {@code model}. */
  public static Gazetteer read(Model model, String language) {
    return read(model, language, Optional.empty());
  }

  /**
   * The gazetteer for texts in a language that declines names.
   *
   * @param declension the forms of the language's labels, if they have any
   */
  public static Gazetteer read(Model model, String language, Optional<Declension> declension) {
    GazetteerReader reader = new GazetteerReader(model);
    return new Gazetteer(reader.entities(), reader.tenures(), language, declension);
  }

  private List<Entity> entities() {
    Map<String, EntityKind> kinds = new TreeMap<>();
    Map<String, EntityKind> terms = new TreeMap<>();
    for (EntityKind kind : EntityKind.values()) {
      terms.put(DET + kind.term(), kind);
    }
    for (Statement typed : model.filter(null, RDF.TYPE, null)) {
      EntityKind kind = terms.get(typed.getObject().stringValue());
      String iri = typed.getSubject().stringValue();
      if (kind != null && iri.startsWith(ID)) {
        kinds.merge(iri, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    List<Entity> entities = new ArrayList<>();
    kinds.forEach((iri, kind) -> entities.add(entity(Values.iri(iri), kind)));
    return entities;
  }

  private Entity entity(IRI iri, EntityKind kind) {
    List<Label> labels = new ArrayList<>();
    Map<Use, List<Label>> byUse = new EnumMap<>(Use.class);
    USES.forEach(
        (property, use) -> {
          List<Label> found = new ArrayList<>();
          for (var value : model.filter(iri, Values.iri(property), null).objects()) {
            Literal literal = (Literal) value;
            found.add(new Label(literal.getLabel(), literal.getLanguage().orElse("en"), use));
          }
          found.sort(
              Comparator.comparing((Label l) -> !l.language().equals("en"))
                  .thenComparing(Label::language)
                  .thenComparing(Label::text));
          byUse.computeIfAbsent(use, u -> new ArrayList<>()).addAll(found);
        });
    byUse.values().forEach(labels::addAll);
    TreeSet<String> sides = new TreeSet<>();
    for (var side : model.filter(iri, Values.iri(DET + "side"), null).objects()) {
      sides.add(slug((Resource) side));
    }
    return new Entity(slug(iri), kind, List.copyOf(labels), sides);
  }

  private List<Tenure> tenures() {
    List<Tenure> tenures = new ArrayList<>();
    for (Resource tenure : model.filter(null, RDF.TYPE, Values.iri(DET + "Tenure")).subjects()) {
      Optional<String> person = link(tenure, "http://www.w3.org/ns/org#member");
      Optional<String> post = link(tenure, DET + "post");
      if (person.isPresent() && post.isPresent()) {
        tenures.add(
            new Tenure(
                person.get(),
                post.get(),
                link(tenure, DET + "capacity")
                    .map(c -> Tenure.Capacity.valueOf(c.toUpperCase(java.util.Locale.ROOT)))
                    .orElse(Tenure.Capacity.FULL),
                day(tenure, "fromEarliest"),
                day(tenure, "untilLatest")));
      }
    }
    tenures.sort(
        Comparator.comparing(Tenure::post)
            .thenComparing(Tenure::person)
            .thenComparing(t -> t.from().map(LocalDate::toString).orElse("")));
    return tenures;
  }

  private Optional<String> link(Resource subject, String property) {
    return model.filter(subject, Values.iri(property), null).objects().stream()
        .filter(Resource.class::isInstance)
        .map(o -> slug((Resource) o))
        .sorted()
        .findFirst();
  }

  private Optional<LocalDate> day(Resource subject, String property) {
    return model.filter(subject, Values.iri(DET + property), null).objects().stream()
        .map(o -> LocalDate.parse(o.stringValue()))
        .sorted()
        .findFirst();
  }

  private static String slug(Resource iri) {
    String text = iri.stringValue();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
  }
}
