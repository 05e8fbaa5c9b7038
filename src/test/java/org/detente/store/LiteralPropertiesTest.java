package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/** Whatever is written, all of it can be found, replaced and withdrawn again. */
class LiteralPropertiesTest {

  private static final String XSD = "<http://www.w3.org/2001/XMLSchema#";
  private static final Validator VALIDATOR = validator();

  @Property(tries = 60)
  void replacingIsAFreshLoadAndRetractingLeavesNothing(
      @ForAll("versions") List<List<String>> versions) {
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        EmbeddedStore fresh = EmbeddedStore.inMemory()) {
      for (List<String> literals : versions) {
        store.load(TestOntology.admit(VALIDATOR, article(literals)));
      }
      fresh.load(TestOntology.admit(VALIDATOR, article(versions.get(versions.size() - 1))));
      assertEquals(Snapshot.digest(fresh), Snapshot.digest(store));
      assertEquals(fresh.snapshot(), store.snapshot());
      assertEquals(store.read(data -> Ledger.counted(data).snapshot()), store.snapshot());
      assertEquals(List.of(), Inspection.of(store));
      store.retract(List.of("000"));
      assertEquals(0, store.sizes().size());
      assertEquals("0".repeat(64), store.snapshot());
    }
  }

  @Provide
  Arbitrary<List<List<String>>> versions() {
    return literals().list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> literals() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> sign = Arbitraries.of("", "+", "-");
    Arbitrary<String> zeros = Arbitraries.of("", "0", "00");
    Arbitrary<String> whole = Combinators.combine(sign, zeros, digits).as((s, z, d) -> s + z + d);
    Arbitrary<String> broken =
        Combinators.combine(whole, digits, zeros).as((w, d, z) -> w + "." + d + z);
    return Arbitraries.oneOf(
        broken.map(text -> typed(text, "decimal")),
        whole.map(text -> typed(text, "decimal")),
        whole.map(text -> typed(text, "integer")),
        broken.map(text -> typed(text + "E3", "double")),
        broken.map(text -> typed(text + "e-2", "float")),
        Arbitraries.of("true", "false", "0", "1").map(text -> typed(text, "boolean")),
        Arbitraries.of("2008-08-19", "2008-08-19Z", "-0001-01-01").map(t -> typed(t, "date")),
        Arbitraries.of(
                "2008-08-19T00:00:00Z",
                "2008-08-19T24:00:00",
                "2008-08-19T10:00:00.100+03:00",
                "2008-08-19T10:00:00.1+00:00")
            .map(text -> typed(text, "dateTime")),
        Arbitraries.of("2008", "-0044").map(text -> typed(text, "gYear")),
        Arbitraries.of("\"x\"@en", "\"x\"@EN", "\"x\"@en-gb", "\"x\"@fr-CA", "\"\"", "\"é\""));
  }

  private static String typed(String text, String type) {
    return "\"" + text + "\"^^" + XSD + type + ">";
  }

  private static String article(List<String> literals) {
    StringBuilder more = new StringBuilder();
    for (String literal : literals) {
      more.append("<article/000#c-1> det:note ").append(literal).append(" .\n");
    }
    return TestOntology.article("000", "0.90", more.toString());
  }

  private static Validator validator() {
    try {
      Path folder = Files.createTempDirectory("ontology");
      folder.toFile().deleteOnExit();
      return TestOntology.validator(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
