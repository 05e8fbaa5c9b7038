package org.detente.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Fault;

/**
 * A file's bytes read as text, newlines and byte order mark kept as stored.
 *
 * @param name how faults name the file
 * @param text the characters; offsets of an article count its code points
 */
record FileText(String name, String text) {

  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

  /** Stands where bytes are none of their character set, if nowhere else. */
  private static final char REPLACED = '\uFFFD';

  private static final char MARK = '\uFEFF';

  /**
   * Decodes strictly: by byte order mark, as UTF-8, or for a page by the character set it declares.
   *
   * @throws Fault EMPTY_FILE, NOT_TEXT, WRONG_ENCODING
   */
  static FileText decode(String name, byte[] bytes) {
    return decode(name, bytes, Optional.empty());
  }

  /**
   * Decodes strictly: by byte order mark, as UTF-8, by what the server said, or for a page by the
   * character set it declares.
   *
   * @param served the character set that the server named
   * @throws Fault EMPTY_FILE, NOT_TEXT, WRONG_ENCODING
   */
  static FileText decode(String name, byte[] bytes, Optional<Charset> served) {
    if (bytes.length == 0) {
      throw empty(name);
    }
    Signatures.of(bytes).ifPresent(kind -> refuse(name, kind));
    String text = marked(name, bytes).orElseGet(() -> unmarked(name, bytes, served));
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      refuse(place(name, text, nul), "a NUL character, as in binary files");
    }
    if (text.chars().allMatch(FileText::isBlank)) {
      throw empty(name);
    }
    return new FileText(name, text);
  }

  /** True when the text begins as an HTML page does. */
  boolean looksLikeHtml() {
    int from = text.charAt(0) == MARK ? 1 : 0;
    String start = text.substring(from, Math.min(text.length(), from + 1000)).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  private static boolean isBlank(int c) {
    return c == MARK || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Optional<String> marked(String name, byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return Optional.of(strict(name, bytes, StandardCharsets.UTF_16LE));
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return Optional.of(strict(name, bytes, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static String unmarked(String name, byte[] bytes, Optional<Charset> served) {
    String fast = new String(bytes, StandardCharsets.UTF_8);
    if (fast.indexOf(REPLACED) < 0) {
      return fast;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Optional<String> utf8 = decode(in, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Optional<Charset> other = served.flatMap(c -> charset(c.name()));
    if (other.isPresent()) {
      return strict(name, bytes, other.get());
    }
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (declared.find()) {
      Optional<Charset> charset = charset(declared.group(1));
      if (charset.isPresent()) {
        return strict(name, bytes, charset.get());
      }
    }
    throw wrong(name, bytes, in.position(), StandardCharsets.UTF_8);
  }

  /** As browsers do, a page that says Latin-1 is read as its superset windows-1252. */
  private static Optional<Charset> charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252";
    }
    try {
      return Optional.of(Charset.forName(name)).filter(c -> !c.name().startsWith("UTF"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String strict(String name, byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return decode(in, charset).orElseThrow(() -> wrong(name, bytes, in.position(), charset));
  }

  /** The text, or nothing with the buffer left at the first byte that is not of the charset. */
  private static Optional<String> decode(ByteBuffer in, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      return Optional.empty();
    }
    decoder.flush(out);
    return Optional.of(out.flip().toString());
  }

  private static Fault wrong(String name, byte[] bytes, int at, Charset charset) {
    String before = new String(bytes, 0, at, charset);
    return new Fault(
        Fault.Code.WRONG_ENCODING,
        place(name, before, before.length()),
        String.format("byte %d (0x%02X) is not %s; expected UTF-8", at, bytes[at], charset.name()),
        "Save the file as UTF-8");
  }

  private static Fault empty(String name) {
    return new Fault(
        Fault.Code.EMPTY_FILE, name, "an empty file; expected an article", "Leave the file out");
  }

  private static void refuse(String place, String kind) {
    throw new Fault(
        Fault.Code.NOT_TEXT, place, kind + "; expected text or HTML", "Save the article as text");
  }

  private static String place(String name, String text, int at) {
    String before = text.substring(0, at);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int lineStart = before.lastIndexOf('\n') + 1;
    return name + ":" + line + ":" + (before.codePointCount(lineStart, at) + 1);
  }
}
