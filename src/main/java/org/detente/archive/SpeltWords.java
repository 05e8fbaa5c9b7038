package org.detente.archive;

/**
 * Words as {@link Spelling} has them, a gap behind each, and how long each is: who looks for a few
 * of them passes over the others by their first letters.
 */
final class SpeltWords {

  /** Letters of all words and their gaps; those behind {@link #length} are no word's yet. */
  final byte[] letters;

  private final char[] sizes;
  private int length;
  private int count;

  /**
   * No word yet.
   *
   * @param most characters that may be put
   */
  SpeltWords(int most) {
    // What parts two words was a character too; a gap more behind the last.
    letters = new byte[most + 1];
    sizes = new char[most / 2 + 1];
  }

  /** Where the next word begins. */
  int length() {
    return length;
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** Ends the word whose letters stand from {@link #length} on. */
  void end(int letters) {
    sizes[count++] = letters > Character.MAX_VALUE ? 0 : (char) letters;
    length += letters;
    this.letters[length++] = Spelling.GAP;
  }

  /** Adds a word of other words. */
  void add(SpeltWords from, int start, int letters) {
    System.arraycopy(from.letters, start, this.letters, length, letters);
    end(letters);
  }

  /** Where the word behind one begins. */
  int behind(int word, int start) {
    int end = start + sizes[word];
    // The size of what is too long to be one is not kept.
    while (letters[end] != Spelling.GAP) {
      end++;
    }
    return end + 1;
  }
}
