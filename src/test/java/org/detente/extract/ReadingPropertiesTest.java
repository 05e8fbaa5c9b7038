package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.French;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Sentence;
import org.detente.language.Token;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.detente.model.Span;

/** What holds of any text, sentences or not. */
class ReadingPropertiesTest {

  private static final String[] WORDS = {
    "La",
    "le",
    "l'",
    "un",
    "des",
    "du",
    "de",
    "à",
    "au",
    "en",
    "par",
    "pour",
    "avec",
    "entre",
    "auprès",
    "selon",
    "comme",
    "que",
    "qui",
    "dont",
    "où",
    "si",
    "lorsque",
    "et",
    "ou",
    "ni",
    "mais",
    "ne",
    "n'",
    "pas",
    "plus",
    "se",
    "s'",
    "il",
    "elle",
    "-t-elle",
    "celui-ci",
    "on",
    "son",
    "leur",
    "Russie",
    "OTAN",
    "Otan",
    "Moscou",
    "Bruxelles",
    "Alliance",
    "Conseil",
    "Conseil OTAN-Russie",
    "Sergueï Lavrov",
    "Jens Stoltenberg",
    "Stoltenberg-Lavrov",
    "secrétaire général de l'OTAN",
    "ministre",
    "russe",
    "russes",
    "des Affaires étrangères",
    "huit",
    "diplomates",
    "mission",
    "bureau",
    "réunion",
    "visite",
    "traité",
    "accréditation",
    "fermeture",
    "suspension",
    "relations",
    "a",
    "ont",
    "été",
    "est",
    "sont",
    "sera",
    "aura",
    "lieu",
    "va",
    "pourrait",
    "doit",
    "vu",
    "suspendu",
    "suspendre",
    "fermé",
    "fermer",
    "rencontré",
    "annoncé",
    "dit",
    "exige",
    "retirer",
    "refusé",
    "expulsé",
    "nommé",
    "repris",
    "réunis",
    "mardi",
    "le 8 avril",
    "en 2002",
    "hier",
    "à partir du 1er mai",
    "en réponse",
    "en réponse à",
    ",",
    ",",
    ".",
    ".",
    "?",
    ":",
    ";",
    "«",
    "»",
    "(",
    ")",
    "-",
    "–",
    "…",
    "'",
    "’",
    "M.",
    "\u00a0",
    "\n",
    "3.500",
    "😀",
    "é",
    "№",
    "Россия",
    "\u0301"
  };

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.strings()
        .withChars("aeéluO TANRus'’-.,;:?!«»()0123456789\n\t\u00a0\u200b😀")
        .ofMaxLength(80);
  }

  @Property(tries = 300)
  void anySoupOfFrenchWordsIsReadAndAccountedFor(@ForAll("soups") String soup) {
    check(soup);
  }

  @Property(tries = 150)
  void anyCharactersAreReadAndAccountedFor(@ForAll("characters") String soup) {
    check("L'OTAN " + soup);
  }

  @Property(tries = 150)
  void anySoupOfFrenchWordsIsAnalysedIntoTokensInOrder(@ForAll("soups") String soup) {
    Sentence sentence = French.analyse(soup);
    int from = 0;
    for (Token token : sentence.tokens()) {
      assertTrue(token.span().start() >= from && token.span().end() <= soup.length());
      from = token.span().end();
    }
    int last = sentence.tokens().size();
    for (Phrase phrase : sentence.phrases()) {
      assertTrue(0 <= phrase.first() && phrase.first() <= phrase.head());
      assertTrue(phrase.head() <= phrase.last() && phrase.last() < last);
      assertTrue(phrase.all().size() <= last);
    }
    for (Clause clause : sentence.clauses()) {
      assertTrue(clause.verb().first() <= clause.verb().head());
      assertTrue(clause.verb().head() <= clause.verb().last() && clause.verb().last() < last);
      assertTrue(clause.governor().filter(g -> g == clause).isEmpty());
    }
  }

  private static void check(String soup) {
    String body = soup.strip();
    if (body.isEmpty()) {
      return;
    }
    Article article = French.article(French.HEADLINE, Optional.of(Told.DAY), body);
    Reading reading = French.pipeline().read(article);
    assertEquals(reading, French.pipeline().read(article));
    String text = reading.article().text();
    List<Claim> claims = reading.claims();
    for (Claim claim : claims) {
      within(text, claim.evidence().sentence(), claim.evidence().trigger());
      mentions(claim)
          .forEach(m -> assertEquals(m.span().of(text), m.words(), () -> "words of " + m));
      assertEquals(
          1,
          claims.stream().filter(c -> c.key().equals(claim.key())).count(),
          () -> "one claim of a key: " + claim.key());
    }
    for (OfficeHolding office : reading.offices()) {
      within(text, office.evidence().sentence(), office.evidence().trigger());
    }
    for (Passage passage : reading.passages()) {
      boolean yields =
          claims.stream().anyMatch(c -> passage.sentence().contains(c.evidence().trigger()));
      assertEquals(yields, passage.reason().isEmpty(), () -> "account of " + passage);
    }
  }

  private static void within(String text, Span sentence, Span trigger) {
    assertTrue(sentence.contains(trigger) && trigger.length() > 0);
    assertTrue(sentence.end() <= text.length());
  }

  private static Stream<Mention> mentions(Claim claim) {
    return Stream.of(
            claim.agents().stream(),
            claim.targets().stream(),
            claim.object().stream(),
            claim.forum().stream(),
            claim.place().stream(),
            claim.speaker().stream())
        .flatMap(s -> s);
  }
}
