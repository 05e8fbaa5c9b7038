package org.detente.table.coded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.detente.model.Modality;
import org.detente.model.Remembered;
import org.detente.model.Scope;

/** What the codes of others mean here: CAMEO's and PLOVER's, by {@code data/crosswalk}. */
public final class Codes {

  private static final int REMEMBERED = 2_000;
  private static final String NONE = "—";
  private static final Map<String, String> RENAMED =
      Map.of("DEMAND", "REQUEST", "YIELD", "CONCEDE");

  private final Map<String, Meaning> meanings;
  private final Remembered<String, Meaning> known = new Remembered<>(REMEMBERED, this::find);

  private Codes(Map<String, Meaning> meanings) {
    this.meanings = meanings;
  }

  /**
   * The codes of a folder.
   *
   * @throws Fault BAD_TABLE with file and line
   */
  public static Codes read(Path folder) throws IOException {
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    Path cameo = folder.resolve("crosswalk_forward.tsv");
    List<String> lines = Files.readAllLines(cameo);
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      require(row.length == 9, cameo, i);
      put(meanings, "cameo/" + row[0], row[6], row[7], cameo, i);
    }
    Path plover = folder.resolve("plover.tsv");
    lines = Files.readAllLines(plover);
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      require(row.length == 4, plover, i);
      put(
          meanings,
          "plover/" + row[0] + (row[1].isEmpty() ? "" : "/" + row[1]),
          row[2],
          row[3],
          plover,
          i);
    }
    return new Codes(meanings);
  }

  private static void put(
      Map<String, Meaning> meanings, String entry, String type, String with, Path file, int line) {
    try {
      meanings.put(
          entry,
          new Meaning(
              type.equals(NONE) ? Optional.empty() : Optional.of(EventType.ofId(type)),
              entry,
              with.startsWith("source=host"),
              with.startsWith("object=negotiations")
                  ? Optional.of(Scope.MEETINGS)
                  : Optional.empty(),
              modality(with)));
    } catch (IllegalArgumentException e) {
      require(false, file, line);
    }
  }

  /** What is considered may happen; what is intended, offered or promised needs a further act. */
  private static Modality modality(String with) {
    if (with.startsWith("modality=considered")) {
      return Modality.POSSIBLE;
    }
    return with.startsWith("modality=intended") ? Modality.PLANNED : Modality.ACTUAL;
  }

  private static void require(boolean fine, Path file, int line) {
    if (!fine) {
      throw new Fault(
          Fault.Code.BAD_TABLE,
          file + ":" + (line + 1),
          "this is no row of a crosswalk; expected its columns and a type of the codebook",
          "Correct the line");
    }
  }

  /**
   * What a code means; of one that the table does not have, its root. Of an unknown one, nothing
   * but that it is generic.
   *
   * @param scheme cameo, plover or codebook
   * @param code CAMEO code, PLOVER event with its mode after a slash, or type
   */
  Meaning meaning(String scheme, String code) {
    return known.of(scheme + "/" + code);
  }

  private Meaning find(String schemeAndCode) {
    int slash = schemeAndCode.indexOf('/');
    String code = schemeAndCode.substring(slash + 1);
    return switch (schemeAndCode.substring(0, slash)) {
      case "cameo" -> cameo(code);
      case "plover" -> plover(code);
      default -> codebook(code);
    };
  }

  private Meaning cameo(String code) {
    for (int length = Math.min(code.length(), 4); length >= 2; length--) {
      Meaning known = meanings.get("cameo/" + code.substring(0, length));
      if (known != null) {
        return known;
      }
    }
    return generic("cameo/" + code);
  }

  private Meaning plover(String code) {
    String event = code.toUpperCase(Locale.ROOT);
    int slash = code.indexOf('/');
    String root = slash < 0 ? event : event.substring(0, slash);
    root = RENAMED.getOrDefault(root, root);
    String mode = slash < 0 ? "" : code.substring(slash + 1).toLowerCase(Locale.ROOT);
    Meaning known = meanings.get("plover/" + root + "/" + mode);
    known = known == null ? meanings.get("plover/" + root) : known;
    return known == null ? generic("plover/" + code) : known;
  }

  /** A type of ours stands for itself. */
  private Meaning codebook(String code) {
    try {
      EventType type = EventType.ofId(code.toLowerCase(Locale.ROOT));
      return Meaning.plain(Optional.of(type), "codebook/" + type.id());
    } catch (IllegalArgumentException e) {
      return code.matches("[0-9]{2,4}") ? cameo(code) : generic("codebook/" + code);
    }
  }

  private static Meaning generic(String entry) {
    return Meaning.plain(Optional.empty(), entry);
  }
}
