package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata beside an article: what is read, and where a fault points. */
class MetadataFileTest {

  @Test
  void everyKeyIsRead() {
    Metadata meta =
        read(
            """
            {"id": "fr-2008.12_19", "title": "Le musée", "publisher": "Le Port",
             "url": "https://port.example/musee", "published": "2008-12-19", "language": "fr",
             "fictitious": true}""");

    assertEquals(Optional.of("fr-2008.12_19"), meta.id());
    assertEquals(Optional.of("Le musée"), meta.title());
    assertEquals(Optional.of("Le Port"), meta.publisher());
    assertEquals(Optional.of("https://port.example/musee"), meta.url());
    assertEquals(Optional.of(LocalDate.of(2008, 12, 19)), meta.published());
    assertEquals(Optional.of("fr"), meta.language());
  }

  @Test
  void emptyObjectSaysNothing() {
    assertEquals(Metadata.none(), read("{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"titel\": \"a\"} | a.meta.json:1:2: key \"titel\"",
        "{\"id\": 3} | a.meta.json:1:8: \"id\" is no text",
        "{\"title\": \" \"} | a.meta.json:1:11: \"title\" is no text",
        "{\"title\": null} | a.meta.json:1:11: \"title\" is no text",
        "{\"id\": \"a b\"} | a.meta.json:1:8: id \"a b\"",
        "{\"id\": \"../etc\"} | a.meta.json:1:8: id",
        "{\"id\": \"a/b#c\"} | a.meta.json:1:8: id",
        "{\"published\": \"2008-02-30\"} | a.meta.json:1:15: published \"2008-02-30\"",
        "{\"published\": \"19.12.2008\"} | a.meta.json:1:15: published",
        "{\"url\": \"javascript:alert(1)\"} | a.meta.json:1:9: url",
        "{\"url\": \"https://a b\"} | a.meta.json:1:9: url",
        "[] | a.meta.json:1:1: no object",
        "{} {} | a.meta.json:1:4: more after the object",
        "{\"id\": \"a\" | a.meta.json:1:1",
        "{\"id\": \"a\", \"id\": \"b\"} | a.meta.json:1:1"
      })
  void faultNamesLineAndColumn(String json, String start) {
    Fault fault = assertThrows(Fault.class, () -> read(json));

    assertEquals(Fault.Code.BAD_METADATA, fault.code());
    assertTrue(fault.getMessage().startsWith(start), fault::getMessage);
    assertEquals(1, fault.getMessage().lines().count());
  }

  @Test
  void lineIsCountedOverNewlines() {
    Fault fault = assertThrows(Fault.class, () -> read("{\n \"id\": \"a\",\n  \"x\": 1}"));

    assertTrue(fault.getMessage().startsWith("a.meta.json:3:3:"), fault::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "nonsense", "{\"id\": \"\\ud800\"}", "\u0000"})
  void whatIsNoMetadataIsRefused(String json) {
    assertEquals(Fault.Code.BAD_METADATA, assertThrows(Fault.class, () -> read(json)).code());
  }

  /** It begins as UTF-32 does, and goes on with what no character is. */
  @Test
  void bytesOfNoEncodingAreRefused() {
    byte[] bytes = {0, 0, 0, '{', 'x', 'x', 'x', 'x'};
    Fault fault = assertThrows(Fault.class, () -> MetadataFile.read("a.meta.json", bytes));
    assertEquals(Fault.Code.BAD_METADATA, fault.code());
    assertTrue(fault.getMessage().startsWith("a.meta.json:1:1: "), fault.getMessage());
  }

  @Property
  void anyBytesAreMetadataOrAFault(@ForAll byte[] bytes) {
    try {
      MetadataFile.read("a.meta.json", bytes);
    } catch (Fault fault) {
      assertTrue(fault.getMessage().startsWith("a.meta.json:"), fault.getMessage());
    }
  }

  @Test
  void deeplyNestedValueIsRefused() {
    Fault fault = assertThrows(Fault.class, () -> read("{\"id\": " + "[".repeat(100_000)));

    assertEquals(Fault.Code.BAD_METADATA, fault.code());
  }

  @Test
  void languageThatIsNotReadIsSaidToBeSo() {
    Fault fault = assertThrows(Fault.class, () -> read("{\"language\": \"de\"}"));

    assertEquals(Fault.Code.UNKNOWN_LANGUAGE, fault.code());
    assertTrue(
        fault.getMessage().startsWith("a.meta.json:1:14: language \"de\""), fault::getMessage);
  }

  @Test
  void commandLineWinsOverMetadata() {
    Metadata meta = read("{\"id\": \"a\", \"published\": \"2008-12-19\", \"language\": \"fr\"}");
    Metadata over = meta.overriding(Optional.of(LocalDate.of(2009, 1, 1)), Optional.of("en"));

    assertEquals(Optional.of(LocalDate.of(2009, 1, 1)), over.published());
    assertEquals(Optional.of("en"), over.language());
    assertEquals(Optional.of("a"), over.id());
  }

  @ParameterizedTest
  @CsvSource({"news/2008-12-19_a.b.txt, 2008-12-19_a.b", "a.txt, a"})
  void stemIsTheIdWhereItCanBe(String name, String id) {
    assertEquals(id, article(name).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Статья о музее.txt", "a b.txt", "a#b?.txt", ".txt", "%2e%2e.txt"})
  void otherStemsGiveIdsThatAreSafeAndApart(String name) {
    String id = article(name).id();

    assertTrue(Metadata.isSlug(id), id);
    assertTrue(!id.equals(article("x" + name).id()));
    assertEquals(id, article("other/" + name).id());
  }

  private static Article article(String name) {
    return Reader.read(name, Reader.FIRST.getBytes(StandardCharsets.UTF_8));
  }

  private static Metadata read(String json) {
    return MetadataFile.read("a.meta.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
