package org.detente.article;

import static org.detente.model.Block.Kind.BODY;
import static org.detente.model.Block.Kind.BYLINE;
import static org.detente.model.Block.Kind.DATELINE;
import static org.detente.model.Block.Kind.FURNITURE;
import static org.detente.model.Block.Kind.LEAD;
import static org.detente.model.Block.Kind.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of markup: what is seen, where it stands in the file, and what it is there for. */
class HtmlPageTest {

  private static final String FIRST =
      "The museum of the old town opened its doors on Tuesday after two years of works.";
  private static final String SECOND =
      "Ten thousand visitors are expected within a year, its director told reporters.";
  private static final String STORY =
      "<h1>Museum opens its doors</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>%s</p></nav>",
        "<aside><p>%s</p></aside>",
        "<footer><p>%s</p></footer>",
        "<header><p>%s</p></header>",
        "<form><p>%s</p></form>",
        "<figure><figcaption>%s</figcaption></figure>",
        "<div role=complementary>%s</div>",
        "<div class=related><p>%s</p></div>",
        "<div class='block readMore'><p>%s</p></div>",
        "<section id=comments><p>%s</p></section>",
        "<div class=read-also>%s</div>",
        "<div id='cookie-banner'><p>%s</p></div>",
        "<div class=newsletter-box><p>%s</p></div>",
        "<ul class='social'><li>%s</li></ul>",
        "<div class='article__tags'>%s</div>",
        "<h3>You may also like</h3><ul><li><a>%s</a></ul>",
        "<h4>Читайте также</h4><div><a>%s</a></div>",
        "<p><a href=x>%s</a></p>"
      })
  void whatTheMarkupSetsApartIsFurniture(String form) {
    String other = "Harbour reopens after the storm had damaged the old lighthouse on Monday";
    Article article = Reader.html("<body>" + STORY + form.formatted(other) + "</body>");

    assertEquals(List.of("Museum opens its doors"), Reader.words(article, TITLE));
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
    assertEquals(
        other, Reader.words(article, FURNITURE).get(Reader.words(article, FURNITURE).size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>%s</script>",
        "<style>%s</style>",
        "<template><p>%s</p></template>",
        "<noscript>%s</noscript>",
        "<p hidden>%s</p>",
        "<p style='color:red; display : none'>%s</p>",
        "<div style=visibility:hidden><p>%s</p></div>",
        "<div aria-hidden=true>%s</div>",
        "<dialog>%s</dialog>",
        "<textarea>%s</textarea>",
        "<select><option>%s</select>",
        "<!-- %s -->"
      })
  void whatIsNotSeenIsNotInTheText(String form) {
    Article article = Reader.html("<body>" + STORY + form.formatted(SECRET) + "</body>");

    assertFalse(article.text().contains("secret"));
  }

  private static final String SECRET = "The secret paragraph is hidden from all who read the page.";

  @Test
  void namesOfWhatHoldsTheStoryDoNotMakeItFurniture() {
    Article article =
        Reader.html(
            "<body class='has-comments'><div class='related-layout no-sidebar'><form>"
                + STORY
                + "</form></div></body>");

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void pageWhoseEveryClassSaysFurnitureIsStillRead() {
    Article article =
        Reader.html(
            "<div class=comments><p>" + FIRST + "</p></div><div class=related><p>" + SECOND);

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void textAfterTheStorysElementIsFurniture() {
    String teaser = "The harbour of the old town reopens after the storm of last Monday.";
    Article article =
        Reader.html(
            "<div><div>"
                + STORY
                + ("<p>" + SECOND + " Again and again %d.</p>")
                    .repeat(6)
                    .formatted(1, 2, 3, 4, 5, 6)
                + "</div><div><h2>City</h2><p>"
                + teaser
                + "</p></div></div>");

    assertEquals(List.of("City", teaser), Reader.words(article, FURNITURE));
  }

  @Test
  void referencesStandForAllTheirCharactersInTheFile() {
    String html =
        "<p>Caf&eacute;&nbsp;&amp;&#160;th&#xE9;, &laquo;&nbsp;dit-on&nbsp;&raquo;, &lt;ici&gt; pour la ville et le port.</p>";
    Article article = Reader.html("<html lang=fr>" + html);

    assertEquals("Café & thé, « dit-on », <ici> pour la ville et le port.", article.text());
    int shift = "<html lang=fr>".length();
    assertEquals(shift + html.indexOf("&eacute;"), article.origin().start(new Span(3, 4)));
    assertEquals(shift + html.indexOf("&eacute;") + 8, article.origin().end(new Span(3, 4)));
    assertEquals(shift + html.indexOf("&amp;"), article.origin().start(new Span(5, 6)));
    assertEquals(shift + html.indexOf("&#160;") + 6, article.origin().end(new Span(6, 7)));
  }

  @Test
  void ambiguousAmpersandsAreTheirOwnCharacters() {
    String html =
        "<p>R&D & Q&A &unknown; &copy2024 AT&amp;T &#x110000; told the town of its plans on Tuesday.</p>";
    Article article = Reader.html("<html lang=en>" + html);

    Invariants.check(article, "<html lang=en>" + html);
    int tail = article.text().indexOf("told");
    assertEquals(
        ("<html lang=en>" + html).indexOf("told"),
        article.origin().start(new Span(tail, tail + 1)));
  }

  @Test
  void inlineElementsDoNotBreakWordsAndBlocksDo() {
    Article article =
        Reader.html(
            "<p>The mus<b>eum</b> of the <a href=x>old</a>\n town opened on Tuesday,<br>after two years"
                + " of works.</p><div>Its director was <i>happy</i> on the day, she said.</div>");

    assertEquals(
        List.of(
            "The museum of the old town opened on Tuesday, after two years of works.",
            "Its director was happy on the day, she said."),
        Reader.words(article, BODY));
  }

  @Test
  void emptyLineBetweenLineBreaksSeparatesParagraphs() {
    Article article = Reader.html("<div>" + FIRST + "<br><br>\n" + SECOND + "</div>");

    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void textThatTheParserMovesKeepsTheOrderOfTheFile() {
    String html = "<table><tr><td>" + FIRST + "</td></tr>" + SECOND + "</table>";
    Article article = Reader.html(html);

    Invariants.check(article, html);
    assertEquals(FIRST + "\n" + SECOND, article.text());
  }

  @Test
  void headlineInAHeadingOfTheSecondLevelIsKnownByThePagesTitle() {
    Article article =
        Reader.html(
            "<title>Museum opens its doors | The Port</title><h1>The Port</h1><h3>Weather and sports</h3>"
                + "<h2>Museum opens its doors</h2><p>"
                + FIRST
                + "</p><p>"
                + SECOND);

    assertEquals(Optional.of("Museum opens its doors"), article.title());
    assertEquals(List.of("Museum opens its doors"), Reader.words(article, TITLE));
  }

  @Test
  void titleWithoutTheSitesNameStandsInForAHeadline() {
    Article article =
        Reader.html(
            "<head><meta property=og:site_name content='The Port'><title>Museum opens its doors - The Port"
                + "</title></head><p>"
                + FIRST
                + "</p><p>"
                + SECOND);

    assertEquals(Optional.of("Museum opens its doors"), article.title());
    assertEquals(Optional.of("The Port"), article.publisher());
  }

  @Test
  void leadBylineAndDatelineAreToldApart() {
    Article article =
        Reader.html(
            "<h1>Museum opens its doors</h1><p class='article-lead'>The town has waited for this.</p>"
                + "<div class=author>Jane Doe</div><p><em>Hull.</em> "
                + FIRST
                + "</p><p>"
                + SECOND);

    assertEquals(List.of("The town has waited for this."), Reader.words(article, LEAD));
    assertEquals(List.of("Jane Doe"), Reader.words(article, BYLINE));
    assertEquals(List.of("Hull."), Reader.words(article, DATELINE));
    assertEquals(List.of(FIRST, SECOND), Reader.words(article, BODY));
  }

  @Test
  void softHyphensAndMarksOfDirectionAreLeftOut() {
    Article article =
        Reader.html("<p>The mu&shy;seum\u200B of the\u202E old town opened its doors on the day.");

    assertEquals("The museum of the old town opened its doors on the day.", article.text());
  }

  @Test
  void decomposedLettersAreComposedAndCoverBothCodePoints() {
    String text =
        "Le muse\u0301e de la ville a rouvert ses portes mardi, a annonce\u0301 la mairie.";
    Article article = Reader.text(text);

    assertEquals(
        "Le musée de la ville a rouvert ses portes mardi, a annoncé la mairie.", article.text());
    assertEquals(6, article.origin().start(new Span(6, 7)));
    assertEquals(8, article.origin().end(new Span(6, 7)));
    assertEquals(8, article.origin().start(new Span(7, 8)));
  }
}
