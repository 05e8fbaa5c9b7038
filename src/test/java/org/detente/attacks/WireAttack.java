package org.detente.attacks;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Bytes sent to a server as they are.
 *
 * @param name what it tries, unique
 * @param bytes characters of ISO 8859-1, one a byte
 * @param statuses of the answers that must come, one after the other
 */
record WireAttack(String name, String bytes, List<Integer> statuses) {

  /** What is longer may be hung up on before it has been sent, and the answer with it be lost. */
  private static final int READ_AT_ONCE = 65_536;

  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");

  private static final String END = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  private static final String QUERY = "query=ASK%7B%7D";
  private static final String FORM =
      "POST /sparql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";

  WireAttack {
    statuses = List.copyOf(statuses);
  }

  static List<WireAttack> all() {
    return List.of(
        of("TRACE", "TRACE / HTTP/1.1" + END, 405),
        of("TRACE of queries", "TRACE /sparql HTTP/1.1" + END, 405),
        of("CONNECT", "CONNECT localhost:80 HTTP/1.1" + END, 405),
        of("a method nobody knows", "BREW /en/ HTTP/1.1" + END, 405),
        of("PUT of a page", "PUT /en/ HTTP/1.1\r\nContent-Length: 1" + END + "x", 405),
        of("DELETE of an article", "DELETE /article/000 HTTP/1.1" + END, 405),
        of("PATCH of a graph", "PATCH /graph/reference HTTP/1.1" + END, 405),
        of("POST of a page", "POST /en/ HTTP/1.1\r\nContent-Length: 1" + END + "x", 405),
        of("MKCOL", "MKCOL /x HTTP/1.1" + END, 405),
        of(
            "a method told in a header",
            "GET /nothing HTTP/1.1\r\nX-HTTP-Method-Override: DELETE" + END,
            404),
        of("HTTP 0.9", "GET /\r\n", 505),
        of("HTTP 9", "GET / HTTP/9.9" + END, 505),
        of("no host", "GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        of("two hosts", "GET /en/ HTTP/1.1\r\nHost: a" + END, 400),
        of(
            "a host with a path",
            "GET /en/ HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n",
            400),
        of("no method", " / HTTP/1.1" + END, 400),
        of("a line folded", "GET /en/ HTTP/1.1\r\nX-A: b\r\n  c" + END, 400),
        of("a space before the colon", "GET /en/ HTTP/1.1\r\nX-A : b" + END, 400),
        of("a NUL in a header", "GET /en/ HTTP/1.1\r\nX-A: b\0c" + END, 400),
        of("a header of 17 kB", "GET /en/ HTTP/1.1\r\nX-A: " + "x".repeat(17_000) + END, 431),
        of(
            "headers of 512 kB",
            "GET /en/ HTTP/1.1\r\n"
                + "X-A: yyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".repeat(17_000)
                + END.substring(2),
            431),
        of("an address of 100 kB", "GET /" + "x".repeat(100_000) + " HTTP/1.1" + END, 414),
        of("an address of 3 kB", "GET /" + "x".repeat(3_000) + " HTTP/1.1" + END, 400),
        of("a NUL in the address", "GET /en/%00 HTTP/1.1" + END, 400),
        of("half an escape", "GET /en/%4 HTTP/1.1" + END, 400),
        of("overlong UTF-8", "GET /en/%c0%ae%c0%ae/x HTTP/1.1" + END, 400),
        of("up the folders", "GET /../../../../etc/passwd HTTP/1.1" + END, 400),
        of("up the folders in escapes", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1" + END, 400),
        of("up the folders from the assets", "GET /assets/..%2f..%2fpom.xml HTTP/1.1" + END, 400),
        of("up the folders by a parameter", "GET /assets/..;/..;/pom.xml HTTP/1.1" + END, 400),
        of("up the folders by back strokes", "GET /assets/..%5c..%5cpom.xml HTTP/1.1" + END, 400),
        of("folders of the program", "GET /WEB-INF/web.xml HTTP/1.1" + END, 404),
        of(
            "the door of administrators",
            "POST /$/compact/sparql HTTP/1.1\r\nContent-Length: 0" + END,
            405),
        of("the server's statistics", "GET /$/stats HTTP/1.1" + END, 404),
        of("metrics at the public door", "GET /metrics HTTP/1.1" + END, 404),
        of("readiness at the public door", "GET /ready HTTP/1.1" + END, 404),
        of(
            "graphs of the protocol",
            "PUT /sparql?default HTTP/1.1\r\nContent-Type: text/turtle\r\nContent-Length: 0" + END,
            405),
        of("an update in a form", FORM + body("update=DROP%20ALL"), 405),
        of("a query twice", FORM + body(QUERY + "&" + QUERY), 400),
        of("a hundred thousand parameters", FORM + body("a=b&".repeat(100_000)), 413),
        of("a form in a gzip", FORM + "Content-Encoding: gzip\r\n" + body("\u001f\u008b\b"), 400),
        of("a length below nothing", FORM + "Content-Length: -1" + END, 400),
        of("a length that is no number", FORM + "Content-Length: 1e3" + END, 400),
        of("two lengths", FORM + "Content-Length: 5\r\n" + body(QUERY), 400),
        of("length and chunks", FORM + "Transfer-Encoding: chunked\r\n" + body("0\r\n\r\n"), 400),
        of("chunks of a kind nobody knows", FORM + "Transfer-Encoding: xchunked" + END, 400),
        of("chunks twice", FORM + "Transfer-Encoding: chunked, chunked" + END + "0\r\n\r\n", 400),
        of(
            "a chunk without end",
            FORM + "Transfer-Encoding: chunked" + END + "ffffffffffffffff\r\n",
            400),
        of(
            "a chunk that is no number",
            FORM + "Transfer-Encoding: chunked" + END + "zz\r\n" + QUERY,
            400),
        of(
            "a request hidden in a chunk's extension",
            FORM.replace("/sparql", "/sparql?format=json")
                + "Host: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1;a=\"\r\nX\r\n0\r\n\r\nGET /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n\"\r\n0\r\n\r\n",
            400),
        of("a query that is expected first", FORM + "Expect: 200-ok\r\n" + body(QUERY), 417),
        of(
            "a change of protocol",
            "GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n",
            200),
        of("the preface of HTTP 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 426),
        of(
            "a TLS greeting",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            400),
        of(
            "weights without end",
            "GET /id/nobody HTTP/1.1\r\nAccept: */*;q=\u221e, text/html;q=1e9, a/b;q=-1" + END,
            404),
        of(
            "ten thousand characters of types",
            "GET /nothing HTTP/1.1\r\nAccept: " + "a/b,".repeat(2_500) + END,
            404),
        of(
            "languages that are none",
            "GET / HTTP/1.1\r\nAccept-Language: ../../etc;q=x, \u00ff\u00fe" + END,
            303),
        of(
            "a thousand ranges",
            "GET /en/ HTTP/1.1\r\nRange: bytes=" + "0-1,".repeat(1_000) + "0-1" + END,
            200),
        of(
            "tags that are none",
            "GET /en/ HTTP/1.1\r\nIf-None-Match: \"\"\"\", W/\", *" + END,
            200),
        of("a day that is none", "GET /en/ HTTP/1.1\r\nIf-Modified-Since: 31 Feb 2024" + END, 200),
        of("a new line in an address", "GET /en/%0d%0aSet-Cookie:%20a=b HTTP/1.1" + END, 400),
        of(
            "a pipe of two, the second forbidden",
            "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\nDELETE / HTTP/1.1" + END,
            404,
            405));
  }

  /** What is wrong with all that came back; empty when nothing is. */
  String fault(String reply) {
    List<Integer> answers =
        ANSWER.matcher(reply).results().map(found -> Integer.valueOf(found.group(1))).toList();
    boolean isLost = answers.isEmpty() && bytes.length() > READ_AT_ONCE;
    if (!answers.equals(statuses) && !isLost) {
      return answers + " and not " + statuses + ": " + reply.lines().limit(12).toList();
    }
    boolean tells =
        reply.contains("Exception") || reply.contains("\tat ") || reply.contains("root:");
    return tells ? "tells too much: " + reply : "";
  }

  private static WireAttack of(String name, String bytes, Integer... statuses) {
    return new WireAttack(name, bytes, List.of(statuses));
  }

  private static String body(String text) {
    return "Content-Length: " + text.length() + END + text;
  }
}
