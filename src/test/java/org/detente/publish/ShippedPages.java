package org.detente.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.detente.cli.ShippedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of the shipped site, as a client gets them. */
public final class ShippedPages {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ShippedPages() {}

  /**
   * An answer; redirects are not followed.
   *
   * @param path after the site's first slash, encoded
   * @param headers names and values in turn
   */
  public static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ShippedSite.address() + path));
    try {
      return CLIENT.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page, parsed. */
  public static Document page(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return Jsoup.parse(response.body(), ShippedSite.address() + path);
  }
}
