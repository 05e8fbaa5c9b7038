package org.detente.article;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.DateSpan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head says: JSON-LD, meta elements, title, canonical address. */
final class HtmlHead {

  private static final List<String> ISSUED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "mediator_published_time",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime");
  private static final Pattern SUFFIX = Pattern.compile("\\s{1,9}(?:[|/·•»—–-]|::)\\s{1,9}+");

  private final Document page;
  private final JsonLd data;

  /** Asked of one name after the other. */
  private final List<Element> metas;

  HtmlHead(Document page) {
    this.page = page;
    this.metas = page.select("meta[content]");
    this.data = JsonLd.of(page);
  }

  /** Headlines, most trustworthy first; the page's title also without the site's name. */
  List<String> titles() {
    Set<String> titles = new LinkedHashSet<>();
    data.headline().ifPresent(titles::add);
    meta("og:title").ifPresent(titles::add);
    titles.add(withoutSite(page.title()));
    titles.add(page.title());
    titles.removeIf(String::isBlank);
    return List.copyOf(titles);
  }

  /** The title without its shorter end: "Museum opens - The Port" has the site's name there. */
  private static String withoutSite(String title) {
    Matcher separator = SUFFIX.matcher(title);
    if (!separator.find()) {
      return title;
    }
    String first = title.substring(0, separator.start());
    String rest = title.substring(separator.end());
    int last = separator.start();
    int lastEnd = separator.end();
    while (separator.find()) {
      last = separator.start();
      lastEnd = separator.end();
    }
    boolean siteFirst = Words.count(first) < Words.count(title.substring(lastEnd));
    return siteFirst ? rest : title.substring(0, last);
  }

  Optional<String> publisher() {
    return meta("og:site_name").or(data::publisher).map(String::strip);
  }

  /** The page's own address, absolute. */
  Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Optional.ofNullable(canonical)
        .map(link -> link.attr("href"))
        .filter(Metadata::isWebAddress)
        .or(() -> meta("og:url").filter(Metadata::isWebAddress));
  }

  /** Primary subtag of the language that the page says it is in. */
  Optional<String> language() {
    Element html = page.selectFirst("html[lang]");
    return Optional.ofNullable(html)
        .map(e -> e.attr("lang").strip().toLowerCase(Locale.ROOT).split("[-_]")[0])
        .filter(tag -> !tag.isBlank());
  }

  /** Day of publication by JSON-LD, else meta, else a time element, else the page's address. */
  Optional<Article.Issued> issued() {
    return day(data.published(), "json-ld")
        .or(() -> day(metaDay(), "html-meta"))
        .or(() -> day(timeDay(), "time-element"))
        .or(() -> day(url().flatMap(Days::inAddress), "url"));
  }

  private static Optional<Article.Issued> day(Optional<LocalDate> day, String rule) {
    return day.map(d -> new Article.Issued(DateSpan.day(d), rule));
  }

  private Optional<LocalDate> metaDay() {
    return ISSUED.stream()
        .map(name -> meta(name).flatMap(Days::ofIso))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first time element that is not in furniture and does not tell of an update. */
  private Optional<LocalDate> timeDay() {
    return page.select("time[datetime]").stream()
        .filter(time -> !time.attr("itemprop").equalsIgnoreCase("dateModified"))
        .filter(time -> !time.className().toLowerCase(Locale.ROOT).matches(".*(?:updat|modif).*"))
        .filter(time -> time.closest("nav, aside, footer, li") == null)
        .map(time -> Days.ofIso(time.attr("datetime")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> meta(String name) {
    return metas.stream()
        .filter(
            meta ->
                meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isBlank())
        .findFirst();
  }
}
