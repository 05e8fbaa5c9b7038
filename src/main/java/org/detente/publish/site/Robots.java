package org.detente.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;

/**
 * What programs that gather pages are told: {@code robots.txt} (RFC 9309), and {@code sitemap.xml}
 * with its parts of at most {@value #MOST} addresses each (sitemaps.org 0.9).
 */
final class Robots implements Door {

  /** How many addresses a part may have. */
  static final int MOST = 50_000;

  /** How many parts an index may have. */
  private static final int PARTS = 50_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** What has a page worth finding: vocabularies, graphs and runs are for programs. */
  private static final List<String> WORTH = List.of("id/", "event/", "article/");

  private final Reading reading;

  Robots(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    List<String> path = asked.path();
    if (path.equals(List.of("robots.txt"))) {
      return Optional.of(Sent.text(200, robots()));
    }
    if (path.equals(List.of("sitemap.xml"))) {
      return Optional.of(xml(index((iris().size() + MOST - 1) / MOST)));
    }
    return path.size() == 2 ? part(path.get(1)).map(Robots::xml) : Optional.empty();
  }

  private String robots() {
    String root = reading.addresses().root();
    return "User-agent: *\nAllow: "
        + root
        + "\nDisallow: "
        + root
        + "sparql\nDisallow: "
        + root
        + "api/\nDisallow: "
        + root
        + "suggest\nSitemap: "
        + reading.addresses().base()
        + "sitemap.xml\n";
  }

  private String index(int parts) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<sitemapindex xmlns=\"").append(SITEMAPS).append("\">\n");
    for (int part = 1; part <= Math.min(Math.max(parts, 1), PARTS); part++) {
      xml.append("<sitemap><loc>")
          .append(reading.addresses().base())
          .append("sitemap/")
          .append(part)
          .append(".xml</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  private Optional<String> part(String name) {
    String number = name.endsWith(".xml") ? name.substring(0, name.length() - 4) : "";
    if (number.isEmpty() || number.length() > 5 || !number.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> iris = iris();
    long first = (Integer.parseInt(number) - 1L) * MOST;
    if (first < 0 || first > 0 && first >= iris.size()) {
      return Optional.empty();
    }
    int from = (int) first;
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<urlset xmlns=\"").append(SITEMAPS).append("\">\n");
    iris.subList(from, Math.min(from + MOST, iris.size()))
        .forEach(iri -> xml.append("<url><loc>").append(address(iri)).append("</loc></url>\n"));
    return Optional.of(xml.append("</urlset>\n").toString());
  }

  /** One language is enough: each page links to the others. */
  private String address(String iri) {
    Addresses addresses = reading.addresses();
    String path = addresses.page(iri, Language.ENGLISH).substring(addresses.root().length());
    return (addresses.base() + path).replace("&", "&amp;").replace("'", "&apos;");
  }

  private List<String> iris() {
    return reading.look(
        (data, contents) ->
            WORTH.stream()
                .flatMap(kind -> contents.documents(Addresses.NAMESPACE + kind).stream())
                .toList());
  }

  private static Sent xml(String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return new Sent(200, "application/xml;charset=utf-8", body, Map.of());
  }
}
