package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Passage;
import org.detente.model.Passage.Reason;
import org.detente.model.Span;

/** Says of every sentence of one article what became of it. */
final class Accounts {

  /** Fewest words of a sentence whose repetition is no accident ("Oui.", "Fin de citation."). */
  private static final int WORDS_OF_A_RETELLING = 4;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> told = new TreeSet<>();

  Accounts(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** A block whose words are not read at all. */
  void unread(Block block) {
    boolean dateline = block.kind() == Block.Kind.DATELINE;
    add(block.span(), dateline ? Reason.DATELINE_TEXT : Reason.FURNITURE_TEXT, Optional.empty());
  }

  /**
   * Why a sentence of the story is not read for claims: it asks, or repeats an earlier sentence
   * word for word. Otherwise empty, and nothing is noted yet.
   */
  Optional<Reason> passedOver(String text, Span sentence) {
    String words =
        SPACE.matcher(sentence.of(text).strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    boolean again = !told.add(words) && words.split(" ").length >= WORDS_OF_A_RETELLING;
    Optional<Reason> reason =
        words.endsWith("?")
            ? Optional.of(Reason.QUESTION)
            : again ? Optional.of(Reason.RETELLING) : Optional.empty();
    reason.ifPresent(why -> add(sentence, why, Optional.empty()));
    return reason;
  }

  /** A sentence that was read, and the sense that read it or came nearest. */
  void read(Scene scene, List<Draft> found, Optional<Sense> tried) {
    Span sentence = scene.sentence().span();
    if (!found.isEmpty()) {
      passages.add(new Passage(sentence, Optional.empty(), Optional.empty()));
      return;
    }
    List<EventWord> words = EventWord.of(scene, lexicon);
    Optional<String> nearest =
        tried.or(() -> words.stream().findFirst().map(EventWord::sense)).map(Sense::iri);
    boolean supposed = !words.isEmpty() && words.stream().allMatch(EventWord::supposed);
    Reason reason =
        nearest.isEmpty()
            ? Reason.NO_EVENT_WORD
            : supposed
                ? Reason.HYPOTHETICAL
                : namesParty(scene) ? Reason.UNMATCHED_FRAME : Reason.NO_KNOWN_PARTY;
    add(sentence, reason, nearest);
  }

  /** Every passage in order; one whose every claim was outside the domain says so. */
  List<Passage> all(List<Draft> drafts, List<Draft> kept) {
    return passages.stream()
        .map(p -> p.reason().isPresent() ? p : outside(p, drafts, kept))
        .toList();
  }

  private static Passage outside(Passage passage, List<Draft> drafts, List<Draft> kept) {
    if (kept.stream().anyMatch(d -> passage.sentence().contains(d.trigger))) {
      return passage;
    }
    Optional<Draft> dropped =
        drafts.stream().filter(d -> passage.sentence().contains(d.trigger)).findFirst();
    Reason reason =
        dropped.filter(UnnamedDoer::has).isPresent()
            ? Reason.NO_KNOWN_PARTY
            : Reason.OUTSIDE_DOMAIN;
    return new Passage(
        passage.sentence(), Optional.of(reason), dropped.map(d -> d.fit.sense().iri()));
  }

  private void add(Span sentence, Reason reason, Optional<String> rule) {
    passages.add(new Passage(sentence, Optional.of(reason), rule));
  }

  /** A party, an instrument or a body is named, by its name or its adjective ("russe"). */
  private boolean namesParty(Scene scene) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      boolean named =
          scene.name(i).stream()
              .flatMap(m -> m.entities().stream())
              .anyMatch(e -> e.kind() != EntityKind.PLACE && e.kind() != EntityKind.SOURCE);
      if (named || !gazetteer.demonym(scene.token(i).lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
