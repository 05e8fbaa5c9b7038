package org.detente.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.store.about.DatasetCard;

/**
 * Metadata for an archive in the JSON of DataCite, kernel 4.6. The DOI, which the kernel asks for,
 * is there when an archive has reserved one; else it is the archive that adds it.
 */
public final class DataCite {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DataCite() {}

  /**
   * The metadata, ended by a line break.
   *
   * @param card the dataset as this release describes it
   * @param assets the files of data
   */
  public static String json(DatasetCard card, Edition edition, List<Asset> assets) {
    Map<String, Object> record = new LinkedHashMap<>();
    edition.doi().ifPresent(doi -> record.put("doi", doi));
    record.put("url", edition.base());
    record.put("types", Map.of("resourceTypeGeneral", "Dataset"));
    record.put("creators", List.of(organisation(card)));
    record.put("titles", titles(card));
    record.put("publisher", Map.of("name", card.publisher()));
    record.put("publicationYear", Integer.toString(edition.issued().getYear()));
    record.put("subjects", subjects(card));
    record.put("dates", dates(card, edition));
    record.put("language", "en");
    record.put(
        "alternateIdentifiers",
        List.of(pairs("alternateIdentifier", edition.base(), "alternateIdentifierType", "URL")));
    record.put("relatedIdentifiers", related(card));
    record.put(
        "sizes",
        List.of(
            card.statements() + " statements",
            assets.size() + " files",
            assets.stream().mapToLong(Asset::bytes).sum() + " bytes"));
    record.put(
        "formats",
        assets.stream().map(asset -> asset.part().form().mediaType()).distinct().toList());
    record.put("version", edition.version());
    record.put("rightsList", rights(card, assets));
    record.put("descriptions", descriptions(card));
    record.put(
        "geoLocations",
        List.of(Map.of("geoLocationPlace", "Europe"), Map.of("geoLocationPlace", "Russia")));
    record.put("schemaVersion", "http://datacite.org/schema/kernel-4");
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and strings are always JSON", e);
    }
  }

  private static Map<String, String> organisation(DatasetCard card) {
    return pairs("name", card.publisher(), "nameType", "Organizational");
  }

  private static List<Map<String, String>> titles(DatasetCard card) {
    List<Map<String, String>> titles = new ArrayList<>();
    titles.add(pairs("title", card.title("en"), "lang", "en"));
    for (String language : List.of("fr", "ru")) {
      Map<String, String> title = pairs("title", card.title(language), "lang", language);
      title.put("titleType", "TranslatedTitle");
      titles.add(title);
    }
    return titles;
  }

  private static List<Map<String, String>> subjects(DatasetCard card) {
    List<Map<String, String>> subjects = new ArrayList<>();
    for (String language : List.of("en", "fr", "ru")) {
      card.keywords(language)
          .forEach(word -> subjects.add(pairs("subject", word, "lang", language)));
    }
    return subjects;
  }

  private static List<Map<String, String>> dates(DatasetCard card, Edition edition) {
    List<Map<String, String>> dates = new ArrayList<>();
    dates.add(pairs("date", edition.issued().toString(), "dateType", "Issued"));
    card.period().ifPresent(period -> dates.add(pairs("date", period, "dateType", "Coverage")));
    return dates;
  }

  private static List<Map<String, String>> related(DatasetCard card) {
    Map<String, String> whole =
        pairs("relatedIdentifier", card.page(), "relationType", "IsVersionOf");
    whole.put("relatedIdentifierType", "URL");
    Map<String, String> metadata =
        pairs("relatedIdentifier", DatasetCard.DATASET, "relationType", "IsDescribedBy");
    metadata.put("relatedIdentifierType", "URL");
    return List.of(whole, metadata);
  }

  private static List<Map<String, String>> rights(DatasetCard card, List<Asset> assets) {
    List<Map<String, String>> rights = new ArrayList<>();
    rights.add(
        licence("Creative Commons Attribution 4.0 International", card.licence(), "cc-by-4.0"));
    if (assets.stream().anyMatch(asset -> asset.part().isShareAlike())) {
      rights.add(
          licence(
              "Creative Commons Attribution-ShareAlike 4.0 International (tables with PLOVER codes)",
              "https://creativecommons.org/licenses/by-sa/4.0/",
              "cc-by-sa-4.0"));
    }
    return rights;
  }

  private static Map<String, String> licence(String name, String iri, String spdx) {
    Map<String, String> licence = pairs("rights", name, "rightsUri", iri);
    licence.put("rightsIdentifier", spdx);
    licence.put("rightsIdentifierScheme", "SPDX");
    licence.put("schemeUri", "https://spdx.org/licenses/");
    return licence;
  }

  private static List<Map<String, String>> descriptions(DatasetCard card) {
    List<Map<String, String>> descriptions = new ArrayList<>();
    for (String language : List.of("en", "fr", "ru")) {
      Map<String, String> one = pairs("description", card.description(language), "lang", language);
      one.put("descriptionType", "Abstract");
      descriptions.add(one);
    }
    return descriptions;
  }

  private static Map<String, String> pairs(String a, String first, String b, String second) {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put(a, first);
    pairs.put(b, second);
    return pairs;
  }
}
