package org.detente.publish.api;

import java.util.Map;
import org.detente.publish.page.Addresses;
import org.detente.query.CatalogueQuery;

/** Where a question is answered. */
public final class ApiAddress {

  private ApiAddress() {}

  /** The whole address of a question with parameters. */
  public static String of(
      Addresses addresses, CatalogueQuery query, Map<String, String> parameters) {
    return addresses.whole(link(addresses, query, parameters));
  }

  /** The same for a link on a page: right even where the site is reached by another host. */
  public static String link(
      Addresses addresses, CatalogueQuery query, Map<String, String> parameters) {
    return addresses.root() + "api/q/" + query.name() + Addresses.query(parameters);
  }
}
