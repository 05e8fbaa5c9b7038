package org.detente.publish.site;

import com.google.common.base.Suppliers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.detente.model.Fault;
import org.detente.publish.api.ApiFormat;
import org.detente.publish.api.Asker;
import org.detente.publish.api.Asking;
import org.detente.publish.api.Index;
import org.detente.publish.api.OpenApi;
import org.detente.publish.api.Part;
import org.detente.publish.api.Problem;
import org.detente.publish.api.PublicQuestions;
import org.detente.publish.api.StandingTerms;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;

/** Questions as addresses: {@code /api/}, {@code /api/openapi.json}, {@code /api/q/NAME}. */
public final class Api implements Door {

  private final PublicQuestions questions;
  private final Addresses addresses;
  private final Asker asker;
  private final StandingTerms terms;
  private final Supplier<byte[]> index;
  private final Supplier<byte[]> openApi;

  /**
   * @param reading what may be read
   */
  public Api(Reading reading) {
    this.questions = new PublicQuestions(reading.catalogue());
    this.addresses = reading.addresses();
    this.asker = new Asker(reading);
    this.terms = new StandingTerms(reading);
    this.index = Suppliers.memoize(() -> Index.of(questions, addresses));
    this.openApi = Suppliers.memoize(() -> OpenApi.of(questions, addresses));
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    try {
      return Optional.of(answer(asked));
    } catch (Fault fault) {
      return Optional.of(refusal(fault, asked.parameters().get("format"), asked.accept()));
    }
  }

  private Sent answer(Asked asked) {
    List<String> path = asked.path();
    String rest = String.join("/", path.subList(1, path.size()));
    if (rest.isEmpty() || rest.equals("q") || rest.equals("q/")) {
      return json(index.get());
    } else if (rest.equals("openapi.json")) {
      return json(openApi.get());
    } else if (rest.equals("terms.json")) {
      String tag = asked.parameters().getOrDefault("lang", "en");
      return json(terms.in(Language.tagged(tag).orElse(Language.ENGLISH)))
          .with("Cache-Control", "public, max-age=3600");
    } else if (path.size() == 3 && path.get(1).equals("q")) {
      return rows(Asking.of(questions.find(path.get(2)), asked.parameters(), asked.accept()));
    }
    throw new Fault(
        Fault.Code.UNKNOWN_QUERY,
        "api",
        "no such address; expected api/q/ and the name of a question",
        "See api/ for all of them");
  }

  private Sent rows(Asking asking) {
    String type = asking.format().mediaType() + ";charset=utf-8";
    if (asking.format() == ApiFormat.QUERY) {
      byte[] text = asker.text(asking).getBytes(StandardCharsets.UTF_8);
      return new Sent(200, type, text, Map.of("Vary", "Accept"));
    }
    Part part = asker.answer(asking);
    String links =
        part.links(addresses).entrySet().stream()
            .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
            .collect(Collectors.joining(", "));
    Sent sent =
        new Sent(200, type, part.body(addresses), Map.of("Vary", "Accept", "Link", links))
            .with("X-Robots-Tag", "noindex");
    if (part.total().isPresent()) {
      sent = sent.with("X-Total-Count", String.valueOf(part.total().getAsInt()));
    }
    return asking.format() == ApiFormat.CSV || asking.format() == ApiFormat.TSV
        ? sent.with("Content-Disposition", "attachment; filename=\"" + part.fileName() + "\"")
        : sent;
  }

  private static Sent json(byte[] body) {
    return new Sent(200, "application/json;charset=utf-8", body, Map.of());
  }

  /**
   * What is wrong: problem details where JSON is wanted, else one line.
   *
   * @param format the parameter of that name, or null
   * @param accept the header of that name
   */
  Sent refusal(Fault fault, String format, Optional<String> accept) {
    int status = Statuses.of(fault);
    Fault told = status < 500 ? fault : Statuses.veiled(fault);
    Sent sent =
        isForPrograms(format, accept)
            ? new Sent(
                status,
                Problem.MEDIA_TYPE + ";charset=utf-8",
                Problem.of(told, status, addresses),
                Map.of())
            : Sent.text(status, told.getMessage() + "\n");
    return sent.with("Vary", "Accept").with("Cache-Control", "no-store").because(fault);
  }

  private static boolean isForPrograms(String format, Optional<String> accept) {
    try {
      ApiFormat wanted = ApiFormat.asked(Optional.ofNullable(format), accept);
      return wanted == ApiFormat.JSON || wanted == ApiFormat.SPARQL_JSON;
    } catch (Fault unknown) {
      return accept.orElse("").contains("json");
    }
  }
}
