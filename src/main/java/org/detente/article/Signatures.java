package org.detente.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells files that are no text by their first bytes ("magic numbers"), whatever their name says.
 */
final class Signatures {

  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("%PDF-", "a PDF document");
    KNOWN.put("PK\u0003\u0004", "a ZIP archive or office document");
    KNOWN.put("PK\u0005\u0006", "an empty ZIP archive");
    KNOWN.put("\u00D0\u00CF\u0011\u00E0", "an office document");
    KNOWN.put("{\\rtf", "an RTF document");
    KNOWN.put("\u0089PNG", "a PNG image");
    KNOWN.put("\u00FF\u00D8\u00FF", "a JPEG image");
    KNOWN.put("GIF87a", "a GIF image");
    KNOWN.put("GIF89a", "a GIF image");
    KNOWN.put("RIFF", "a sound, film or image file");
    KNOWN.put("II*\u0000", "a TIFF image");
    KNOWN.put("MM\u0000*", "a TIFF image");
    KNOWN.put("\u001F\u008B", "a gzip archive");
    KNOWN.put("BZh", "a bzip2 archive");
    KNOWN.put("\u00FD7zXZ", "an xz archive");
    KNOWN.put("7z\u00BC\u00AF", "a 7-Zip archive");
    KNOWN.put("Rar!", "a RAR archive");
    KNOWN.put("\u007FELF", "a program");
    KNOWN.put("ID3", "a sound file");
    KNOWN.put("OggS", "a sound file");
    KNOWN.put("SQLite format", "a database");
  }

  private Signatures() {}

  /** What the file is when it is known to be no text. */
  static Optional<String> of(byte[] bytes) {
    int length = Math.min(bytes.length, 16);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return KNOWN.entrySet().stream()
        .filter(known -> start.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
