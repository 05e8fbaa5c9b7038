package org.detente.extract;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Token;
import org.detente.lexicon.Sense;

/**
 * Tells at a look that none of a sense's fixed words can stand in a sentence, since their last
 * words do not: most of the senses of "put" or "mettre" need words that are nowhere in it.
 */
final class FixedEnds {

  private final Map<Sense, Set<String>> ends = new IdentityHashMap<>();
  private final Set<String> written = new LinkedHashSet<>();
  private Scene read;

  /** True when the sense needs no fixed word, or one of them may stand in the sentence. */
  boolean canStand(Scene scene, Sense sense) {
    if (sense.fixed().isEmpty()) {
      return true;
    }
    if (scene != read) {
      write(scene);
      read = scene;
    }
    for (String end : ends.computeIfAbsent(sense, FixedEnds::ends)) {
      if (written.contains(end)) {
        return true;
      }
    }
    return false;
  }

  private void write(Scene scene) {
    written.clear();
    for (Token token : scene.sentence().tokens()) {
      written.add(last(token.lower()));
      written.add(last(token.lemma()));
      written.add(FixedWord.masculine(token.lower()));
    }
  }

  private static Set<String> ends(Sense sense) {
    Set<String> ends = new TreeSet<>();
    sense.fixed().forEach(words -> ends.add(last(words)));
    sense.fixed().stream().filter(w -> w.indexOf(' ') < 0).forEach(ends::add);
    return ends;
  }

  /** "d'accord", "tête-à-tête", "feu vert": the letters behind the last space or mark. */
  private static String last(String words) {
    int at = words.length() - 1;
    while (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
      at--;
    }
    return words.substring(Math.max(at, 0));
  }
}
