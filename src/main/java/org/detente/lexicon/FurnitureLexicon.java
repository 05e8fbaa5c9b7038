package org.detente.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.model.PageWords;
import org.detente.model.PageWords.Cue;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

/** Reads the words of page furniture ({@code data/lexicon/furniture.ttl}) from Turtle. */
public final class FurnitureLexicon {

  private static final String NAMESPACE = "https://w3id.org/detente/lexicon/furniture#";

  private final Model model;
  private final String place;

  private FurnitureLexicon(Model model, String place) {
    this.model = model;
    this.place = place;
  }

  /**
   * Reads the words.
   *
   * @param turtle the document
   * @param place its name, for messages
   * @throws Fault BAD_LEXICON when it is no Turtle or an entry lacks something
   */
  public static PageWords read(Reader turtle, String place) {
    try {
      return new FurnitureLexicon(Rio.parse(turtle, NAMESPACE, RDFFormat.TURTLE), place).words();
    } catch (RDFParseException e) {
      String line = place + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
      throw fault(line, "this is no Turtle: " + e.getMessage());
    } catch (IOException e) {
      throw fault(place, "cannot be read: " + e.getMessage());
    }
  }

  private PageWords words() {
    List<Cue> cues = new ArrayList<>();
    for (PageWords.Role role : PageWords.Role.values()) {
      for (Resource concept : below(term(role))) {
        String reason = one(concept, SKOS.PREF_LABEL, "en");
        for (String words : labels(concept, SKOS.ALT_LABEL)) {
          cues.add(new Cue(role, words, reason));
        }
      }
    }
    return new PageWords(cues, months(), languages());
  }

  private Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Resource concept : below("Month")) {
      int number = Integer.parseInt(notation(concept));
      for (IRI property : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
        labels(concept, property).forEach(l -> months.put(l.toLowerCase(Locale.ROOT), number));
      }
    }
    return months;
  }

  private Map<String, PageWords.Look> languages() {
    Map<String, PageWords.Look> languages = new TreeMap<>();
    for (Resource concept : below("Language")) {
      String letters = String.join("", labels(concept, SKOS.HIDDEN_LABEL));
      Set<String> words = labels(concept, SKOS.ALT_LABEL);
      languages.put(notation(concept), new PageWords.Look(words, letters));
    }
    return languages;
  }

  private List<Resource> below(String term) {
    IRI broader = Values.iri(NAMESPACE, term);
    return model.filter(null, SKOS.BROADER, broader).subjects().stream()
        .sorted(Comparator.comparing(Resource::stringValue))
        .toList();
  }

  /** Label texts in alphabetical order, so that the file's order does not matter. */
  private Set<String> labels(Resource concept, IRI property) {
    Set<String> labels = new TreeSet<>();
    for (Statement label : model.filter(concept, property, null)) {
      labels.add(label.getObject().stringValue());
    }
    return labels;
  }

  private String one(Resource concept, IRI property, String language) {
    return model.filter(concept, property, null).objects().stream()
        .filter(v -> v instanceof Literal text && text.getLanguage().orElse("").equals(language))
        .map(v -> v.stringValue())
        .findFirst()
        .orElseThrow(
            () -> fault(place, concept + " has no " + property.getLocalName() + "@" + language));
  }

  private String notation(Resource concept) {
    return model.filter(concept, SKOS.NOTATION, null).objects().stream()
        .map(v -> v.stringValue())
        .findFirst()
        .orElseThrow(() -> fault(place, concept + " has no skos:notation"));
  }

  private static String term(PageWords.Role role) {
    StringBuilder term = new StringBuilder();
    for (String part : role.name().split("_")) {
      term.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return term.toString();
  }

  private static Fault fault(String place, String found) {
    return new Fault(Fault.Code.BAD_LEXICON, place, found, "Mend the entry");
  }
}
