package org.detente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.language.Analyser;
import org.detente.language.ChunkAnalyser;
import org.detente.language.Grammar;
import org.detente.language.Token;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every entry of the French lexicon must keep. */
class FrenchLexiconTest {

  private static final int LONGEST_EXAMPLE = 200;
  private static final Analyser ANALYSER =
      ChunkAnalyser.french(Grammar.of(WordLists.of(FrenchLexicon.GRAMMAR)));

  static Stream<Sense> senses() {
    return FrenchLexicon.LEXICON.senses().stream();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyEventTypeHasSenses(EventType type) {
    assertTrue(senses().anyMatch(s -> s.type().filter(type::equals).isPresent()));
  }

  @ParameterizedTest
  @EnumSource(Sense.Effect.class)
  void everyEffectHasSenses(Sense.Effect effect) {
    assertTrue(senses().anyMatch(s -> s.effect() == effect));
  }

  @ParameterizedTest
  @MethodSource("senses")
  void anExampleShowsTheWord(Sense sense) {
    assertTrue(
        senses()
            .filter(spelling -> spelling.iri().equals(sense.iri()))
            .anyMatch(s -> s.examples().stream().anyMatch(e -> shows(e, s))),
        () -> sense.iri() + ": no example has a form of " + sense.lemma());
  }

  private static boolean shows(String example, Sense sense) {
    Span all = new Span(0, example.length());
    return ANALYSER.sentences(example, all).stream()
        .flatMap(s -> ANALYSER.analyse(example, s, List.of()).tokens().stream())
        .anyMatch(t -> isForm(t, sense));
  }

  /** A form of the word; of a verb with its clitic ("y-avoir") a form of the verb. */
  private static boolean isForm(Token token, Sense sense) {
    boolean existential =
        sense.pos() == Sense.PartOfSpeech.VERB && sense.lemma().equals("y-" + token.lemma());
    return existential
        || token.lemma().equals(sense.lemma())
        || sense.pos() == Sense.PartOfSpeech.VERB && token.participle().equals(sense.lemma());
  }

  @ParameterizedTest
  @MethodSource("senses")
  void examplesAreShortSentences(Sense sense) {
    for (String example : sense.examples()) {
      assertTrue(example.length() <= LONGEST_EXAMPLE, () -> sense.iri() + ": too long");
      assertTrue(example.endsWith("."), () -> sense.iri() + ": no full stop: " + example);
    }
  }

  @ParameterizedTest
  @MethodSource("senses")
  void aSenseFillsWhatItRequires(Sense sense) {
    Set<Role> filled =
        sense.bindings().stream().map(Binding::role).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(filled.containsAll(sense.required()), () -> sense.iri() + ": a role nothing fills");
    assertTrue(
        filled.containsAll(sense.kinds().keySet()), () -> sense.iri() + ": a kind of no role");
    assertTrue(
        filled.containsAll(sense.nouns().keySet()), () -> sense.iri() + ": nouns of no role");
  }

  @ParameterizedTest
  @MethodSource("senses")
  void noOtherSenseOfTheWordIsTheSame(Sense sense) {
    long same =
        FrenchLexicon.LEXICON.senses(sense.lemma()).stream()
            .filter(s -> key(s).equals(key(sense)))
            .count();
    assertEquals(1, same, sense::iri);
  }

  /** Everything that decides what a sense contributes, and when. */
  private static List<Object> key(Sense s) {
    return List.of(
        s.pos(),
        s.reflexive(),
        s.effect(),
        s.type(),
        s.bindings(),
        s.fixed(),
        s.required(),
        s.kinds(),
        s.nouns(),
        s.onlyNegated());
  }

  @Test
  void everyTermIsDefined() {
    Set<String> undefined = new TreeSet<>();
    FrenchLexicon.MODEL.forEach(
        s -> {
          undefined.add(s.getPredicate().stringValue());
          undefined.add(s.getObject().stringValue());
        });
    undefined.removeIf(term -> !term.startsWith(Lexicon.NAMESPACE));
    FrenchLexicon.VOCABULARY.subjects().forEach(s -> undefined.remove(s.stringValue()));
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyMapAndListExists() {
    List<String> dangling = new ArrayList<>();
    Model model = FrenchLexicon.MODEL;
    for (Value object : model.objects()) {
      boolean own = object.stringValue().startsWith("https://w3id.org/detente/lexicon/");
      boolean term = object.stringValue().startsWith(Lexicon.NAMESPACE);
      if (object instanceof IRI iri && own && !term && !model.contains(iri, null, null)) {
        dangling.add(iri.stringValue());
      }
    }
    assertEquals(List.of(), dangling);
  }

  @Test
  void everyEntryIsReached() {
    Set<Resource> described =
        FrenchLexicon.MODEL.filter(null, RDF.TYPE, ontolex("LexicalSense")).subjects();
    Set<String> read = senses().map(Sense::iri).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        described.stream().map(Value::stringValue).collect(Collectors.toCollection(TreeSet::new)),
        read);
  }

  private static IRI ontolex(String name) {
    return org.eclipse.rdf4j.model.util.Values.iri("http://www.w3.org/ns/lemon/ontolex#", name);
  }
}
