package org.detente.publish.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.detente.publish.search.SearchIndex;
import org.detente.publish.wire.Outbox;
import org.detente.publish.wire.SnapshotHeader;
import org.detente.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of the site but {@code /sparql}: finds the door, and writes what comes out of it. */
public final class Front extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  private static final String CODING = "Accept-Encoding";

  private final transient Outbox outbox;
  private final transient EmbeddedStore store;
  private final transient Pages pages;
  private final transient Refusals refusals;
  private final transient Iris iris;
  private final transient Api api;
  private final transient Map<String, Door> doors = new LinkedHashMap<>();

  /**
   * @param reading what may be read
   * @param index what a search asks; not made before the first
   * @param documentation what the pages of documentation are made of
   * @param succession what became of IRIs that stand no longer
   * @param outbox where answers lie until they have been read
   */
  public Front(
      Reading reading,
      Supplier<SearchIndex> index,
      Documentation documentation,
      Succession succession,
      Outbox outbox) {
    this.outbox = outbox;
    this.store = reading.store();
    Assets assets = new Assets();
    this.pages = new Pages(reading, index, documentation, succession, assets.paths());
    this.refusals = new Refusals(pages);
    this.iris = new Iris(reading, succession, refusals);
    this.api = new Api(reading);
    Door kept = new KeptPages(pages, reading.store()::revision, reading.lanes().pages());
    for (Language language : Language.values()) {
      doors.put(language.tag(), kept);
    }
    doors.put("assets", assets);
    Robots robots = new Robots(reading);
    List.of("robots.txt", "sitemap.xml", "sitemap").forEach(part -> doors.put(part, robots));
    doors.put("suggest", new Suggestions(index, reading.addresses(), reading.lanes().quick()));
    doors.put("rows", new RowsDoor(pages.sheets()));
    doors.put("api", api);
    Door shapes = new ShapesDoor(documentation, reading);
    doors.put(ShapesDoor.NAME, shapes);
    for (DataFormat format : DataFormat.values()) {
      doors.put(ShapesDoor.NAME + "." + format.ending(), shapes);
    }
  }

  /** Answers GET; HEAD is a GET without a body. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Sent sent = answer(request).tagged();
    try {
      write(sent, request, response);
    } catch (Fault tooMuchUnderWay) {
      sent.headers().keySet().forEach(name -> response.setHeader(name, null));
      Sent line =
          Sent.text(Statuses.of(tooMuchUnderWay), tooMuchUnderWay.getMessage() + "\n")
              .because(tooMuchUnderWay);
      write(line, request, response);
    }
  }

  private void write(Sent sent, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SnapshotHeader.end(response, store);
    headers(sent, response);
    if (sent.status() == 200
        && EntityTags.match(request.getHeader("If-None-Match"), sent.headers().get("ETag"))) {
      response.setStatus(304);
      return;
    }
    response.setStatus(sent.status());
    if (!sent.mediaType().isEmpty()) {
      response.setContentType(sent.mediaType());
    }
    outbox.send(request, response, sent.body());
  }

  private Sent answer(HttpServletRequest request) {
    Language language = Language.preferred(request.getHeader("Accept-Language"));
    try {
      Asked asked = Asked.of(request);
      String first = asked.path().get(0);
      language = Language.tagged(first).orElse(language);
      Optional<Sent> sent = doors.getOrDefault(first, iris).open(asked);
      Language in = language;
      return sent.orElseGet(() -> refusals.missing(asked.accept(), in));
    } catch (Fault fault) {
      Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
      LOG.debug("{}", fault.getMessage());
      return request.getRequestURI().startsWith("/api/")
          ? api.refusal(fault, null, accept)
          : refusals.fault(fault, accept, language);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} cannot be answered: {}", request.getRequestURI(), e.toString());
      LOG.debug("because", e);
      return Sent.text(500, "The server cannot answer this.\n");
    }
  }

  private static void headers(Sent sent, HttpServletResponse response) {
    // What fails now may not fail in a minute: nobody keeps it.
    response.setHeader(
        "Cache-Control", sent.status() < 500 ? "public, max-age=60, must-revalidate" : "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    sent.headers().forEach(response::setHeader);
    // Whoever is first to ask without gzip must not get what was compressed for another.
    String others = sent.headers().get("Vary");
    response.setHeader("Vary", others == null ? CODING : others + ", " + CODING);
  }
}
