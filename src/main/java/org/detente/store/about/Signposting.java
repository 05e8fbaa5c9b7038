package org.detente.store.about;

import java.util.ArrayList;
import java.util.List;

/**
 * Typed links of the dataset's page, as FAIR Signposting (level 1) has them: values of the HTTP
 * field {@code Link} (RFC 8288).
 */
public final class Signposting {

  private Signposting() {}

  /**
   * The links of a page about the dataset, one value each: {@code cite-as}, {@code type}, {@code
   * author}, {@code license}, {@code describedby} and one {@code item} for each file to be fetched.
   *
   * @param card the dataset
   * @param description where the description is had in RDF
   */
  public static List<String> links(DatasetCard card, String description) {
    List<String> links = new ArrayList<>();
    links.add(link(card.page(), "cite-as"));
    links.add(link("https://schema.org/Dataset", "type"));
    links.add(link("https://schema.org/AboutPage", "type"));
    links.add(link(card.page(), "author"));
    links.add(link(card.licence(), "license"));
    links.add(link(description, "describedby") + "; type=\"text/turtle\"");
    links.add(link(description, "describedby") + "; type=\"application/ld+json\"");
    for (Download download : card.downloads()) {
      if (!download.url().equals(card.page())) {
        links.add(link(download.url(), "item") + "; type=\"" + download.mediaType() + "\"");
      }
    }
    return List.copyOf(links);
  }

  private static String link(String target, String relation) {
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
