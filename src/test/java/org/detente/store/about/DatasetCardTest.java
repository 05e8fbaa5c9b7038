package org.detente.store.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages and search engines are told of the dataset. */
class DatasetCardTest {

  private static final Path SHIPPED = Path.of("data/about.ttl");

  @TempDir private Path dir;

  @Test
  void has_title_description_and_keywords_in_three_languages() {
    DatasetCard card = card(SHIPPED);
    for (String language : List.of("en", "fr", "ru")) {
      assertFalse(card.title(language).isEmpty(), language);
      assertFalse(card.description(language).isEmpty(), language);
      assertEquals(3, card.keywords(language).size(), language);
    }
    assertEquals("", card.title("de"));
  }

  @Test
  void is_the_same_from_a_store_and_absent_without_a_description() {
    ParsedGraph about = ParsedGraph.layer(Layer.ABOUT, List.of(SHIPPED));
    try (EmbeddedStore store = EmbeddedStore.inMemory(List.of(about));
        EmbeddedStore empty = EmbeddedStore.inMemory()) {
      DatasetCard card = DatasetCard.of(store).orElseThrow();
      assertEquals(DatasetJsonLd.json(card(SHIPPED), "fr"), DatasetJsonLd.json(card, "fr"));
      assertTrue(DatasetCard.of(empty).isEmpty());
    }
  }

  @Test
  void search_engines_get_what_they_ask_of_a_dataset() throws IOException {
    JsonNode dataset = new ObjectMapper().readTree(DatasetJsonLd.json(card(SHIPPED), "en"));
    assertEquals("Dataset", dataset.path("@type").asText());
    for (String field :
        List.of(
            "name",
            "description",
            "identifier",
            "url",
            "creator",
            "publisher",
            "datePublished",
            "license",
            "keywords",
            "version",
            "variableMeasured",
            "distribution")) {
      assertTrue(dataset.hasNonNull(field), field);
    }
    assertTrue(
        dataset.path("conditionsOfAccess").asText().endsWith("/access-right/PUBLIC"), "a term");
    for (JsonNode file : dataset.path("distribution")) {
      assertTrue(
          file.hasNonNull("contentUrl") && file.hasNonNull("encodingFormat"), file::toString);
    }
  }

  @Test
  void a_description_older_than_pages_leaves_nothing_empty() throws IOException {
    Path old = dir.resolve("old.ttl");
    Files.writeString(
        old,
        """
        @prefix : <https://w3id.org/detente/graph/about#> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        :dataset dcterms:title "Old"@en ; dcat:distribution :file .
        :file dcterms:title "File"@en .
        """);
    JsonNode dataset = new ObjectMapper().readTree(DatasetJsonLd.json(card(old), "en"));
    assertEquals("https://w3id.org/detente/", dataset.path("@id").asText());
    assertEquals("https://w3id.org/detente/", dataset.path("identifier").asText());
    assertEquals(0, dataset.path("distribution").size());
  }

  @Test
  void nothing_in_it_can_end_a_script_element() throws IOException {
    Path odd = dir.resolve("odd.ttl");
    Files.writeString(
        odd, Files.readString(SHIPPED).replace("What articles claim", "</script><!-- & \\u2028"));
    String json = DatasetJsonLd.json(card(odd), "en");
    assertFalse(json.contains("<"), json);
    assertFalse(json.contains("\u2028"), json);
    assertTrue(
        new ObjectMapper()
            .readTree(json)
            .path("description")
            .asText()
            .startsWith("</script><!-- &"));
  }

  private static DatasetCard card(Path file) {
    return DatasetCard.of(ParsedGraph.layer(Layer.ABOUT, List.of(file)));
  }
}
