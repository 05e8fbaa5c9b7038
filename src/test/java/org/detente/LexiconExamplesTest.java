package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.lexicon.Sense;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.Origin;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the French lexicon, read by the extractor under a headline of the domain. */
class LexiconExamplesTest {

  /** Share of the examples that must yield what their entry promises. */
  private static final double FLOOR = 0.95;

  private static final String HEADLINE = "La Russie et l'OTAN";
  private static final Knowledge KNOWLEDGE = Knowledge.of(Path.of("data"), "fr");

  @Test
  void examplesYieldWhatTheirEntriesPromise() {
    List<String> silent = new ArrayList<>();
    int examples = 0;
    List<Sense> senses = KNOWLEDGE.lexicon().senses();
    for (Sense sense : senses) {
      for (String example : sense.examples()) {
        examples++;
        if (!yields(sense, read(example))) {
          silent.add(sense.iri() + ": " + example);
        }
      }
    }
    double share = 1 - (double) silent.size() / examples;
    assertTrue(
        share >= FLOOR,
        () -> "only %.3f of the examples:%n%s".formatted(share, String.join("\n", silent)));
  }

  /** Words of the lexicon in sentences that only a reader of single words would code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Russie a ouvert une enquête sur l'attentat.",
        "Gazprom a conclu un contrat avec la Chine.",
        "La Russie a suspendu ses exportations de blé.",
        "Vladimir Poutine a quitté la salle sans un mot.",
        "Moscou a fermé ses écoles à cause du froid.",
        "La Bourse de Moscou a ouvert en hausse.",
        "Vladimir Poutine a rappelé son enfance à Leningrad.",
        "Dmitri Rogozine a présenté son livre à la presse.",
        "La Russie a remporté la rencontre contre la Suède.",
        "Sergueï Lavrov a retiré ses lunettes.",
        "Vladimir Poutine a signé un chèque.",
        "Le Kremlin a adopté un profil bas.",
        "La Russie a renvoyé l'ascenseur à la Chine.",
        "Vladimir Poutine a levé son verre.",
        "La Russie a réduit ses dépenses de santé.",
        "Sergueï Lavrov a pris son petit déjeuner.",
        "Moscou a remplacé ses vieux tramways.",
        "La Russie a créé mille emplois.",
        "Moscou a inauguré une station de métro.",
        "La Russie a arrêté un opposant.",
        "La Russie a frappé une nouvelle monnaie.",
        "La Russie a maintenu ses taux d'intérêt.",
        "Vladimir Poutine a remis une médaille à un pompier.",
        "Dmitri Rogozine a reporté son mariage.",
        "La Russie a envoyé une sonde vers la Lune.",
        "Les hôtels de Moscou reçoivent les touristes."
      })
  void otherUsesOfTheWordsYieldNothing(String sentence) {
    assertEquals(
        List.of(),
        read(sentence).claims().stream().map(Claim::rule).toList(),
        () -> "nothing of the codebook is said in: " + sentence);
  }

  /**
   * An event's sense yields its type, a verb of saying a speaker, an idiom nothing, others a claim.
   */
  private static boolean yields(Sense sense, Reading reading) {
    return switch (sense.effect()) {
      case EVENT -> reading.claims().stream().anyMatch(c -> c.type() == sense.type().get());
      case ATTRIBUTION -> reading.claims().stream().anyMatch(c -> c.speaker().isPresent());
      case OCCURRENCE, TRANSMISSION, TRANSPARENCY -> !reading.claims().isEmpty();
      case IDIOM -> reading.claims().isEmpty();
    };
  }

  private static Reading read(String sentence) {
    String text = HEADLINE + "\n" + sentence;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, HEADLINE.length()), Block.Kind.TITLE, "headline"),
            new Block(new Span(HEADLINE.length() + 1, text.length()), Block.Kind.BODY, "story"));
    return KNOWLEDGE
        .extractor()
        .read(
            new Article(
                "example",
                Optional.empty(),
                "fr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Origin.identity(text),
                blocks,
                "0".repeat(64),
                "0".repeat(64)));
  }
}
