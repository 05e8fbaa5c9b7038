package org.detente.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the addresses of one article have in common, whether it was fetched by http or https, with
 * or without {@code www.}, as its mobile or AMP page, or with the marks of a campaign behind it.
 *
 * @param host without the names that only say how the page is shown
 * @param rest path and what remains of the query
 */
public record WebAddress(String host, String rest) {

  private static final Pattern SHOWN = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.+\\..)");
  private static final Pattern AMP =
      Pattern.compile("(?i)(?:/amp(?=/|$)|\\.amp(?=\\.html?$|$)|/(?:index|default)\\.[a-z]{3,5}$)");
  private static final Set<String> MARKS =
      Set.of(
          "amp",
          "at_campaign",
          "at_medium",
          "cmp",
          "cmpid",
          "dclid",
          "fbclid",
          "fb_ref",
          "gclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "msclkid",
          "ncid",
          "ocid",
          "outputtype",
          "ref",
          "ref_src",
          "smid",
          "spm",
          "src",
          "xtor",
          "yclid");
  private static final Pattern CAMPAIGN = Pattern.compile("(?i)(?:utm|pk|mtm|hsa|ito|wt)[_.].*");

  private static final int LONGEST_WORDS = 72;
  private static final int DIGITS = 12;

  /**
   * Reads an address.
   *
   * @param url absolute, http or https; empty for anything else, and for more than 2048 characters
   */
  public static Optional<WebAddress> of(String url) {
    try {
      URI uri = new URI(url);
      if (!Metadata.isWebAddress(url)) {
        return Optional.empty();
      }
      String host = SHOWN.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      String plain = AMP.matcher(path).replaceAll("").replaceAll("/{2,}", "/");
      String bare = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
      return Optional.of(new WebAddress(host, bare + query(uri.getRawQuery())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** True for addresses of one outlet, whose canonical links can be believed about each other. */
  boolean isOfSite(WebAddress other) {
    return host.equals(other.host)
        || host.endsWith("." + other.host)
        || other.host.endsWith("." + host);
  }

  /** The id of the article there: words of its path for those who read it, and a digest. */
  public String articleId() {
    String path = rest.replaceFirst("\\?.*", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    String words =
        (host + "-" + name.replaceFirst("(?i)\\.[a-z]{3,5}$", ""))
            .replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+", "-")
            .replaceAll("-{2,}", "-");
    String cut = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    String digest = Articles.digest(toString().getBytes(StandardCharsets.UTF_8));
    return (cut + "-" + digest.substring(0, DIGITS)).replaceAll("-{2,}|^-", "-");
  }

  /** The two parts, as one address without its scheme. */
  @Override
  public String toString() {
    return host + rest;
  }

  private static String query(String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&")) {
      String name = pair.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !MARKS.contains(name) && !CAMPAIGN.matcher(name).matches()) {
        kept.add(pair);
      }
    }
    kept.sort(null);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
