package org.detente.language;

import java.util.List;

/** What commas set apart inside a clause: names beside a subject, phrases inside a noun's own. */
record Insertions(List<Chunk> chunks, List<Token> tokens) {

  /** "le ministre, Sergueï Lavrov, a annoncé": a name between commas, then the verb. */
  boolean verbFollows(int comma) {
    int k = comma + 1;
    if (k >= chunks.size()
        || !(chunks.get(k) instanceof Chunk.Noun name && name.phrase().isBare())) {
      return false;
    }
    k++;
    while (k < chunks.size() && isPrepositional(k)) {
      k++;
    }
    if (!isComma(k)) {
      return false;
    }
    k++;
    while (k < chunks.size() && isLight(k)) {
      k++;
    }
    return k < chunks.size() && chunks.get(k) instanceof Chunk.Verb verb && verb.group().isFinite();
  }

  /**
   * The phrase that a comma and phrases with a preposition or a time set apart from the one at
   * {@code i} ("la suspension, jusqu'à nouvel ordre, de la mission"), else null.
   */
  Phrase before(int i) {
    if (i < 3 || !isComma(i - 1)) {
      return null;
    }
    int k = i - 2;
    while (k > 0 && (isLight(k) || isPrepositional(k))) {
      k--;
    }
    if (k == 0 || k >= i - 2 || !isComma(k)) {
      return null;
    }
    int host = k - 1;
    while (host > 0
        && isPrepositional(host)
        && isName(host)
        && !preposition(host).equals(preposition(i))
        && chunks.get(host - 1) instanceof Chunk.Noun) {
      host--;
    }
    return chunks.get(host) instanceof Chunk.Noun noun ? noun.phrase() : null;
  }

  /** The chunk at {@code k} is a comma. */
  boolean isComma(int k) {
    return k < chunks.size()
        && chunks.get(k) instanceof Chunk.Mark mark
        && mark.kind() == Chunk.Kind.COMMA;
  }

  /** "au retrait par l'Alliance, le 6 octobre, des accréditations": a name takes no "de". */
  private boolean isName(int k) {
    return chunks.get(k) instanceof Chunk.Noun noun
        && tokens.get(noun.phrase().head()).pos() == Pos.PROPN;
  }

  private String preposition(int k) {
    return chunks.get(k) instanceof Chunk.Noun noun ? noun.phrase().preposition() : "";
  }

  private boolean isPrepositional(int k) {
    return chunks.get(k) instanceof Chunk.Noun noun && !noun.phrase().isBare();
  }

  private boolean isLight(int k) {
    return chunks.get(k) instanceof Chunk.Mark mark
        && (mark.kind() == Chunk.Kind.OTHER || mark.kind() == Chunk.Kind.TIME);
  }
}
