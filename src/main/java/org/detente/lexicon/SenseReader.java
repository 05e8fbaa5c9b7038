package org.detente.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.detente.model.Modality;
import org.detente.model.Scope;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Reads one sense of a lexical entry from its triples. */
final class SenseReader {

  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  private final Model model;

  SenseReader(Model model) {
    this.model = model;
  }

  /** One {@link Sense} for each written form of the entry. */
  List<Sense> read(Resource entry, Resource sense) {
    String pos = local(one(entry, LEXINFO + "partOfSpeech"));
    List<Sense> senses = new ArrayList<>();
    for (Value form : sorted(entry, ONTOLEX + "canonicalForm")) {
      for (Value written : sorted((Resource) form, ONTOLEX + "writtenRep")) {
        senses.add(sense(sense, written.stringValue(), pos));
      }
    }
    if (senses.isEmpty()) {
      throw fault(entry, "no canonical form with a written form");
    }
    return senses;
  }

  private Sense sense(Resource sense, String written, String pos) {
    boolean reflexive = written.startsWith("se ") || written.startsWith("s'");
    String words = reflexive ? written.substring(written.startsWith("se ") ? 3 : 2) : written;
    String lemma = words.contains(" ") ? words.substring(0, words.indexOf(' ')) : words;
    IRI reference = one(sense, ONTOLEX + "reference");
    boolean event = !reference.getNamespace().equals(Lexicon.NAMESPACE);
    try {
      Set<String> fixed = strings(sense, "fixed");
      if (words.contains(" ")) {
        fixed.add(words.substring(words.indexOf(' ') + 1));
      }
      return new Sense(
          sense.stringValue(),
          lemma,
          Sense.PartOfSpeech.valueOf(pos.toUpperCase(Locale.ROOT)),
          reflexive,
          event
              ? Sense.Effect.EVENT
              : Sense.Effect.valueOf(reference.getLocalName().toUpperCase(Locale.ROOT)),
          event ? Optional.of(EventType.ofTerm(reference.getLocalName())) : Optional.empty(),
          bindings(sense),
          fixed,
          required(sense),
          byRole(sense, "Kind"),
          nouns(sense),
          term(sense, "modality").map(t -> Modality.valueOf(t.toUpperCase(Locale.ROOT))),
          term(sense, "scope").map(SenseReader::scope),
          model.contains(sense, lx("polarity"), null),
          term(sense, "negated").map(EventType::ofTerm),
          model.contains(sense, lx("onlyNegated"), Values.literal(true)),
          model.contains(sense, lx("onlyAhead"), Values.literal(true)),
          sorted(sense, SKOS.EXAMPLE.stringValue()).stream().map(Value::stringValue).toList());
    } catch (IllegalArgumentException e) {
      throw fault(sense, e.getMessage());
    }
  }

  private List<Binding> bindings(Resource sense) {
    Set<Binding> bindings = new LinkedHashSet<>();
    collect(sense, bindings);
    return bindings.stream().sorted(Comparator.comparing((Binding b) -> b.slot().kind())).toList();
  }

  /** Maps may be made of maps; an atomic one has an argument and a role. */
  private void collect(Resource map, Set<Binding> bindings) {
    for (Value part : sorted(map, SYNSEM + "submap")) {
      Resource submap = (Resource) part;
      if (model.contains(submap, Values.iri(SYNSEM + "submap"), null)) {
        collect(submap, bindings);
      } else {
        atomic(submap, bindings);
      }
    }
  }

  private void atomic(Resource submap, Set<Binding> bindings) {
    Resource argument = one(submap, SYNSEM + "objOfProp");
    Slot.Kind kind =
        Slot.Kind.valueOf(constant(local(one(argument, Lexicon.NAMESPACE + "function"))));
    Role role = Role.valueOf(constant(local(one(submap, ONTOLEX + "reference"))));
    List<Value> prepositions = sorted(argument, Lexicon.NAMESPACE + "preposition");
    if (prepositions.isEmpty()) {
      bindings.add(new Binding(new Slot(kind, ""), role));
    }
    prepositions.forEach(p -> bindings.add(new Binding(new Slot(kind, p.stringValue()), role)));
  }

  private Set<Role> required(Resource sense) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    sorted(sense, Lexicon.NAMESPACE + "requires")
        .forEach(r -> roles.add(Role.valueOf(constant(((IRI) r).getLocalName()))));
    return roles;
  }

  /** {@code lx:objectKind}, {@code lx:agentNoun}, …: values by role. */
  private Map<Role, Set<String>> byRole(Resource sense, String suffix) {
    Map<Role, Set<String>> map = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Value> values =
          sorted(sense, Lexicon.NAMESPACE + role.name().toLowerCase(Locale.ROOT) + suffix);
      if (!values.isEmpty()) {
        Function<Value, String> name =
            v -> v instanceof IRI iri ? iri.getLocalName() : v.stringValue();
        map.put(role, new TreeSet<>(values.stream().map(name).toList()));
      }
    }
    return map;
  }

  /** {@code lx:objectNoun} and the words of the lists that {@code lx:objectNounOf} names, … . */
  private Map<Role, Set<String>> nouns(Resource sense) {
    Map<Role, Set<String>> nouns = byRole(sense, "Noun");
    for (Role role : Role.values()) {
      String property = role.name().toLowerCase(Locale.ROOT) + "NounOf";
      for (Value list : sorted(sense, Lexicon.NAMESPACE + property)) {
        Set<String> words = strings((Resource) list, "word");
        if (words.isEmpty()) {
          throw fault(sense, "a list without words, " + list.stringValue());
        }
        nouns.computeIfAbsent(role, r -> new TreeSet<>()).addAll(words);
      }
    }
    return nouns;
  }

  private Optional<String> term(Resource sense, String property) {
    return sorted(sense, Lexicon.NAMESPACE + property).stream()
        .findFirst()
        .map(v -> local((IRI) v));
  }

  private Set<String> strings(Resource sense, String property) {
    Set<String> strings = new TreeSet<>();
    sorted(sense, Lexicon.NAMESPACE + property).forEach(v -> strings.add(v.stringValue()));
    return strings;
  }

  private List<Value> sorted(Resource subject, String property) {
    return model.filter(subject, Values.iri(property), null).objects().stream()
        .sorted(Comparator.comparing(Value::stringValue))
        .toList();
  }

  private IRI one(Resource subject, String property) {
    List<Value> values = sorted(subject, property);
    if (values.size() != 1 || !(values.get(0) instanceof IRI iri)) {
      throw fault(subject, "not exactly one IRI as " + property);
    }
    return iri;
  }

  private static Scope scope(String term) {
    String name = term.endsWith("Scope") ? term.substring(0, term.length() - 5) : term;
    return Scope.valueOf(constant(name));
  }

  /** "directObject" → DIRECT_OBJECT. */
  private static String constant(String camel) {
    return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static String local(IRI iri) {
    return iri.getLocalName();
  }

  private static IRI lx(String name) {
    return Values.iri(Lexicon.NAMESPACE, name);
  }

  private static Fault fault(Resource where, String found) {
    return new Fault(
        Fault.Code.BAD_LEXICON,
        where.stringValue(),
        found + "; expected a complete lexical entry",
        "Compare the entry with the one that data/lexicon/README.md explains");
  }
}
