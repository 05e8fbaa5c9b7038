package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.French;
import org.detente.lexicon.TraitWeights;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Claim;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final TraitWeights SHIPPED =
      TraitWeights.of(TurtleFiles.read(List.of(Path.of("data/lexicon/confidence.ttl"))));

  @Test
  void confidence_is_the_logistic_of_the_sum_of_weights() {
    Confidence confidence = new Confidence(2, Map.of(Trait.BARE_NOUN, -1.0, Trait.UNDATED, -1.0));
    assertEquals(new BigDecimal("0.88"), confidence.of(Set.of()));
    assertEquals(new BigDecimal("0.73"), confidence.of(Set.of(Trait.BARE_NOUN)));
    assertEquals(new BigDecimal("0.5"), confidence.of(EnumSet.of(Trait.BARE_NOUN, Trait.UNDATED)));
    assertEquals(new BigDecimal("0.88"), confidence.of(Set.of(Trait.NO_AGENT)));
  }

  @Test
  void nothing_is_certain_and_nothing_impossible() {
    assertEquals(new BigDecimal("0.99"), new Confidence(50, Map.of()).of(Set.of()));
    assertEquals(new BigDecimal("0.05"), new Confidence(-50, Map.of()).of(Set.of()));
  }

  @Test
  void the_shipped_weights_are_for_traits_that_exist_and_doubt_whoever_is_out_of_office() {
    Confidence shipped = Confidence.of(SHIPPED);
    assertTrue(shipped.weights().get(Trait.OUT_OF_OFFICE) < 0);
  }

  @Test
  void a_weight_for_an_unknown_trait_is_a_fault() {
    TraitWeights odd = new TraitWeights(BigDecimal.ONE, Map.of("fullMoon", new BigDecimal("-3.0")));
    Fault fault = assertThrows(Fault.class, () -> Confidence.of(odd));
    assertEquals(Fault.Code.BAD_LEXICON, fault.code());
    assertTrue(fault.getMessage().contains("fullMoon"), fault.getMessage());
  }

  @Test
  void traits_tell_how_the_claim_was_read() {
    assertEquals(
        Set.of(),
        traits("La Russie a suspendu sa mission auprès de l'OTAN le 18 octobre.", NAMING));
    assertEquals(
        Set.of(Trait.AGENT_BY_PRONOUN),
        traits("Elle a suspendu sa mission auprès de l'OTAN.", NAMING));
    assertEquals(
        Set.of(Trait.NO_AGENT, Trait.BARE_NOUN),
        traits("La suspension de la mission russe auprès de l'OTAN dure.", NAMING));
  }

  private static final Set<Trait> NAMING =
      EnumSet.of(Trait.NO_AGENT, Trait.AGENT_BY_PRONOUN, Trait.AGENT_BY_OFFICE, Trait.BARE_NOUN);

  /** Those of {@code asked} that the last claim of an article has, which first names Russia. */
  private static Set<Trait> traits(String sentence, Set<Trait> asked) {
    Map<Claim.Key, Set<Trait>> seen = new LinkedHashMap<>();
    French.pipeline()
        .knowledge("fr")
        .extractor()
        .read(
            French.article(
                French.HEADLINE, Optional.of("2021-10-18"), "La Russie ne dort pas.", sentence),
            seen::put);
    assertEquals(1, seen.size(), seen::toString);
    Set<Trait> traits = EnumSet.copyOf(asked);
    traits.retainAll(seen.values().iterator().next());
    return traits;
  }
}
