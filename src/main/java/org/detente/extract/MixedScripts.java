package org.detente.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.Claim;
import org.detente.model.Mention;

/**
 * Names that look like others: "Lаvrov" with a Cyrillic "а" is not the name that it seems to be
 * (Unicode Technical Standard 39 §5.1, mixed scripts). It is nobody's in the gazetteer and so stays
 * a mention; whoever relies on the claim is told.
 */
final class MixedScripts {

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private MixedScripts() {}

  /** Flags a claim one of whose names has letters of two scripts within a word. */
  static void flag(Draft draft) {
    Stream<Mention> one =
        Stream.of(draft.object, draft.forum, draft.place, draft.speaker).flatMap(m -> m.stream());
    Stream<Mention> many = Stream.concat(draft.agents.stream(), draft.targets.stream());
    if (Stream.concat(one, many).anyMatch(mention -> isMixed(mention.words()))) {
      draft.flags.add(Claim.Flag.MIXED_SCRIPT);
    }
  }

  /** True when letters of two of these scripts follow one another without anything between. */
  static boolean isMixed(String words) {
    UnicodeScript before = null;
    for (int c : words.codePoints().toArray()) {
      UnicodeScript script = UnicodeScript.of(c);
      if (!ALIKE.contains(script)) {
        before = script == UnicodeScript.INHERITED ? before : null;
      } else if (before != null && before != script) {
        return true;
      } else {
        before = script;
      }
    }
    return false;
  }
}
