package org.detente.table.coded;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.EntityKind;
import org.detente.rdf.Det;
import org.detente.rdf.DetClasses;
import org.detente.rdf.Iris;
import org.detente.rdf.Terms;
import org.detente.table.ActorCodes;
import org.detente.table.ActorCodes.Predecessor;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Whom the reference layer knows, as coded events name them: by names, codes and days. */
public final class Roster {

  /** The property; RDF4J's constant of that name is the class. */
  private static final IRI ORGANIZATION = Terms.iri(ORG.NAMESPACE + "organization");

  private final Map<String, String> codes;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> sides = new LinkedHashMap<>();
  private final Map<String, LocalDate> allies = new LinkedHashMap<>();
  private final Map<String, Predecessor> predecessors;
  private final Set<String> properNames = new LinkedHashSet<>();
  private final Offices offices;
  private final Outlets outlets;

  /**
   * @param reference the triples of {@code data/reference}
   * @param actors their codes, as {@code data/crosswalk} has them
   */
  public Roster(Model reference, ActorCodes actors) {
    codes = actors.byCode();
    predecessors = actors.predecessors();
    kinds(reference);
    names(reference);
    offices = new Offices(reference);
    memberships(reference);
    outlets = new Outlets(reference);
    for (Statement shared : reference.filter(null, Det.SHARED_BY, null)) {
      add(sides, slug(shared.getSubject()), slug(shared.getObject()));
    }
    for (Statement side : reference.filter(null, Det.SIDE, null)) {
      add(sides, slug(side.getSubject()), slug(side.getObject()));
    }
  }

  /** The entity that goes by a name, whatever its case, if only one does. */
  Optional<String> named(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(names.get(key(name))).filter(slug -> !slug.isEmpty());
  }

  /** True for the first name of an organisation, which others do not go by: NATO, not Alliance. */
  boolean isProperName(String name) {
    return properNames.contains(key(name));
  }

  /** The state or organisation of a code: of a country, or of one that begins with it. */
  Optional<String> coded(String code) {
    if (code.startsWith("IGOWSTNAT") || code.startsWith("IGONAT") || code.equals("NAT")) {
      return Optional.of("nato");
    }
    String whole = codes.get(code);
    return whole != null || code.length() < 3
        ? Optional.ofNullable(whole)
        : Optional.ofNullable(codes.get(code.substring(0, 3)));
  }

  /** The state of a country: its code, which is nothing but that, or its name. */
  Optional<String> country(String country) {
    return Optional.ofNullable(codes.get(country))
        .or(() -> named(country))
        .filter(slug -> kinds.get(slug) == EntityKind.STATE);
  }

  /** The day from which a code stands for somebody alone; the first of all days for most. */
  LocalDate since(String slug) {
    Predecessor before = predecessors.get(slug);
    return before == null ? LocalDate.MIN : before.until();
  }

  /** Who somebody was at the end of some time: what is coded as Russia in 1985 is the USSR. */
  String then(String slug, Optional<LocalDate> last) {
    Predecessor before = predecessors.get(slug);
    return before != null && last.isPresent() && last.get().isBefore(before.until())
        ? before.actor()
        : slug;
  }

  /** What kind of thing an entity is. */
  Optional<EntityKind> kind(String slug) {
    return Optional.ofNullable(kinds.get(slug));
  }

  /** True for an entity of the reference layer. */
  boolean knows(String slug) {
    return kinds.containsKey(slug);
  }

  /** Who held which office. */
  Offices offices() {
    return offices;
  }

  /** The states and organisations that something belongs to or is shared by; its own, of these. */
  Set<String> sides(String slug) {
    Set<String> own = sides.get(slug);
    if (own != null) {
      return own;
    }
    EntityKind kind = kinds.get(slug);
    boolean itself = kind == EntityKind.STATE || kind == EntityKind.ORGANISATION;
    return itself ? Set.of(slug) : Set.of();
  }

  /** True for a state that is an Ally on a day; without a day, for one that is or became one. */
  boolean isAlly(String state, Optional<LocalDate> day) {
    LocalDate since = allies.get(state);
    return since != null && (day.isEmpty() || !day.get().isBefore(since));
  }

  /** Who publishes. */
  Outlets outlets() {
    return outlets;
  }

  private void kinds(Model reference) {
    Map<String, EntityKind> terms = new TreeMap<>();
    for (EntityKind kind : EntityKind.values()) {
      terms.put(Det.NAMESPACE + kind.term(), kind);
    }
    for (Statement typed : reference.filter(null, RDF.TYPE, null)) {
      EntityKind kind = terms.get(typed.getObject().stringValue());
      if (kind != null && typed.getSubject().stringValue().startsWith(Iris.ID)) {
        kinds.merge(slug(typed.getSubject()), kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  /** Surnames alone are nobody's: many share one. Two that share a name have none of it. */
  private void names(Model reference) {
    for (IRI property : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
      for (Statement label : reference.filter(null, property, null)) {
        String slug = slug(label.getSubject());
        EntityKind kind = kinds.get(slug);
        if (kind == null || !isLatin((Literal) label.getObject())) {
          continue;
        }
        String name = key(label.getObject().stringValue());
        if ((kind.isAgent() || kind == EntityKind.PLACE)
            && (kind != EntityKind.PERSON || name.indexOf(' ') > 0)) {
          names.merge(name, slug, (a, b) -> a.equals(b) ? a : preferred(a, b));
          if (kind == EntityKind.ORGANISATION && property.equals(SKOS.PREF_LABEL)) {
            properNames.add(name);
          }
        }
      }
    }
  }

  /** A city that bears the name of nobody who acts is only a place. */
  private String preferred(String a, String b) {
    if (a.isEmpty()) {
      return a;
    }
    boolean first = kinds.get(a).isAgent();
    boolean second = kinds.get(b).isAgent();
    return first == second ? "" : first ? a : b;
  }

  static boolean isLatin(Literal label) {
    return label.getLanguage().filter(l -> l.equals("en") || l.equals("fr")).isPresent();
  }

  static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }

  private void memberships(Model reference) {
    for (Resource term : reference.filter(null, RDF.TYPE, DetClasses.MEMBERSHIP).subjects()) {
      Optional<IRI> member = Models.objectIRI(reference.filter(term, ORG.MEMBER, null));
      boolean inNato =
          Models.objectIRI(reference.filter(term, ORGANIZATION, null))
              .filter(of -> slug(of).equals("nato"))
              .isPresent();
      Optional<LocalDate> from = day(reference, term, Det.FROM_EARLIEST);
      if (inNato && member.isPresent() && from.isPresent()) {
        allies.merge(slug(member.get()), from.get(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
  }

  static Optional<LocalDate> day(Model reference, Resource subject, IRI property) {
    return Models.objectLiteral(reference.filter(subject, property, null))
        .map(literal -> LocalDate.parse(literal.getLabel()));
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  static String slug(Value iri) {
    String text = iri.stringValue();
    return text.startsWith(Iris.ID) ? text.substring(Iris.ID.length()) : text;
  }
}
