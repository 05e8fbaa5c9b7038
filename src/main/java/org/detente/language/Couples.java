package org.detente.language;

import java.util.List;

/**
 * Two subjects joined behind what stands first: "Après deux ans, les ambassadeurs des Vingt-Huit et
 * leur collègue russe se sont retrouvés".
 */
record Couples(List<Chunk> chunks) {

  /** True at the first of two, each with what hangs on it, before the first finite verb. */
  boolean open(int i) {
    if (!isBare(i) || chunks.subList(0, i).stream().anyMatch(Couples::isFinite)) {
      return false;
    }
    int and = behind(i);
    boolean joined =
        and < chunks.size()
            && chunks.get(and) instanceof Chunk.Mark mark
            && mark.kind() == Chunk.Kind.COORDINATOR;
    if (!joined || !isBare(and + 1)) {
      return false;
    }
    int verb = behind(and + 1);
    return verb < chunks.size() && isFinite(chunks.get(verb));
  }

  private boolean isBare(int i) {
    return i < chunks.size() && chunks.get(i) instanceof Chunk.Noun noun && noun.phrase().isBare();
  }

  private static boolean isFinite(Chunk chunk) {
    return chunk instanceof Chunk.Verb verb && verb.group().isFinite();
  }

  /** Past the phrases that hang on the one at {@code i}. */
  private int behind(int i) {
    int k = i + 1;
    while (k < chunks.size() && chunks.get(k) instanceof Chunk.Noun && !isBare(k)) {
      k++;
    }
    return k;
  }
}
