package org.detente.consolidate.copies;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.TreeSet;

/**
 * A sample of a text's sequences of five words (shingles), by which resemblance and containment of
 * texts are estimated (Broder, "On the resemblance and containment of documents", 1997): of one
 * shingle in four, at most {@value #MOST} with the smallest hashes. Since a hash decides whether a
 * shingle is in the sample, what two texts share is in both samples, whatever stands around it. As
 * no more than one shingle in four is known, and that by 32 bits of a hash, the text cannot be put
 * together again word by word.
 */
final class Sketch {

  /** Most hashes kept. */
  static final int MOST = 96;

  /** Bits of a hash that must be 0 for the shingle to be in the sample: one in four. */
  private static final int SAMPLED = 2;

  private static final int SHINGLE = 5;
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  private final long digest;
  private final int words;
  private final int[] hashes;

  /**
   * @param hashes in ascending order as unsigned numbers
   */
  private Sketch(long digest, int words, int[] hashes) {
    this.digest = digest;
    this.words = words;
    this.hashes = hashes;
  }

  /**
   * What {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException when it is of another length than a sketch may have
   */
  static Sketch of(byte[] bytes) {
    if (!isOne(bytes)) {
      throw new IllegalArgumentException("no sample of a text: " + bytes.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long digest = buffer.getLong();
    int words = buffer.getInt();
    int[] hashes = new int[buffer.remaining() / Integer.BYTES];
    buffer.asIntBuffer().get(hashes);
    return new Sketch(digest, words, hashes);
  }

  /** True for bytes of a length that a sketch may have. */
  static boolean isOne(byte[] bytes) {
    return bytes.length >= HEAD
        && bytes.length <= HEAD + MOST * Integer.BYTES
        && bytes.length % Integer.BYTES == 0;
  }

  /** The sketch as bytes: digest, number of words, hashes. */
  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + hashes.length * Integer.BYTES);
    buffer.putLong(digest).putInt(words);
    buffer.asIntBuffer().put(hashes);
    return buffer.array();
  }

  /** The same for texts of the same words in the same order, and for no others. */
  long digest() {
    return digest;
  }

  /** Number of words of the text. */
  int words() {
    return words;
  }

  /** The sampled hashes in ascending order as unsigned numbers; not to be changed. */
  int[] hashes() {
    return hashes;
  }

  /** How much of the two texts is the same, as far as the samples of both reach. */
  Overlap with(Sketch other) {
    int limit = Integer.compareUnsigned(limit(), other.limit()) < 0 ? limit() : other.limit();
    int mine = 0;
    int theirs = 0;
    int shared = 0;
    while (true) {
      boolean here = mine < hashes.length && Integer.compareUnsigned(hashes[mine], limit) <= 0;
      boolean there =
          theirs < other.hashes.length && Integer.compareUnsigned(other.hashes[theirs], limit) <= 0;
      if (!here && !there) {
        return new Overlap(shared, mine, theirs);
      }
      int order =
          here && there
              ? Integer.compareUnsigned(hashes[mine], other.hashes[theirs])
              : here ? -1 : 1;
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
  }

  /** Hashes up to this one are all in the sample. */
  private int limit() {
    return hashes.length < MOST ? -1 : hashes[MOST - 1];
  }

  /**
   * Shingles of two texts as far as both samples reach.
   *
   * @param shared in both
   * @param one in the first
   * @param other in the second
   */
  record Overlap(int shared, int one, int other) {

    /** The share of the first text that the second has too, 0 to 1. */
    double ofOne() {
      return one == 0 ? 0 : (double) shared / one;
    }

    /** The share of the second text that the first has too, 0 to 1. */
    double ofOther() {
      return other == 0 ? 0 : (double) shared / other;
    }
  }

  /** Takes a text paragraph by paragraph; keeps no more of it than the sample. */
  static final class Builder {

    private final TreeSet<Integer> kept = new TreeSet<>(Integer::compareUnsigned);
    private final long[] last = new long[SHINGLE];
    private long digest = Hash.START;
    private int words;

    /** Adds the words of a paragraph. */
    void add(String paragraph) {
      String plain = Normalizer.normalize(paragraph, Normalizer.Form.NFKD);
      long word = Hash.START;
      boolean inside = false;
      for (int i = 0; i < plain.length(); ) {
        int point = plain.codePointAt(i);
        i += Character.charCount(point);
        if (Character.isLetterOrDigit(point)) {
          word = Hash.next(word, Character.toLowerCase(point));
          inside = true;
        } else if (inside && Character.getType(point) != Character.NON_SPACING_MARK) {
          word(Hash.mixed(word));
          word = Hash.START;
          inside = false;
        }
      }
      if (inside) {
        word(Hash.mixed(word));
      }
    }

    /** The sketch of all that was added. */
    Sketch build() {
      int[] hashes = kept.stream().mapToInt(Integer::intValue).toArray();
      return new Sketch(digest, words, hashes);
    }

    private void word(long hash) {
      System.arraycopy(last, 1, last, 0, SHINGLE - 1);
      last[SHINGLE - 1] = hash;
      digest = Hash.next(digest, hash);
      words++;
      if (words >= SHINGLE) {
        long shingle = Hash.START;
        for (long each : last) {
          shingle = Hash.next(shingle, each);
        }
        sample(Hash.mixed(shingle));
      }
    }

    private void sample(long shingle) {
      if (shingle >>> (Long.SIZE - SAMPLED) != 0) {
        return;
      }
      int hash = (int) (shingle >>> (Integer.SIZE - SAMPLED));
      boolean room = kept.size() < MOST;
      if ((room || Integer.compareUnsigned(hash, kept.last()) < 0) && kept.add(hash) && !room) {
        kept.pollLast();
      }
    }
  }
}
