package org.detente.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * Words that say at what level or in what format a meeting is ({@code data/lexicon/meetings.ttl}):
 * of "a summit of the council" the level is that of leaders. Only the clause that tells of the
 * meeting is looked at, and the longest words in it decide.
 */
public final class MeetingWords {

  /** What ends a clause. */
  private static final String MARKS = ",;:()«»“”—\n";

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length)
          .reversed()
          .thenComparing(Comparator.<String>naturalOrder());

  /** No words at all. */
  public static final MeetingWords NONE = new MeetingWords();

  private final Map<String, IRI> terms = new TreeMap<>(LONGEST_FIRST);

  private MeetingWords() {}

  /** The words that statements give as {@code skos:hiddenLabel} of levels and formats. */
  public static MeetingWords of(Model statements) {
    MeetingWords words = new MeetingWords();
    for (Statement s : statements.filter(null, SKOS.HIDDEN_LABEL, null)) {
      words.terms.put(spaced(s.getObject().stringValue()), (IRI) s.getSubject());
    }
    return words;
  }

  /** The level that a sentence tells around the words of the meeting, if any. */
  public Optional<MeetingLevel> level(String sentence, String meeting) {
    return found(sentence, meeting).stream()
        .map(ModelTerms::level)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The format that a sentence tells around the words of the meeting, if any. */
  public Optional<MeetingFormat> format(String sentence, String meeting) {
    return found(sentence, meeting).stream()
        .map(ModelTerms::format)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<IRI> found(String sentence, String meeting) {
    String clause = spaced(clause(sentence, meeting));
    return terms.entrySet().stream()
        .filter(entry -> clause.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** From the mark before the words to the mark after them; the words alone where they are cut. */
  private static String clause(String sentence, String meeting) {
    int at = sentence.indexOf(meeting);
    if (at < 0) {
      return meeting;
    }
    int from = at;
    while (from > 0 && MARKS.indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    int until = at + meeting.length();
    while (until < sentence.length() && MARKS.indexOf(sentence.charAt(until)) < 0) {
      until++;
    }
    return sentence.substring(from, until);
  }

  /** Small letters, each word between two spaces. */
  private static String spaced(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
  }
}
