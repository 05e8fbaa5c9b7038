package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.archive.FirstLook;
import org.detente.article.Metadata;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first look may let through what is not worth reading; it may not pass over what is. */
class FirstLookTest {

  private static final Path DATA = Path.of("data");
  private static final Pipeline PIPELINE = Pipeline.of(DATA);
  private static final FirstLook LOOK = Looks.of(PIPELINE, DATA);

  @Test
  void nothing_is_passed_over_that_a_claim_is_read_from() throws IOException {
    int through = 0;
    for (Path file : dispatches()) {
      byte[] bytes = Files.readAllBytes(file);
      Article article = PIPELINE.article(file.toString(), bytes, Optional.empty());
      boolean page = LOOK.mayHold(new String(bytes, StandardCharsets.UTF_8));
      if (page && LOOK.mayTell(story(article), article.language())) {
        through++;
      } else {
        assertEquals(List.of(), PIPELINE.read(article).claims(), file.toString());
      }
    }
    assertTrue(through > 30, "let through: " + through);
  }

  /** One paragraph names fewer sides than the whole, so that some must be passed over here. */
  @Test
  void nor_any_paragraph_by_itself() throws IOException {
    int passedOver = 0;
    for (Path file : dispatches()) {
      Article article =
          PIPELINE.article(file.toString(), Files.readAllBytes(file), Optional.empty());
      for (String paragraph : story(article).split("\n")) {
        Optional<Article> alone = alone(paragraph, article.language());
        if (alone.isPresent() && !LOOK.mayTell(story(alone.get()), article.language())) {
          passedOver++;
          assertEquals(List.of(), PIPELINE.read(alone.get()).claims(), paragraph);
        }
      }
    }
    assertTrue(passedOver > 20, "passed over: " + passedOver);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>L’<b>Otan</b> et la Ru<i>ssi</i>e</p>",
        "<p>L&rsquo;O&#84;AN et la R&#x75;ssi&eacute;</p><p>russe</p>",
        "<p>OTAN</p><p>Les diplomates RUSSES</p>",
        "<script>if (a < b) {}</script><p>NATO<p>Moscow",
        "<!-- x --><p>NATO</p><!--> Kremlin -->",
        "<script>never closed NATO and Moscow",
        "<a title='a > b'>NATO</a> and the Krem\u00ADlin",
        "<p>НАТО</p><td>российско-американские переговоры</td>",
        "<p>Се\u0301кретариат НАТО; Росси\u0438\u0306ская Федерация, РОССИЯ",
        "<p>the NATO-Russia Council</p>",
        "<p>les rencontres russo-otaniennes</p>"
      })
  void a_word_is_seen_through_whatever_is_around_it(String html) {
    assertTrue(LOOK.mayHold(html), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>La Russie et la Chine</p>",
        "<p>NATO and Japan</p>",
        "<script>var x = 'NATO Russia';</script><p>Sport</p>",
        "<style>.nato{} .russia{}</style><!-- NATO Russia --><p class='nato russia'>Sport</p>",
        "<p>He can (canOtan) say what the minister said of Prussia</p>",
        "<p>NATO i Rosja</p>",
        "<p>La Russie. A can of beans</p>",
        "<p>La France, la Serbie et les diplomates russes, chez les Russes</p>",
        "<p>L’Otan, la France, l’Allemagne et l’Amérique</p>"
      })
  void a_page_that_does_not_name_both_in_a_language_that_is_read_is_passed_over(String html) {
    assertFalse(LOOK.mayHold(html), html);
  }

  @Test
  void bytes_are_looked_at_as_what_they_are_decoded_to() {
    for (String html :
        List.of("<p>L’Otan et la Russie", "<!-- \u0444 --><p>НАТО, Кремль", "<p>Sport")) {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      assertEquals(Optional.of(LOOK.mayHold(html)), LOOK.mayHold(bytes), html);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NATO and Russia, a text and no page",
        "<p>\u00E9 in Latin-1",
        "<p title='\u00E9'>in Latin-1",
        "<!-- \u00E9 in Latin-1 -->",
        "<script>'\u00E9 in Latin-1'</script>",
        "<p>a NUL \u0000",
        "<!-- a NUL \u0000 -->",
        "%PDF-1.7 <p>"
      })
  void nothing_is_said_of_bytes_that_are_no_page_in_utf8(String latin) {
    assertEquals(
        Optional.empty(), LOOK.mayHold(latin.getBytes(StandardCharsets.ISO_8859_1)), latin);
  }

  /** Each would be looked through to its end again and again, hours for one page. */
  @Timeout(30)
  @ParameterizedTest
  @ValueSource(
      strings = {"<a", "<!---->", "<!--", "<script>", "<script></x>", "<style></script>", "&", "<"})
  void what_never_ends_is_looked_for_once(String begun) {
    byte[] page = begun.repeat((8 << 20) / begun.length()).getBytes(StandardCharsets.US_ASCII);
    assertEquals(begun.startsWith("<"), LOOK.mayHold(page).isPresent());
  }

  private static List<Path> dispatches() throws IOException {
    try (Stream<Path> files = Files.list(DATA.resolve("articles"))) {
      return files.filter(f -> f.toString().matches(".*\\.(?:txt|html)")).sorted().toList();
    }
  }

  private static String story(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isStory())
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<Article> alone(String paragraph, String language) {
    try {
      Metadata metadata = Metadata.none().overriding(Optional.empty(), Optional.of(language));
      byte[] bytes = paragraph.getBytes(StandardCharsets.UTF_8);
      return Optional.of(PIPELINE.article("alone.txt", bytes, Optional.of(metadata)));
    } catch (Fault noStory) {
      return Optional.empty();
    }
  }
}
