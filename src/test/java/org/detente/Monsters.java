package org.detente;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Articles that nobody would write and that a reader must survive: too long, nested too deep,
 * without an end, or of marks alone. All are generated, and the same ones each time.
 */
final class Monsters {

  private static final String FRENCH =
      "La Russie a suspendu le 18 octobre 2021 sa mission auprès de l'Otan à Bruxelles. ";
  private static final String ENGLISH =
      "Russia suspended its mission to NATO in Brussels on October 18, 2021. ";
  private static final String RUSSIAN =
      "Россия приостановила 18 октября 2021 года работу своего постпредства при НАТО в Брюсселе. ";

  /** Stories of the three languages with what each needs for nesting and endless sentences. */
  private record Tongue(String code, String story, String clause, String names, String spoken) {}

  private static final Tongue[] TONGUES = {
    new Tongue(
        "fr",
        FRENCH,
        "la Russie a suspendu sa mission, ",
        "la Russie, l'Otan, Sergueï Lavrov, ",
        "a déclaré que "),
    new Tongue(
        "en",
        ENGLISH,
        "Russia suspended its mission, ",
        "Russia, NATO, Sergey Lavrov, ",
        "said that "),
    new Tongue(
        "ru",
        RUSSIAN,
        "Россия приостановила работу своей миссии, ",
        "Россия, НАТО, Сергей Лавров, ",
        "заявила, что ")
  };

  private Monsters() {}

  /** File name to bytes, in a fixed order. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (Tongue tongue : TONGUES) {
      endless(all, tongue);
      marks(all, tongue);
    }
    pages(all);
    bytes(all);
    return all;
  }

  private static void endless(Map<String, byte[]> all, Tongue t) {
    text(all, t, "ten-megabytes", times(t.story, 10_000_000));
    text(all, t, "a-long-story", times(t.story, 200_000));
    text(all, t, "no-full-stop", t.story + times(t.clause, 200_000));
    text(all, t, "names-in-one-sentence", t.story + times(t.names, 200_000));
    text(all, t, "dates-in-one-sentence", t.story + times("18.10.2021, 2021, ", 200_000));
    text(all, t, "numbers-in-one-sentence", t.story + times("1.", 200_000));
    text(all, t, "said-that", t.story + times(t.names.split(",")[0] + " " + t.spoken, 200_000));
    text(all, t, "one-long-word", t.story + times(t.names.substring(0, 3).strip(), 200_000));
    text(all, t, "joined-word", t.story + times(t.names.substring(0, 3).strip() + "-", 200_000));
    text(all, t, "initials", t.story + times("M. A. ", 200_000));
    text(all, t, "prepositions", t.story + times("auprès de of the в связи с ", 200_000));
    text(all, t, "one-word-lines", t.story + "\n" + times("a\n", 30_000));
  }

  private static void marks(Map<String, byte[]> all, Tongue t) {
    text(all, t, "open-quotations", t.story + times("« “ „ \" ‘ ' ", 100_000) + t.story);
    text(all, t, "closed-quotations", times(t.story + "» ” \" ", 200_000));
    text(all, t, "quoted-sentences", times("« " + t.story, 200_000));
    text(all, t, "brackets", t.story + times("( [ { ", 200_000) + t.story);
    text(all, t, "questions", times("? ", 200_000) + t.story);
    text(all, t, "dots", t.story + times(".", 200_000) + t.story);
    text(all, t, "dashes", t.story + times("– ", 200_000) + t.story);
    text(all, t, "commas", t.story + times(", ", 200_000) + t.story);
    text(all, t, "accents", t.story + "e" + times("\u0301", 200_000) + t.story);
    text(all, t, "apostrophes", t.story + times("l'", 200_000) + t.story);
  }

  private static void pages(Map<String, byte[]> all) {
    int many = 100_000;
    String story = "<p>" + ENGLISH + ENGLISH + "</p>";
    page(all, "nested-tags", "<div>".repeat(many) + story + "</div>".repeat(many));
    page(all, "unclosed-tags", "<a><b>".repeat(many) + story);
    page(all, "nested-tables", "<table><tr><td>".repeat(20_000) + story);
    page(all, "nested-lists", "<ul><li>".repeat(many) + story);
    page(all, "nested-quotations", "<blockquote>".repeat(many) + story);
    page(all, "entities", "<p>" + ENGLISH + "&quot;&#0;&amp;".repeat(600_000));
    page(all, "entity-like", "<p>" + ENGLISH + "&".repeat(5_000_000));
    page(all, "comments", story + "<!--".repeat(many) + story);
    page(all, "attributes", "<p " + "a='b' ".repeat(many) + ">" + ENGLISH);
    page(all, "one-attribute", "<p class='" + "share ".repeat(1_000_000) + "'>" + ENGLISH);
    page(
        all,
        "json-ld",
        "<script type='application/ld+json'>" + "[".repeat(many) + "</script>" + story);
    page(all, "headings", story + "<h1>Russia</h1>".repeat(15_000));
    page(all, "scripts", story + "<script>var a='<p>';</script>".repeat(many));
    page(all, "paragraphs", story.repeat(3_000));
    page(all, "breaks", "<p>" + ENGLISH + "<br>".repeat(1_000_000) + ENGLISH);
  }

  private static void bytes(Map<String, byte[]> all) {
    all.put("nul.txt", (ENGLISH + "\0" + ENGLISH).getBytes(StandardCharsets.UTF_8));
    all.put("nul-entity.html", ("<p>" + ENGLISH + "&#0; a").getBytes(StandardCharsets.UTF_8));
    all.put("lone-surrogate.txt", surrogate());
    all.put(
        "lone-surrogate-16.txt",
        ("\uFEFF" + ENGLISH + "\ud800").getBytes(StandardCharsets.UTF_16LE));
    all.put(
        "directions.txt",
        (ENGLISH + "\u202E\u2066\u200F".repeat(60_000) + ENGLISH).getBytes(StandardCharsets.UTF_8));
    all.put(
        "surrogate-entity.html",
        ("<p>" + ENGLISH + "&#xD800; &#55357; a").getBytes(StandardCharsets.UTF_8));
    all.put("half-a-character.txt", half());
    all.put("zip-of-a-page.html", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
    all.put(
        "billion-laughs.html",
        ("<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]><html><p>"
                + ENGLISH
                + "&c;".repeat(100_000))
            .getBytes(StandardCharsets.UTF_8));
    all.put("over-ten-megabytes.txt", new byte[10 * 1024 * 1024 + 1]);
    all.put("spaces.txt", " ".repeat(9_000_000).getBytes(StandardCharsets.UTF_8));
    all.put(
        "invisible.txt", (ENGLISH + "\u200B".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));
  }

  /** A lone surrogate in UTF-8's manner (CESU), which UTF-8 forbids. */
  private static byte[] surrogate() {
    byte[] story = ENGLISH.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(story, story.length + 3);
    bytes[story.length] = (byte) 0xED;
    bytes[story.length + 1] = (byte) 0xA0;
    bytes[story.length + 2] = (byte) 0x80;
    return bytes;
  }

  private static byte[] half() {
    byte[] story = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(story, story.length - 4);
  }

  private static String times(String part, int characters) {
    return part.repeat(characters / part.length() + 1);
  }

  private static void text(Map<String, byte[]> all, Tongue t, String name, String text) {
    all.put(t.code + "-" + name + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void page(Map<String, byte[]> all, String name, String html) {
    all.put(name + ".html", ("<html><body>" + html).getBytes(StandardCharsets.UTF_8));
  }
}
