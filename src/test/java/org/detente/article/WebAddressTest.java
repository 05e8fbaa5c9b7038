package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.j.example/2021/a.html",
        "http://j.example:80/2021/a.html",
        "https://J.EXAMPLE/2021/a.html#top",
        "https://m.j.example/2021//a.html?utm_source=x&utm_medium=y",
        "https://amp.j.example/2021/a.amp.html",
        "https://j.example/2021/a.html/amp/?fbclid=1",
        "https://j.example/amp/2021/a.html?outputType=amp&xtor=RSS-1",
        "https://www.j.example/2021/a.html/"
      })
  void addresses_of_one_article_are_one(String url) {
    assertEquals("j.example/2021/a.html", WebAddress.of(url).orElseThrow().toString());
  }

  @Test
  void what_tells_articles_apart_stays() {
    assertEquals("j.example/a?id=2&page=1", address("https://j.example/a?page=1&utm_id=7&id=2"));
    assertNotEquals(address("https://j.example/A"), address("https://j.example/a"));
    assertNotEquals(address("https://fr.j.example/a"), address("https://en.j.example/a"));
    assertEquals("m.example/", address("https://m.example/") + "/");
    assertEquals(Optional.empty(), WebAddress.of("ftp://j.example/a"));
    assertEquals(Optional.empty(), WebAddress.of("https://j.example/a b"));
  }

  @Test
  void ids_are_readable_stand_in_iris_and_differ() {
    String id = WebAddress.of("https://www.j.example/2021/l-otan.html").orElseThrow().articleId();
    assertTrue(id.startsWith("j-example-l-otan-"), id);
    for (String url :
        new String[] {
          "https://j.example/",
          "https://j.example/" + "%D0%9D".repeat(300),
          "https://xn--80a.example/?a=" + "b".repeat(500),
          "https://j.example/новости"
        }) {
      assertTrue(Metadata.isSlug(WebAddress.of(url).orElseThrow().articleId()), url);
    }
  }

  @Test
  void a_canonical_link_is_believed_within_its_site_and_not_to_the_front_page() {
    Capture capture =
        new Capture(Optional.of("https://amp.j.example/a"), Optional.empty(), Optional.empty());
    Optional<String> own = Optional.of("https://www.j.example/2021/a");
    assertEquals(own, capture.address(own));
    for (String other : new String[] {"https://www.j.example/", "https://k.example/2021/a"}) {
      assertEquals(capture.url(), capture.address(Optional.of(other)));
    }
    assertFalse(capture.address(Optional.empty()).isEmpty());
  }

  private static String address(String url) {
    return WebAddress.of(url).orElseThrow().toString();
  }
}
