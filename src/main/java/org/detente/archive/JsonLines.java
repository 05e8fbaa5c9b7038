package org.detente.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.detente.article.Articles;
import org.detente.model.Fault;

/** JSON lines: one article a line. What is wrong with a line costs the line. */
final class JsonLines implements Entries {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 2 * Articles.LARGEST;
  private static final int BLOCK = 1 << 16;

  private final String name;
  private final InputStream lines;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int filled;
  private long offset;

  /**
   * @param name how faults name the file
   * @param lines after decompression
   * @param from where the first line to be read begins
   */
  JsonLines(String name, InputStream lines, Mark from) throws IOException {
    this.name = name;
    this.lines = lines;
    lines.skipNBytes(from.offset());
    this.offset = from.offset();
  }

  /**
   * {@inheritDoc}
   *
   * @throws Fault BAD_ARCHIVE where what follows cannot be decompressed
   */
  @Override
  public Optional<Entry> next() throws IOException {
    try {
      return line();
    } catch (ZipException | EOFException e) {
      throw Archives.cutShort(name);
    }
  }

  private Optional<Entry> line() throws IOException {
    while (true) {
      long start = offset;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean ended = false;
      while (!ended && (at < filled || isFilled())) {
        int end = at;
        while (end < filled && block[end] != '\n') {
          end++;
        }
        ended = end < filled;
        line.write(block, at, Math.min(end - at, LONGEST + 1 - line.size()));
        offset += end - at + (ended ? 1 : 0);
        at = ended ? end + 1 : end;
      }
      if (offset == start) {
        return Optional.empty();
      }
      byte[] bytes = line.toByteArray();
      if (!isBlank(bytes)) {
        return Optional.of(entry(start, bytes));
      }
    }
  }

  /** Reads on; false at the end. */
  private boolean isFilled() throws IOException {
    at = 0;
    filled = Math.max(0, lines.read(block));
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private static Entry entry(long start, byte[] line) {
    if (line.length > LONGEST) {
      return new Entry.Refused(
          Place.at(start), Fault.Code.TOO_LARGE, "a line of more than " + LONGEST + " bytes");
    }
    try {
      JsonNode article = JSON.readTree(line);
      return article.isObject()
          ? JsonArticle.told(article, MissingNode.getInstance()).at(start)
          : refused(start, "no object; expected one article");
    } catch (JsonProcessingException e) {
      return refused(start, "not valid JSON (" + firstLine(e) + ")");
    } catch (IOException e) {
      return refused(start, "not valid JSON");
    }
  }

  private static Entry refused(long start, String found) {
    return new Entry.Refused(Place.at(start), Fault.Code.BAD_ARCHIVE, found);
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("broken");
  }

  @Override
  public Mark mark() {
    return new Mark(offset, 0);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
