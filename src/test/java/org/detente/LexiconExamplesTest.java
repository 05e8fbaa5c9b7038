package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.extract.Examples;
import org.detente.lexicon.ExampleCheck;
import org.detente.lexicon.Sense;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the lexicons, read by the extractor under a headline of the domain. */
class LexiconExamplesTest {

  private static final Path DATA = Path.of("data");
  private static final Map<String, Knowledge> KNOWN = new TreeMap<>();
  private static final Examples FRENCH = examples("fr");

  /** The floor is that of {@code data/lexicon/checks.ttl}. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru"})
  void examples_yield_what_their_entries_promise(String language) {
    List<Examples.Outcome> outcomes =
        examples(language)
            .run(KNOWN.computeIfAbsent(language, LexiconExamplesTest::known).lexicon());
    String failing =
        outcomes.stream()
            .filter(o -> !o.kept())
            .map(o -> o.sense().iri() + ": " + o.sentence())
            .collect(Collectors.joining("\n"));
    double share = Examples.share(outcomes);
    assertTrue(
        share >= check(language).floor(),
        () -> "only %.3f of the examples:%n%s".formatted(share, failing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru"})
  void every_entry_has_an_example(String language) {
    assertEquals(
        List.of(),
        KNOWN.computeIfAbsent(language, LexiconExamplesTest::known).lexicon().senses().stream()
            .filter(s -> s.examples().isEmpty())
            .map(Sense::iri)
            .toList());
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
        FRENCH.read(sentence).claims().stream().map(Claim::rule).toList(),
        () -> "nothing of the codebook is said in: " + sentence);
  }

  private static Examples examples(String language) {
    return new Examples(
        KNOWN.computeIfAbsent(language, LexiconExamplesTest::known).extractor(),
        language,
        check(language).headline());
  }

  private static Knowledge known(String language) {
    return Knowledge.of(DATA, language);
  }

  private static ExampleCheck check(String language) {
    return ExampleCheck.of(TurtleFiles.read(List.of(DATA.resolve("lexicon/checks.ttl"))), language);
  }
}
