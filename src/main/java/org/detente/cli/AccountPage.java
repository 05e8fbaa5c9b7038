package org.detente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.detente.model.OfficeHolding;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Readings as one page of HTML that stands by itself: no script, nothing to load. The words that
 * tell each claim are marked where they stand and lead to the claim.
 */
final class AccountPage {

  private final Document page = Document.createShell("");
  private final Map<Claim, String> anchors = new LinkedHashMap<>();
  private int articles;

  private AccountPage() {}

  /** The page. */
  static String of(List<Reading> readings) {
    AccountPage account = new AccountPage();
    account.head(readings);
    readings.forEach(account::article);
    account.page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
    return "<!doctype html>\n" + account.page.outerHtml() + "\n";
  }

  private void head(List<Reading> readings) {
    page.child(0).attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    String title =
        readings.size() == 1
            ? new Telling(readings.get(0).article()).title()
            : Count.of(readings.size(), "article");
    head.appendElement("title").text(title + " – what was read");
    head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style()));
  }

  private void article(Reading reading) {
    articles++;
    Telling telling = new Telling(reading.article());
    Element article = page.body().appendElement("article");
    article.appendElement("h1").attr("lang", reading.article().language()).text(telling.title());
    article
        .appendElement("p")
        .addClass("facts")
        .text(
            reading.article().id()
                + " · "
                + telling.published()
                + " · "
                + Count.of(reading.passages().size(), "sentence")
                + ", "
                + Count.of(reading.claims().size(), "claim"));
    for (Claim claim : reading.claims()) {
      anchors.put(claim, "a" + articles + "-c" + (anchors.size() + 1));
    }
    Element sentences = article.appendElement("ol");
    for (Passage passage : reading.passages()) {
      sentence(sentences.appendElement("li"), reading, telling, passage);
    }
  }

  private void sentence(Element item, Reading reading, Telling telling, Passage passage) {
    Element words = item.appendElement("p").attr("lang", reading.article().language());
    for (Highlights.Piece piece : Highlights.of(passage.sentence(), reading.claims())) {
      String text = clean(piece.span().of(reading.article().text()));
      if (piece.claims().isEmpty()) {
        words.appendText(text);
      } else {
        String types =
            piece.claims().stream().map(c -> c.type().id()).collect(Collectors.joining(", "));
        words
            .appendElement("mark")
            .attr("title", types)
            .appendElement("a")
            .attr("href", "#" + anchors.get(piece.claims().get(0)))
            .text(text);
      }
    }
    Telling.silence(passage)
        .ifPresent(why -> item.addClass("silent").appendElement("p").text("Nothing: " + why));
    for (Claim claim : reading.claims()) {
      if (passage.sentence().contains(claim.evidence().trigger())) {
        Element told = item.appendElement("section").attr("id", anchors.get(claim));
        told.appendElement("h2").text(claim.type().id().replace('_', ' '));
        parts(told, reading, telling.parts(claim));
        told.appendElement("p").text(Telling.origin(claim));
      }
    }
    for (OfficeHolding office : reading.offices()) {
      if (passage.sentence().contains(office.evidence().trigger())) {
        Element told = item.appendElement("section");
        told.appendElement("h2").text("office");
        parts(told, reading, telling.parts(office));
      }
    }
  }

  private static void parts(Element told, Reading reading, List<Telling.Part> parts) {
    Element list = told.appendElement("dl");
    for (Telling.Part part : parts) {
      Element pair = list.appendElement("div");
      pair.appendElement("dt").text(part.name());
      Element value = pair.appendElement("dd").text(clean(part.value()));
      if (part.value().startsWith("\"")) {
        value.attr("lang", reading.article().language());
      }
    }
  }

  /** Without characters that HTML may not hold. */
  private static String clean(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ");
  }

  private static String style() {
    try (InputStream css = AccountPage.class.getResourceAsStream("account.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read account.css", e);
    }
  }
}
