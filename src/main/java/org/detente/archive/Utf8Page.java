package org.detente.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Marked-up text as the bytes that came, whose words go into a {@link SpeltPage} in one pass: most
 * pages of an archive are looked at and never decoded. What is not closed as it should be is read
 * on. Time is in proportion to the bytes, whatever they are: what was not found further on is not
 * looked for again.
 */
final class Utf8Page {

  /** Elements that may stand inside a word. */
  private static final long[] INLINE =
      Stream.of(
              "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
              "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small",
              "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
          .mapToLong(Utf8Page::packed)
          .sorted()
          .toArray();

  private static final long SCRIPT = packed("script");
  private static final long STYLE = packed("style");

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_REFERENCE = 34;

  private final byte[] bytes;
  private final SpeltPage words;
  private final ByteSearch tagEnds;
  private final ByteSearch commentEnds;
  private final ByteSearch otherCommentEnds;
  private final ByteSearch scriptEnds;
  private final ByteSearch styleEnds;

  Utf8Page(byte[] bytes, SpeltPage words) {
    this.bytes = bytes;
    this.words = words;
    this.tagEnds = new ByteSearch(bytes, ">");
    this.commentEnds = new ByteSearch(bytes, "-->");
    this.otherCommentEnds = new ByteSearch(bytes, "--!>");
    this.scriptEnds = new ByteSearch(bytes, "</script");
    this.styleEnds = new ByteSearch(bytes, "</style");
  }

  /** Puts all words; false, with some of them put, where the bytes are no text in UTF-8. */
  boolean isRead() {
    int at = 0;
    while (at >= 0 && at < bytes.length) {
      byte b = bytes[at];
      if (b == '<') {
        at = tag(at);
      } else if (b == '&') {
        at = reference(at);
      } else if (b > 0) {
        at = words.putAscii(bytes, at);
      } else {
        at = longer(at);
      }
    }
    words.gap();
    return at >= 0
        && Stream.of(tagEnds, commentEnds, otherCommentEnds, scriptEnds, styleEnds)
            .allMatch(ByteSearch::isUtf8);
  }

  /** Reads a character of several bytes; gives where to go on, -1 where there is none. */
  private int longer(int at) {
    int size = Utf8.length(bytes, at);
    if (size > 3) {
      // Beyond the letters that are spelt.
      words.gap();
    } else if (size > 1) {
      words.put(Utf8.character(bytes, at, size));
    }
    return size < 2 ? -1 : at + size;
  }

  /** Reads what begins with {@code <}; gives where to go on. */
  private int tag(int at) {
    if (is(at + 1, '!') && is(at + 2, '-') && is(at + 3, '-')) {
      return comment(at);
    }
    boolean closes = is(at + 1, '/');
    int name = closes ? at + 2 : at + 1;
    int close = tagEnds.from(at);
    if (close < 0 || name >= bytes.length || !opens(bytes[name])) {
      words.gap();
      return at + 1;
    }
    int end = name;
    while (isInName(bytes[end])) {
      end++;
    }
    long element = packed(bytes, name, end);
    if (Arrays.binarySearch(INLINE, element) < 0) {
      words.gap();
    }
    int behind = close + 1;
    if (closes || element != SCRIPT && element != STYLE) {
      return behind;
    }
    int ends = (element == SCRIPT ? scriptEnds : styleEnds).from(behind);
    return ends < 0 ? behind : ends;
  }

  /** Behind a comment, if it ends at all. */
  private int comment(int at) {
    int end = commentEnds.from(at + 2);
    int other = otherCommentEnds.from(at + 2);
    int first = other >= 0 && (end < 0 || other < end) ? other : end;
    return first < 0 ? at + 1 : first + 3;
  }

  private boolean is(int at, char wanted) {
    return at < bytes.length && bytes[at] == wanted;
  }

  private static boolean opens(byte b) {
    return isLetter(b) || b == '!' || b == '?';
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** A name with letters of another alphabet is of no element that is known. */
  private static boolean isInName(byte b) {
    return isLetter(b) || b >= '0' && b <= '9' || b < 0;
  }

  private static long packed(String name) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    return packed(ascii, 0, ascii.length);
  }

  /** The letters of a short name as one number, whatever their case; 0 for a long one. */
  private static long packed(byte[] text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 5 | text[i] & 0x1F;
    }
    return to - from > LONGEST_NAME ? 0 : packed;
  }

  /** Reads a reference to a character, or a {@code &} that is none. */
  private int reference(int at) {
    int end = at + 1;
    while (end < bytes.length && end - at < LONGEST_REFERENCE && isInReference(bytes[end])) {
      end++;
    }
    if (end == at + 1) {
      words.gap();
      return end;
    }
    if (is(end, ';')) {
      end++;
    }
    String reference = new String(bytes, at, end - at, StandardCharsets.US_ASCII);
    String decoded = Parser.unescapeEntities(reference, false);
    for (int i = 0; i < decoded.length(); i++) {
      words.put(decoded.charAt(i));
    }
    return end;
  }

  private static boolean isInReference(byte b) {
    return isLetter(b) || b >= '0' && b <= '9' || b == '#';
  }
}
