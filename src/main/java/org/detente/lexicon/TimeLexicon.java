package org.detente.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.model.TimeWords;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Sense;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Use;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;

/**
 * Reads a language's words of time ({@code data/lexicon/time.fr.ttl}) and those that count ({@code
 * counts.fr.ttl}) from Turtle.
 */
public final class TimeLexicon {

  private static final String LX = "https://w3id.org/detente/lexicon/ns#";

  private final Model model;
  private final String place;

  private TimeLexicon(Model model, String place) {
    this.model = model;
    this.place = place;
  }

  /**
   * Reads the words of time of one language.
   *
   * @param turtle the document
   * @param place its name, for messages
   * @throws Fault {@code BAD_LEXICON} when it is no Turtle or an entry lacks something
   */
  public static TimeWords read(Reader turtle, String place) {
    try {
      Model model =
          Rio.parse(
              turtle,
              LX,
              RDFFormat.TURTLE,
              new ParserConfig(),
              SimpleValueFactory.getInstance(),
              new ParseErrorCollector());
      return new TimeLexicon(model, place).words();
    } catch (RDFParseException e) {
      throw new Fault(
          Fault.Code.BAD_LEXICON,
          place
              + ":"
              + e.getLineNumber()
              + (e.getColumnNumber() < 1 ? "" : ":" + e.getColumnNumber()),
          "this is no Turtle: " + e.getMessage(),
          "Mend the syntax");
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.BAD_LEXICON, place, "cannot be read: " + e.getMessage(), "Check the file");
    }
  }

  private TimeWords words() {
    List<TimeWords.Word> words = new ArrayList<>();
    for (Resource word : all("TimeWord")) {
      for (String form : forms(word)) {
        words.add(
            new TimeWords.Word(
                form, text(word, lx("timeClass")), number(text(word, lx("timeValue")), word)));
      }
    }
    List<TimeWords.Pattern> patterns = new ArrayList<>();
    for (Resource entry : all("TimePattern")) {
      patterns.add(
          new TimeWords.Pattern(
              entry.stringValue(),
              text(entry, lx("sequence")),
              one(Sense.class, text(entry, lx("timeSense")), entry),
              constants(entry),
              examples(entry)));
    }
    List<TimeWords.Prefix> prefixes = new ArrayList<>();
    for (Resource entry : all("TimePrefix")) {
      Relation relation = one(Relation.class, text(entry, lx("timeRelation")), entry);
      Role role =
          maybe(entry, lx("timeRole")).map(r -> one(Role.class, r, entry)).orElse(Role.DATE);
      for (String form : forms(entry)) {
        prefixes.add(
            new TimeWords.Prefix(entry.stringValue(), form, relation, role, examples(entry)));
      }
    }
    List<TimeWords.Count> counts = new ArrayList<>();
    for (Resource entry : all("CountPattern")) {
      Use use = one(Use.class, text(entry, lx("counts")), entry);
      for (String sequence : all(entry, lx("sequence"))) {
        counts.add(
            new TimeWords.Count(
                new TimeWords.Pattern(
                    entry.stringValue(), sequence, Sense.NONE, constants(entry), examples(entry)),
                use));
      }
    }
    String language =
        model.filter(null, DCTERMS.LANGUAGE, null).objects().stream()
            .map(Value::stringValue)
            .findFirst()
            .orElseThrow(() -> bad(lx("TimeWord"), "no dcterms:language in the document"));
    return new TimeWords(language, words, patterns, prefixes, counts);
  }

  private Map<String, Integer> constants(Resource entry) {
    Map<String, Integer> constants = new LinkedHashMap<>();
    maybe(entry, lx("timeConstant"))
        .ifPresent(
            written -> {
              for (String part : written.split("\\s+")) {
                String[] pair = part.split("=");
                constants.put(pair[0], number(pair.length == 2 ? pair[1] : "", entry));
              }
            });
    return constants;
  }

  private List<TimeWords.Example> examples(Resource entry) {
    List<TimeWords.Example> examples = new ArrayList<>();
    for (Value value : model.filter(entry, lx("timeExample"), null).objects()) {
      Resource example = (Resource) value;
      String reads = text(example, lx("reads"));
      examples.add(
          new TimeWords.Example(
              text(example, RDF.VALUE),
              maybe(example, DCTERMS.ISSUED),
              maybe(example, lx("tense")).map(t -> one(Tense.class, t, example)).orElse(Tense.PAST),
              reads.isEmpty() ? List.of() : Arrays.asList(reads.split(" "))));
    }
    return examples;
  }

  private List<Resource> all(String type) {
    return model.filter(null, RDF.TYPE, lx(type)).subjects().stream()
        .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
        .toList();
  }

  private List<String> forms(Resource entry) {
    List<String> forms = new ArrayList<>(List.of(text(entry, SKOS.PREF_LABEL)));
    forms.addAll(all(entry, SKOS.ALT_LABEL));
    return forms;
  }

  private List<String> all(Resource entry, IRI property) {
    return model.filter(entry, property, null).objects().stream()
        .map(Value::stringValue)
        .sorted()
        .toList();
  }

  private Optional<String> maybe(Resource entry, IRI property) {
    return model.filter(entry, property, null).objects().stream()
        .map(Value::stringValue)
        .findFirst();
  }

  private String text(Resource entry, IRI property) {
    return maybe(entry, property)
        .orElseThrow(() -> bad(entry, "no " + property.getLocalName() + " is given"));
  }

  private int number(String written, Resource entry) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw bad(entry, "\"" + written + "\" is no whole number");
    }
  }

  private <E extends Enum<E>> E one(Class<E> type, String name, Resource entry) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw bad(entry, "\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
    }
  }

  private Fault bad(Resource entry, String found) {
    return new Fault(
        Fault.Code.BAD_LEXICON,
        place,
        "entry " + entry.stringValue() + ": " + found,
        "Mend the entry as docs/dates.md describes");
  }

  private static IRI lx(String name) {
    return Values.iri(LX, name);
  }
}
