package org.detente.store.about;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dataset as schema.org describes it ({@code schema:Dataset}), in JSON-LD, for search engines
 * and for the head of a page.
 */
public final class DatasetJsonLd {

  private static final ObjectMapper JSON = mapper();

  private DatasetJsonLd() {}

  /**
   * The metadata as one JSON document. It may stand in a {@code <script>} of a page as it is: what
   * could end one is escaped.
   *
   * @param card the dataset
   * @param language of titles: en, fr or ru
   */
  public static String json(DatasetCard card, String language) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("@id", card.page());
    dataset.put("identifier", card.identifier());
    dataset.put("url", card.page());
    dataset.put("sameAs", DatasetCard.DATASET);
    dataset.put("name", card.title(language));
    dataset.put("description", card.description(language));
    dataset.put("keywords", card.keywords(language));
    dataset.put("version", card.version());
    dataset.put("datePublished", card.modified());
    dataset.put("dateModified", card.modified());
    dataset.put("license", card.licence());
    dataset.put("isAccessibleForFree", true);
    if (!card.accessRights().isEmpty()) {
      dataset.put("conditionsOfAccess", card.accessRights());
    }
    dataset.put("inLanguage", List.of("en", "fr", "ru"));
    dataset.put("creator", organisation(card));
    dataset.put("publisher", organisation(card));
    card.period().ifPresent(period -> dataset.put("temporalCoverage", period));
    dataset.put("spatialCoverage", List.of("Europe", "Russia"));
    dataset.put("measurementTechnique", "claims read from articles, with their words as evidence");
    dataset.put(
        "variableMeasured",
        List.of("type of event", "who acts", "upon whom", "day", "modality", "source"));
    dataset.put("isBasedOn", "https://w3id.org/detente/graph/reference");
    dataset.put("distribution", distributions(card));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(dataset) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and strings are always JSON", e);
    }
  }

  private static Map<String, Object> organisation(DatasetCard card) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@type", "Organization");
    organisation.put("name", card.publisher());
    organisation.put("url", card.page());
    return organisation;
  }

  private static List<Map<String, Object>> distributions(DatasetCard card) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Download download : card.downloads()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("@type", "DataDownload");
      one.put("name", download.title());
      one.put("contentUrl", download.url());
      one.put("encodingFormat", download.mediaType());
      download.bytes().ifPresent(bytes -> one.put("contentSize", bytes + " B"));
      one.put("license", download.licence());
      all.add(one);
    }
    return all;
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().setCharacterEscapes(new InScript());
    return mapper;
  }

  /** Escapes what ends a script element, and line separators. */
  private static final class InScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
      for (char c : new char[] {'<', '>', '&'}) {
        ASCII[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == '\u2028' || character == '\u2029'
          ? new SerializedString("\\u%04X".formatted(character))
          : null;
    }
  }
}
