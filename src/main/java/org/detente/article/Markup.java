package org.detente.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.detente.model.Block.Kind;
import org.jsoup.nodes.Element;

/**
 * What an element's name, role and class names say of its text: the customs of those who make
 * pages.
 */
final class Markup {

  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "datalist",
          "textarea",
          "input",
          "progress",
          "meter",
          "link",
          "meta",
          "title",
          "base",
          "param",
          "source",
          "track");

  private static final Map<String, String> FURNITURE_TAGS =
      Map.of(
          "nav", "nav element",
          "footer", "footer element",
          "aside", "aside element",
          "header", "header element",
          "menu", "menu element",
          "form", "form",
          "button", "button",
          "figcaption", "caption",
          "dialog", "dialog");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar",
          "tablist",
          "feed");

  private static final Map<String, String> TOKENS = new TreeMap<>();

  static {
    tokens("navigation", "nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs");
    tokens("footer", "footer foot colophon copyright legal");
    tokens("sidebar", "sidebar aside rail");
    tokens("share buttons", "share sharing sharebar social socials addtoany sharethis");
    tokens("related links", "related reco recommend recommended recommendation recommendations");
    tokens("related links", "similar readmore readalso mostread popular trending teaser teasers");
    tokens("related links", "outbrain taboola");
    tokens("comments", "comment comments commentaires disqus discussion kommentarii");
    tokens("newsletter", "newsletter subscribe subscription paywall");
    tokens("notice", "cookie cookies consent gdpr banner popup modal overlay");
    tokens("ticker", "ticker breaking flash marquee");
    tokens(
        "advertisement", "ad ads advert advertisement adv pub publicite promo sponsored sponsor");
    tokens("advertisement", "banners reklama");
    tokens("about the author", "bio authorbio aboutauthor");
    tokens("tools", "toolbar tools tags tag taglist widget pagination pager search login rating");
    tokens("caption", "caption credit credits legende");
  }

  private static final Set<String> BYLINE =
      Set.of(
          "byline",
          "author",
          "authors",
          "date",
          "dateline",
          "time",
          "pubdate",
          "published",
          "timestamp",
          "datetime",
          "updated",
          "meta",
          "signature",
          "auteur",
          "avtor");
  private static final Set<String> LEAD =
      Set.of(
          "lead",
          "lede",
          "chapo",
          "chapeau",
          "standfirst",
          "intro",
          "deck",
          "dek",
          "subtitle",
          "lid",
          "anons",
          "accroche");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Names that tell what is elsewhere on the page: "has-comments", "no-sidebar". */
  private static final Pattern STATE = Pattern.compile("(?:has|with|without|no|is|show)[-_]");

  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Markup() {}

  private static void tokens(String reason, String words) {
    for (String word : words.split(" ")) {
      TOKENS.put(word, reason);
    }
  }

  /** True for what a reader of the page does not see, or sees as a field to fill in. */
  static boolean isHidden(Element element) {
    return INVISIBLE.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDDEN.matcher(element.attr("style")).find()
        || element.normalName().equals("dialog") && !element.hasAttr("open");
  }

  /** Why the element's tag or role makes its text furniture. */
  static Optional<String> furnitureTag(Element element) {
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(FURNITURE_TAGS.get(element.normalName()))
        .or(() -> ROLES.contains(role) ? Optional.of("role " + role) : Optional.empty());
  }

  /** Why the element's class names or id make its text furniture. */
  static Optional<String> furnitureClass(Element element) {
    for (String token : tokens(element)) {
      if (TOKENS.containsKey(token)) {
        return Optional.of(TOKENS.get(token) + " (class or id " + token + ")");
      }
    }
    return Optional.empty();
  }

  /** LEAD or BYLINE where class names, id, tag or itemprop say so. */
  static Optional<Kind> part(Element element) {
    if (element.normalName().equals("address") || element.normalName().equals("time")) {
      return Optional.of(Kind.BYLINE);
    }
    for (String token : tokens(element)) {
      if (LEAD.contains(token)) {
        return Optional.of(Kind.LEAD);
      }
      if (BYLINE.contains(token)) {
        return Optional.of(Kind.BYLINE);
      }
    }
    return Optional.empty();
  }

  /** True where the text before, inside and after the element stands on lines of its own. */
  static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "li", "td", "th", "dt", "dd", "button", "option", "label", "summary", "figcaption" ->
          true;
      default -> element.isBlock() || element.normalName().indexOf('-') > 0;
    };
  }

  /** True for elements that have headers and footers of their own. */
  static boolean isSection(Element element) {
    return switch (element.normalName()) {
      case "article", "section", "main" -> true;
      default -> false;
    };
  }

  /** True for elements set in bold or italics. */
  static boolean isEmphasis(Element element) {
    return switch (element.normalName()) {
      case "b", "strong", "i", "em" -> true;
      default -> false;
    };
  }

  /** Words of class names and id, each also as a whole: "read-also" gives read, also, readalso. */
  private static Set<String> tokens(Element element) {
    String names = (element.className() + " " + element.id()).strip();
    Set<String> tokens = new LinkedHashSet<>();
    if (!names.isEmpty()) {
      for (String name : CAMEL.matcher(names).replaceAll("-").split("\\s+")) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (STATE.matcher(lower).lookingAt()) {
          continue;
        }
        tokens.add(APART.matcher(lower).replaceAll(""));
        tokens.addAll(List.of(APART.split(lower)));
      }
    }
    return tokens;
  }
}
