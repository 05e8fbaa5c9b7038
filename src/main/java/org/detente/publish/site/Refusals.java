package org.detente.publish.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.detente.publish.data.Accept;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.Fate;
import org.detente.publish.page.Language;

/**
 * What is told to whoever cannot have what was asked for: as a page, as a problem document (RFC
 * 9457) to programs that take JSON or RDF, else as a line of text.
 */
final class Refusals {

  private static final String HTML = "text/html";
  private static final String TEXT = "text/plain";
  private static final String PROBLEM = "application/problem+json";
  private static final List<String> OFFERS = new ArrayList<>(List.of(HTML, PROBLEM));

  static {
    Arrays.stream(DataFormat.values()).forEach(format -> OFFERS.addAll(format.mediaTypes()));
    OFFERS.add(TEXT);
  }

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  /** 404: nothing of the graph or the site has this address. */
  Sent missing(Optional<String> accept, Language language) {
    String detail =
        "Nothing has this address. Begin at the home page, or look at a list such as /id/.";
    return told(404, "Not found", detail, List.of(), accept, () -> pages.notFound(language));
  }

  /**
   * 410: the graph had this and has it no longer.
   *
   * @param fate what became of it
   */
  Sent gone(Fate fate, Optional<String> accept, Language language) {
    List<String> successors = fate.successors();
    String why = fate.reason().isEmpty() ? "" : " The reason given: " + fate.reason();
    String detail =
        successors.isEmpty()
            ? "This was withdrawn; nothing stands in its place." + why
            : "This stands no longer. See instead: " + String.join(" ", successors);
    return told(410, "Gone", detail, successors, accept, () -> pages.gone(fate, language));
  }

  /** Whatever a fault says, with its status. */
  Sent fault(Fault fault, Optional<String> accept, Language language) {
    int status = Statuses.of(fault);
    Fault shown = status < 500 ? fault : Statuses.veiled(fault);
    Supplier<Sent> page = () -> pages.refusal(status, shown, language);
    return told(status, title(status), shown.getMessage(), List.of(), accept, page).because(fault);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 406 -> "Not acceptable";
      case 503 -> "Too busy";
      default -> "Cannot be answered";
    };
  }

  private static Sent told(
      int status,
      String title,
      String detail,
      List<String> successors,
      Optional<String> accept,
      Supplier<Sent> page) {
    String best = Accept.of(accept).best(OFFERS).orElse(TEXT);
    Sent sent =
        switch (best) {
          case HTML -> page.get();
          case TEXT -> Sent.text(status, detail + "\n");
          default ->
              new Sent(status, PROBLEM, problem(status, title, detail, successors), Map.of());
        };
    return sent.with("Vary", "Accept, Accept-Language");
  }

  private static byte[] problem(int status, String title, String detail, List<String> successors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      if (!successors.isEmpty()) {
        json.writeArrayFieldStart("successors");
        for (String successor : successors) {
          json.writeString(successor);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] line = "\n".getBytes(StandardCharsets.UTF_8);
    out.write(line, 0, line.length);
    return out.toByteArray();
  }
}
