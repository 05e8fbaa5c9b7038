package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, reading ends within seconds and with an article or a fault. */
class HostileInputTest {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final String STORY =
      "The harbour was closed on Tuesday after the storm had damaged the old lighthouse.";
  private static final int MANY = 100_000;

  static List<String> pages() {
    return List.of(
        "<div>".repeat(MANY) + "<p>" + STORY + "</p>" + "</div>".repeat(MANY),
        "<div>".repeat(MANY) + STORY,
        "<div class='related share'>".repeat(20_000) + "<p>" + STORY,
        "<p>" + STORY + "</p>" + "<a><b>".repeat(20_000) + "x",
        "<table><tr><td>".repeat(10_000) + STORY,
        "<p>" + STORY + "<span>&amp;</span>".repeat(MANY),
        "<p>" + STORY + "&".repeat(200_000),
        "<p>" + STORY + " " + "A".repeat(200_000),
        "<p>" + STORY + " " + ".".repeat(200_000) + "a",
        "<p>" + STORY + "</p>" + "<p>1 1 1 1 1 1 1</p>".repeat(15_000),
        "<p>" + STORY + "</p>" + "<h1>Harbour</h1>".repeat(15_000),
        "<p>" + STORY + "</p>" + ("<div class='share'><p>" + STORY + "</p></div>").repeat(10_000),
        "<p>" + STORY + "<br><br>".repeat(MANY) + STORY,
        "<script type='application/ld+json'>" + "[".repeat(MANY) + "</script><p>" + STORY,
        "<p>" + STORY + "<!--".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void monstrousPageIsReadInSeconds(String html) {
    Article article = assertTimeoutPreemptively(LONGEST, () -> Reader.html(html));

    assertTrue(article.text().contains("old lighthouse"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>a b</p>", "<h1>Harbour</h1>", "a b<br><br>", "<li>1 1 1 1"})
  void pageOfCountlessLinesIsRefused(String line) {
    Fault fault =
        assertTimeoutPreemptively(
            LONGEST,
            () ->
                assertThrows(
                    Fault.class, () -> Reader.html("<p>" + STORY + "</p>" + line.repeat(50_000))));

    assertEquals(Fault.Code.TOO_LARGE, fault.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "A", ".", "The harbour was closed on the day after the storm. "})
  void moreTextThanAnyArticleHasIsRefusedInSeconds(String words) {
    String text = STORY + " " + words.repeat(2_000_000 / words.length());
    for (String page : List.of(text, "<p>" + text)) {
      Fault fault =
          assertTimeoutPreemptively(
              LONGEST,
              () ->
                  assertThrows(
                      Fault.class,
                      () -> {
                        if (page.startsWith("<")) {
                          Reader.html(page);
                        } else {
                          Reader.text(page);
                        }
                      }));
      assertEquals(Fault.Code.TOO_LARGE, fault.code());
    }
  }

  @Test
  void paragraphAsLongAsAStoryMayBeIsReadInSeconds() {
    String sentence = "The harbour was closed on the day after the storm. ";
    String text = sentence.repeat((Articles.LONGEST_STORY - 1_000) / sentence.length());

    Article article = assertTimeoutPreemptively(LONGEST, () -> Reader.text(text));
    assertEquals(text.strip().length(), article.text().length());
    String html = "<p>" + text.substring(sentence.length());
    Article page = assertTimeoutPreemptively(LONGEST, () -> Reader.html(html));
    assertEquals(text.strip().length() - sentence.length(), page.text().length());
  }

  @Test
  void textOfCountlessLinesIsRefused() {
    String text = STORY + "\n" + "a b\n".repeat(2_000_000);

    Fault fault =
        assertTimeoutPreemptively(
            LONGEST, () -> assertThrows(Fault.class, () -> Reader.text(text)));
    assertEquals(Fault.Code.TOO_LARGE, fault.code());
  }

  @Test
  void fileOverTenMegabytesIsRefusedUnread() {
    Fault fault =
        assertThrows(Fault.class, () -> Reader.read("a.txt", new byte[Articles.LARGEST + 1]));

    assertEquals(Fault.Code.TOO_LARGE, fault.code());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void cutPageIsReadOrRefusedButNeverFails(String html) {
    byte[] bytes = html.substring(0, html.length() / 3).getBytes(StandardCharsets.UTF_8);
    try {
      Reader.read("page.html", bytes);
    } catch (Fault fault) {
      assertTrue(fault.getMessage().startsWith("page.html"));
    }
  }
}
