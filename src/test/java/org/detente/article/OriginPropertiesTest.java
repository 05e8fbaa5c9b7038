package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Fault;
import org.detente.model.Origin;
import org.detente.model.Span;

/** Whatever the file, the clean text says what the file says at its place. */
class OriginPropertiesTest {

  private static final String STORY =
      "The museum of the old town opened its doors on Tuesday after two years of works.";
  private static final Metadata ENGLISH =
      Metadata.none().overriding(Optional.empty(), Optional.of("en"));

  @Property(tries = 300)
  void blockOfPlainTextEqualsTheFileAtItsPlace(@ForAll("texts") String noise) {
    check("page.txt", noise + "\n\n" + STORY + "\n\n" + noise, false);
  }

  @Property(tries = 300)
  void blockOfAPageEqualsTheFileAtItsPlace(@ForAll("markup") String noise) {
    check("page.html", "<body>" + noise + "<p>" + STORY + "</p>" + noise, true);
  }

  @Property(tries = 200)
  void anyBytesGiveAnArticleOrAFault(@ForAll byte[] bytes) {
    for (String name : List.of("page.txt", "page.html")) {
      try {
        Reader.read(name, bytes);
      } catch (Fault fault) {
        assertEquals(1, fault.getMessage().lines().count());
      }
    }
  }

  @Property(tries = 200)
  void originGivesBackEveryPlaceItWasGiven(@ForAll("steps") List<Integer> steps) {
    int[] starts = new int[steps.size()];
    int[] ends = new int[steps.size()];
    for (int i = 0, at = 0; i < starts.length; i++) {
      starts[i] = at;
      ends[i] = at + 1 + steps.get(i) % 3;
      at += steps.get(i);
    }
    Origin origin = new Origin(starts, ends);

    for (int i = 0; i < starts.length; i++) {
      assertEquals(starts[i], origin.start(new Span(i, i + 1)));
      assertEquals(ends[i], origin.end(new Span(i, i + 1)));
    }
    assertEquals(origin, new Origin(starts, ends));
  }

  @Example
  void sameFileGivesTheSameArticle() {
    assertEquals(Reader.html("<p>" + STORY), Reader.html("<p>" + STORY));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "Word",
            "é",
            "e\u0301",
            "й",
            "и\u0306",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\u202f",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "😀",
            "👩‍🚀",
            ".",
            "!",
            "?",
            ":",
            "«",
            "»",
            "—",
            "12",
            "\u0301",
            "\u2028",
            "By ",
            "Lire aussi",
            "LYON, 3 mai - ",
            "©",
            "\u0085")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "a",
            "Word ",
            "&eacute;",
            "&amp;",
            "&nbsp;",
            "&#160;",
            "&#x1F600;",
            "&notit;",
            "&lt",
            "&",
            "&;",
            "<p>",
            "</p>",
            "<b>",
            "</i>",
            "<i>",
            "</b>",
            "<div class=share>",
            "</div>",
            "<br>",
            "<br/>",
            "<table>",
            "<td>",
            "</table>",
            "<a href=x>",
            "</a>",
            "<!-- c -->",
            "<li>",
            "<ul>",
            "</ul>",
            "\n",
            "\r\n",
            "é",
            "e\u0301",
            "😀",
            "<h2>",
            "</h2>",
            "<script>x</script>",
            "<pre>",
            "</pre>",
            "\u00ad",
            "<nav>",
            "</nav>",
            "<",
            ">",
            "\"",
            "<select><option>o</select>",
            "<svg><text>t</svg>")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(60);
  }

  private static void check(String name, String file, boolean html) {
    Article article;
    try {
      article = Reader.read(name, file.getBytes(StandardCharsets.UTF_8), ENGLISH);
    } catch (Fault fault) {
      return;
    }
    Invariants.check(article, file);
    for (Block block : article.blocks()) {
      if (!html) {
        assertEquals(
            block.span().of(article.text()), Invariants.fileAt(article, file, block.span()));
      } else {
        Invariants.checkUnits(article, file, block.span());
      }
    }
  }
}
