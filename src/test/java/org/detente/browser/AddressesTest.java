package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.publish.ShippedPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an address says, the answer shows it as text; and what every answer says of itself. */
class AddressesTest {

  private static final String ATTACK =
      "\"'></title></textarea></option></script><i id=attacked onclick=alert(1)>at${7*7}k\u202e"
          + "<#assign x=1>";

  private static final List<String> OTHERS =
      List.of(
          "suggest?q=rogozin&lang=en",
          "rows/timeline-events.csv?lang=en&kind=Meeting&party=nato&outlet=tass&language=en"
              + "&from=2008&until=2009",
          "api/q/holders?day=2008-10-01&lang=en&format=json&limit=5&offset=0",
          "api/openapi.json",
          "id/dmitry-rogozin.ttl?page=1",
          "id/dmitry-rogozin.jsonld",
          "id/?page=1&format=ttl",
          "sparql?query=ASK%7B%7D&format=json",
          "robots.txt",
          "nothing/of/that/name");

  private static final Map<String, Set<String>> PARAMETERS = new TreeMap<>();

  /** Parameters of each page: those of its forms, and those of its links to itself. */
  @BeforeAll
  static void learn() {
    for (PageType type : PageTypes.ALL) {
      String path = type.in("en").replaceAll("[?].*", "");
      Set<String> names = PARAMETERS.computeIfAbsent(path, p -> new TreeSet<>());
      names.addAll(List.of("q", "page", "kind", "lang", "day", "on"));
      addNames(type.in("en"), names);
      Document page = Jsoup.parse(ShippedPages.get(type.in("en")).body());
      for (Element field : page.select("main form [name]")) {
        names.add(field.attr("name"));
      }
      for (Element link : page.select("main a[href*='" + path + "?']")) {
        addNames(link.attr("href"), names);
      }
    }
    for (String other : OTHERS) {
      addNames(
          other, PARAMETERS.computeIfAbsent(other.replaceAll("[?].*", ""), p -> new TreeSet<>()));
    }
  }

  @Test
  void an_attack_in_any_parameter_of_any_address_is_shown_as_text_or_not_at_all() {
    List<String> wrong = new ArrayList<>();
    PARAMETERS.forEach(
        (path, names) -> {
          for (String name : names) {
            HttpResponse<String> answer =
                ShippedPages.get(path + "?" + name + "=" + encoded(ATTACK));
            wrong.addAll(faults(path + "?" + name, answer));
          }
        });
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void an_attack_in_the_path_or_the_name_of_a_parameter_is_shown_as_text_or_not_at_all() {
    List<String> wrong = new ArrayList<>();
    String attack = encoded(ATTACK.replace("/", ""));
    for (String path :
        List.of(
            "en/" + attack,
            "en/id/" + attack,
            "en/browse/" + attack,
            "en/day/" + attack,
            "en/question/" + attack,
            "en/compare/" + attack,
            "en/docs/" + attack,
            "en/ns/" + attack,
            "id/" + attack,
            "api/q/" + attack,
            "rows/" + attack + ".csv",
            "en/timeline?" + attack + "=1",
            "en/question/holders?" + attack + "=1",
            "sparql?" + attack + "=1",
            "en/%2F" + attack,
            "en/?q=%C3%28")) {
      HttpResponse<String> answer = ShippedPages.get(path);
      wrong.addAll(faults(path, answer));
      if (answer.statusCode() >= 500) {
        wrong.add(path + ": " + answer.statusCode());
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void every_answer_lets_nothing_of_others_run_and_tells_nothing_of_the_server() {
    List<String> wrong = new ArrayList<>();
    List<String> paths = new ArrayList<>(OTHERS);
    PageTypes.ALL.forEach(type -> paths.add(type.in("fr")));
    for (String path : paths) {
      HttpResponse<String> answer = ShippedPages.get(path);
      String policy = header(answer, "Content-Security-Policy");
      if (!policy.contains("default-src 'none'") || policy.contains("unsafe")) {
        wrong.add(path + ": policy " + policy);
      }
      if (!header(answer, "X-Content-Type-Options").equals("nosniff")
          || header(answer, "Referrer-Policy").isEmpty()) {
        wrong.add(path + ": no nosniff or Referrer-Policy");
      }
      for (String no : List.of("Set-Cookie", "Server", "X-Powered-By")) {
        if (!header(answer, no).isEmpty()) {
          wrong.add(path + ": " + no);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static List<String> faults(String place, HttpResponse<String> answer) {
    List<String> faults = new ArrayList<>();
    String type = header(answer, "Content-Type");
    if (!header(answer, "X-Content-Type-Options").equals("nosniff")) {
      faults.add(place + ": may be taken for a page");
    }
    if (!type.startsWith("text/html")) {
      return faults;
    }
    Document page = Jsoup.parse(answer.body());
    if (page.getElementById("attacked") != null || !page.select("[onclick], [style]").isEmpty()) {
      faults.add(place + ": is markup");
    }
    if (answer.body().contains("at49k")) {
      faults.add(place + ": is a template");
    }
    if (answer.body().indexOf('\u202e') >= 0) {
      faults.add(place + ": turns the direction of the page");
    }
    return faults;
  }

  private static void addNames(String address, Set<String> names) {
    int query = address.indexOf('?');
    if (query >= 0) {
      for (String pair : address.substring(query + 1).split("&")) {
        names.add(pair.replaceAll("=.*", ""));
      }
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
