package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Passage;
import org.detente.model.Reading;

/** A short story as it was read, in words: what a test asserts. */
record Told(Reading reading) {

  /** Day on which the stories are published, a Thursday. */
  static final String DAY = "2014-04-10";

  /** Paragraphs under a headline that names both sides. */
  static Told of(String... paragraphs) {
    return new Told(French.read(DAY, paragraphs));
  }

  /** An English paragraph under a headline that names both sides. */
  static Told english(String paragraph) {
    return new Told(English.read(DAY, paragraph));
  }

  /** What a paragraph in Russian tells, of the day after the liaison mission was suspended. */
  static Told russian(String paragraph) {
    return new Told(Russian.read("2021-10-19", paragraph));
  }

  static Told under(String headline, String... paragraphs) {
    return new Told(French.pipeline().read(French.article(headline, Optional.of(DAY), paragraphs)));
  }

  List<EventType> types() {
    return reading.claims().stream().map(Claim::type).toList();
  }

  List<Claim> all(EventType type) {
    return reading.claims().stream().filter(c -> c.type() == type).toList();
  }

  /** The only claim of its type. */
  Claim one(EventType type) {
    List<Claim> found = all(type);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " claims of " + type + " among " + types());
    }
    return found.get(0);
  }

  /** The words of a claim's trigger. */
  String trigger(Claim.Key key) {
    Article article = reading.article();
    return key.trigger().of(article.text());
  }

  /** Why each sentence below the headline yields nothing. */
  List<Optional<Passage.Reason>> reasons() {
    return reading.passages().stream().skip(1).map(Passage::reason).toList();
  }

  /** Slugs, or the words of what the gazetteer does not know. */
  static List<String> names(List<Mention> mentions) {
    return mentions.stream().map(Told::name).toList();
  }

  /** Asserts who does the only thing of a type that a French story tells. */
  static void assertAgents(EventType type, String story, String... slugs) {
    assertEquals(List.of(slugs), names(of(story).one(type).agents()), story);
  }

  static String name(Mention mention) {
    return mention.entity().orElse(mention.words());
  }

  static String name(Optional<Mention> mention) {
    return mention.map(Told::name).orElse("");
  }

  static String edtf(Optional<DateSpan> date) {
    return date.map(DateSpan::edtf).orElse("");
  }
}
