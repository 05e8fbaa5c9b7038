package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.Origin;
import org.detente.model.Reading;
import org.detente.model.Span;

/** Reads the examples of a lexicon's entries, each as a story of one sentence. */
public final class Examples {

  private final Extractor extractor;
  private final String language;
  private final String headline;

  /**
   * @param extractor of the lexicon's language
   * @param language ISO 639-1 code
   * @param headline what the sentences stand under: it names both sides and tells nothing
   */
  public Examples(Extractor extractor, String language, String headline) {
    this.extractor = extractor;
    this.language = language;
    this.headline = headline;
  }

  /**
   * What became of one example.
   *
   * @param sense whose example it is
   * @param sentence the example
   * @param kept true when it yields what the sense promises: an event's sense its type, a verb of
   *     saying a speaker, an idiom nothing, others a claim
   * @param reading what was read
   */
  public record Outcome(Sense sense, String sentence, boolean kept, Reading reading) {}

  /** Every example of every sense once, in the order of the senses. */
  public List<Outcome> run(Lexicon lexicon) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Sense sense : lexicon.senses()) {
      if (seen.add(sense.iri())) {
        for (String sentence : sense.examples()) {
          Reading reading = read(sentence);
          outcomes.add(new Outcome(sense, sentence, isKept(sense, reading), reading));
        }
      }
    }
    return outcomes;
  }

  /** Share of the outcomes that kept their promise, 0 to 1; 1 when there are none. */
  public static double share(List<Outcome> outcomes) {
    long kept = outcomes.stream().filter(Outcome::kept).count();
    return outcomes.isEmpty() ? 1 : (double) kept / outcomes.size();
  }

  /** One sentence read under the headline. */
  public Reading read(String sentence) {
    String text = headline + "\n" + sentence;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, headline.length()), Block.Kind.TITLE, "headline"),
            new Block(new Span(headline.length() + 1, text.length()), Block.Kind.BODY, "story"));
    return extractor.read(
        new Article(
            "example",
            Optional.empty(),
            language,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            Origin.identity(text),
            blocks,
            "0".repeat(64),
            "0".repeat(64)));
  }

  private static boolean isKept(Sense sense, Reading reading) {
    List<Claim> claims = reading.claims();
    return switch (sense.effect()) {
      case EVENT -> claims.stream().anyMatch(c -> c.type() == sense.type().orElseThrow());
      case ATTRIBUTION -> claims.stream().anyMatch(c -> c.speaker().isPresent());
      case OCCURRENCE, TRANSMISSION, TRANSPARENCY -> !claims.isEmpty();
      case IDIOM -> claims.isEmpty();
    };
  }
}
