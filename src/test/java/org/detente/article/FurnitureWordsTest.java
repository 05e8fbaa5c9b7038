package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.lexicon.FurnitureLexicon;
import org.detente.model.Fault;
import org.detente.model.PageWords;
import org.detente.model.Span;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** Every entry of the shipped words works on its own examples. */
class FurnitureWordsTest {

  private static final Path FILE = Path.of("data/lexicon/furniture.ttl");
  private static final Cues CUES = new Cues(Reader.WORDS);

  @Test
  void everyExampleIsReadAsItsEntrySays() throws IOException {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    Model model = model();
    for (Statement example : model.filter(null, SKOS.EXAMPLE, null)) {
      examples++;
      IRI role =
          (IRI) model.filter(example.getSubject(), SKOS.BROADER, null).objects().iterator().next();
      String line = example.getObject().stringValue();
      if (read(role.getLocalName(), line).isEmpty()) {
        wrong.add(role.getLocalName() + ": " + line);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(examples > 30, "no examples in " + FILE);
  }

  @Test
  void everyEntryHasAnExample() throws IOException {
    Model model = model();
    List<String> lacking = new ArrayList<>();
    for (Statement entry : model.filter(null, SKOS.BROADER, null)) {
      boolean words = !model.contains(entry.getSubject(), SKOS.NOTATION, null);
      boolean none = model.filter(entry.getSubject(), SKOS.EXAMPLE, null).isEmpty();
      if (words && none) {
        lacking.add(entry.getSubject().stringValue());
      }
    }
    assertEquals(List.of(), lacking);
  }

  @Test
  void theThreeLanguagesHaveEveryMonthAndTheirCommonWords() throws IOException {
    assertEquals(
        Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), Set.copyOf(Reader.WORDS.months().values()));
    for (String language : Metadata.LANGUAGES) {
      assertTrue(Reader.WORDS.languages().get(language).words().size() > 30, language);
      Model months = model().filter(null, SKOS.PREF_LABEL, null);
      long named =
          months.objects().stream()
              .filter(o -> ((Literal) o).getLanguage().equals(Optional.of(language)))
              .filter(
                  o ->
                      Reader.WORDS
                          .months()
                          .containsKey(o.stringValue().toLowerCase(java.util.Locale.ROOT)))
              .count();
      assertEquals(12, named, language);
    }
  }

  @Test
  void brokenTurtleIsAFaultWithItsLine() {
    Fault fault =
        assertThrows(
            Fault.class, () -> FurnitureLexicon.read(new StringReader("\n<a> <b> ."), "f.ttl"));

    assertEquals(Fault.Code.BAD_LEXICON, fault.code());
    assertTrue(fault.getMessage().startsWith("f.ttl:2:"), fault::getMessage);
  }

  @Test
  void orderOfTheFileDoesNotMatter() throws IOException {
    Model model = model();
    List<Statement> reversed = new ArrayList<>(model);
    java.util.Collections.reverse(reversed);
    java.io.StringWriter out = new java.io.StringWriter();
    Rio.write(reversed, out, RDFFormat.TURTLE);
    PageWords words = FurnitureLexicon.read(new StringReader(out.toString()), "reversed.ttl");

    assertEquals(Reader.WORDS, words);
  }

  private static Optional<String> read(String role, String line) {
    Piece piece = Piece.plain(new Span(0, line.length()), line);
    return switch (role) {
      case "Line", "Start", "Part" -> CUES.furniture(piece);
      case "Links" -> CUES.links(piece);
      case "Comments" -> CUES.comments(piece);
      case "Byline", "Dated" -> CUES.byline(piece);
      case "Credit" -> CUES.credit(piece);
      case "NotPublished" -> CUES.deniesPublication(line) ? Optional.of(line) : Optional.empty();
      case "Rubric" -> CUES.isRubric(line) ? Optional.of(line) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Model model() throws IOException {
    try (var turtle = Files.newBufferedReader(FILE)) {
      return Rio.parse(turtle, "", RDFFormat.TURTLE);
    }
  }
}
