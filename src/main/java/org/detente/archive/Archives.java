package org.detente.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.rometools.rome.io.FeedException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.detente.model.Fault;
import org.jdom2.JDOMException;

/** Opens archives and feeds, which their names' endings tell apart. */
public final class Archives {

  /** Largest feed or sitemap read, bytes after decompression; sitemaps may have 50 MB. */
  static final int LARGEST_LIST = 52_428_800;

  private enum Kind {
    WARC(List.of(".warc")),
    JSON_LINES(List.of(".jsonl", ".ndjson")),
    XML(List.of(".xml", ".rss", ".atom")),
    JSON(List.of(".json"));

    private final List<String> endings;

    Kind(List<String> endings) {
      this.endings = endings;
    }
  }

  private Archives() {}

  /** True for the name of an archive, feed or sitemap; {@code .gz} may follow its ending. */
  public static boolean isArchive(Path file) {
    return kind(file).isPresent();
  }

  /** The same, but for names that are also those of metadata, gold and other data. */
  public static boolean isArchiveInFolder(Path file) {
    return kind(file).filter(k -> k != Kind.JSON).isPresent();
  }

  /** True for archives that may be of any length, false for feeds, sitemaps and single articles. */
  public static boolean isLong(Path file) {
    return kind(file).filter(k -> k == Kind.WARC || k == Kind.JSON_LINES).isPresent();
  }

  /**
   * Opens an archive.
   *
   * @param from its start, or what {@link Entries#mark} of the same archive gave
   * @throws Fault BAD_ARCHIVE when it is none of the kind that its name says; TOO_LARGE for a feed
   *     or sitemap of more than 50 MB
   */
  public static Entries open(Path file, Mark from) throws IOException {
    Kind kind = kind(file).orElseThrow(() -> new IllegalArgumentException("no archive: " + file));
    try {
      return switch (kind) {
        case WARC -> new WarcFile(file, from);
        case JSON_LINES -> new JsonLines(file.toString(), stream(file), from);
        case XML, JSON -> new ListedEntries(list(file.toString(), kind, whole(file)), from);
      };
    } catch (ZipException | EOFException e) {
      throw cutShort(file.toString());
    }
  }

  /** Entries that are in memory already. */
  public static Entries of(List<Entry> entries, Mark from) {
    return new ListedEntries(entries, from);
  }

  private static Optional<Kind> kind(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    for (Kind kind : Kind.values()) {
      if (kind.endings.stream().anyMatch(plain::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16) : bytes;
  }

  private static byte[] whole(Path file) throws IOException {
    try (InputStream stream = stream(file)) {
      byte[] bytes = stream.readNBytes(LARGEST_LIST + 1);
      if (bytes.length > LARGEST_LIST) {
        throw new Fault(
            Fault.Code.TOO_LARGE,
            file.toString(),
            "more than " + LARGEST_LIST + " bytes; expected a feed or sitemap",
            "Split it");
      }
      return bytes;
    }
  }

  private static List<Entry> list(String name, Kind kind, byte[] bytes) throws IOException {
    try {
      return kind == Kind.JSON ? JsonFeed.read(name, bytes) : xml(name, bytes);
    } catch (JsonProcessingException e) {
      throw bad(name, "not valid JSON (" + e.getOriginalMessage() + ")");
    } catch (JDOMException | XMLStreamException | FeedException | IllegalArgumentException e) {
      throw bad(name, "no feed or sitemap (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw bad(name, "bytes that are no text in its encoding");
    } catch (StackOverflowError e) {
      throw bad(name, "nested too deeply; expected a feed or sitemap");
    }
  }

  private static List<Entry> xml(String name, byte[] bytes)
      throws IOException, JDOMException, XMLStreamException, FeedException {
    String root = XmlSafe.root(bytes);
    return switch (root) {
      case "urlset" -> NewsSitemap.read(bytes);
      case "rss", "RDF", "feed" -> SyndicationFeed.read(bytes);
      default ->
          throw bad(name, "an element <" + root + ">; expected RSS, Atom or a sitemap's <urlset>");
    };
  }

  /** What is wrong where compressed bytes are not what they were, or end too early. */
  static Fault cutShort(String name) {
    return bad(name, "its compression is damaged, or cut short");
  }

  private static Fault bad(String name, String found) {
    String line = found.lines().map(String::strip).collect(Collectors.joining(" "));
    return new Fault(Fault.Code.BAD_ARCHIVE, name, line, "Fetch it again, or leave it out");
  }
}
