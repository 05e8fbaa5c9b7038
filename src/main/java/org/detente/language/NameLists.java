package org.detente.language;

import java.util.List;

/** Lists of names, which end with a conjunction and one more, or with all the others. */
record NameLists(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {

  /** How many chunks after the one at {@code i} the last of such a list stands; 0 where none. */
  int after(int i) {
    for (int k = i + 1; k + 1 < chunks.size(); k += 2) {
      if (!(chunks.get(k) instanceof Chunk.Mark mark)) {
        return 0;
      }
      boolean last = mark.kind() == Chunk.Kind.COORDINATOR;
      if (!isName(k + 1) && !(last && isName(i) && areOthers(k + 1))) {
        return 0;
      }
      if (mark.kind() != Chunk.Kind.COMMA) {
        return last ? k + 1 - i : 0;
      }
    }
    return 0;
  }

  private boolean isName(int i) {
    return chunks.get(i) instanceof Chunk.Noun noun
        && noun.phrase().isBare()
        && tokens.get(noun.phrase().head()).pos() == Pos.PROPN
        && Character.isUpperCase(tokens.get(noun.phrase().head()).form().charAt(0));
  }

  /** "Vladimir Poutine, George W. Bush et les autres dirigeants": several behind an article. */
  private boolean areOthers(int i) {
    return chunks.get(i) instanceof Chunk.Noun noun
        && noun.phrase().isBare()
        && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
        && tokens.get(noun.phrase().first()).pos() == Pos.DET
        && tokens.get(noun.phrase().head()).pos() == Pos.NOUN
        && (tokens.get(noun.phrase().head()).morph().number() == 'p'
            || tokens.get(noun.phrase().first()).morph().number() == 'p');
  }
}
