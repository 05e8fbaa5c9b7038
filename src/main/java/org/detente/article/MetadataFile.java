package org.detente.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;

/** Reads {@code NAME.meta.json}: one object with known keys only. */
public final class MetadataFile {

  private static final List<String> KEYS =
      List.of("id", "title", "publisher", "url", "published", "language");

  /** Marks articles written for a test corpus; read and not used. */
  private static final String FICTITIOUS = "fictitious";

  private static final JsonLocation START = new JsonLocation(ContentReference.unknown(), 0L, 1, 1);

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, JsonLocation> places = new LinkedHashMap<>();

  private MetadataFile(String name) {
    this.name = name;
  }

  /**
   * Reads the bytes of a metadata file.
   *
   * @param name how faults name the file
   * @throws Fault BAD_METADATA with line and column; UNKNOWN_LANGUAGE for a language not read
   */
  public static Metadata read(String name, byte[] bytes) {
    MetadataFile file = new MetadataFile(name);
    try (JsonParser json = JSON.createParser(bytes)) {
      file.readObject(json);
    } catch (JsonProcessingException e) {
      String found = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
      throw file.fault(e.getLocation(), "not valid JSON (" + found + ")");
    } catch (IOException e) {
      // Nothing is read from a disk here: the bytes are no characters of the encoding they begin
      // as.
      throw file.fault(START, "not valid JSON (bytes of no encoding)");
    }
    return file.metadata();
  }

  private void readObject(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw fault(json.currentTokenLocation(), "no object; expected { \"id\": … }");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonLocation place = json.currentTokenLocation();
      JsonToken value = json.nextToken();
      if (FICTITIOUS.equals(key) && value.isBoolean()) {
        continue;
      }
      if (!KEYS.contains(key)) {
        throw fault(place, "key \"" + key + "\"; expected one of " + String.join(", ", KEYS));
      }
      if (value != JsonToken.VALUE_STRING || json.getText().isBlank()) {
        throw fault(json.currentTokenLocation(), "\"" + key + "\" is no text; expected a string");
      }
      values.put(key, json.getText().strip());
      places.put(key, json.currentTokenLocation());
    }
    if (json.nextToken() != null) {
      throw fault(json.currentTokenLocation(), "more after the object; expected the end");
    }
  }

  private Metadata metadata() {
    value("language").filter(l -> !Metadata.LANGUAGES.contains(l)).ifPresent(this::refuseLanguage);
    check("id", Metadata::isSlug, "letters, digits, dots, hyphens and underscores");
    check("url", Metadata::isWebAddress, "an http or https address");
    check("published", MetadataFile::isDay, "a day such as 2008-12-19");
    return new Metadata(
        value("id"),
        value("title"),
        value("publisher"),
        value("url"),
        value("published").map(LocalDate::parse),
        value("language"));
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private void check(String key, java.util.function.Predicate<String> holds, String expected) {
    String value = values.get(key);
    if (value != null && !holds.test(value)) {
      throw fault(places.get(key), key + " \"" + value + "\"; expected " + expected);
    }
  }

  private static boolean isDay(String value) {
    try {
      return value.length() == "2008-12-19".length() && LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void refuseLanguage(String language) {
    throw new Fault(
        Fault.Code.UNKNOWN_LANGUAGE,
        place(places.get("language")),
        "language \"" + language + "\"; expected fr, en or ru",
        "Leave the article out, or correct the language");
  }

  private Fault fault(JsonLocation at, String found) {
    return new Fault(Fault.Code.BAD_METADATA, place(at), found, "Correct the metadata file");
  }

  private String place(JsonLocation at) {
    return name + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }
}
