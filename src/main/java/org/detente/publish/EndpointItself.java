package org.detente.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.publish.data.Accept;
import org.detente.publish.data.DataFormat;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;

/**
 * What is at the endpoint's address when no query comes with the request: for people the page with
 * the editor, for who takes RDF the description of the service (SPARQL 1.1 Service Description,
 * §2), which stands in {@code graph/about}. Who takes anything has forgotten the query, and is told
 * so elsewhere.
 *
 * @param addresses where the site is
 */
record EndpointItself(Addresses addresses) {

  private static final String ABOUT = Addresses.NAMESPACE + "graph/about";
  private static final String LINE = "text/plain";
  private static final String HTML = "text/html";

  /** Sends the client on when it asks for the endpoint itself; false when it does not. */
  boolean answers(HttpServletRequest request, HttpServletResponse response) {
    if (!request.getMethod().equals("GET")
        || !request.getRequestURI().equals(Service.PATH)
        || request.getQueryString() != null) {
      return false;
    }
    Optional<String> address = address(request);
    address.ifPresent(
        to -> {
          response.setStatus(303);
          response.setHeader("Location", to);
          response.setHeader("Vary", "Accept, Accept-Language");
        });
    return address.isPresent();
  }

  private Optional<String> address(HttpServletRequest request) {
    List<String> offers = new ArrayList<>(List.of(LINE, HTML));
    Arrays.stream(DataFormat.values()).forEach(format -> offers.addAll(format.mediaTypes()));
    String best =
        Accept.of(Optional.ofNullable(request.getHeader("Accept"))).best(offers).orElse(LINE);
    if (best.equals(HTML)) {
      Language language = Language.preferred(request.getHeader("Accept-Language"));
      return Optional.of(addresses.page(language, "sparql"));
    }
    return Arrays.stream(DataFormat.values())
        .filter(format -> format.mediaTypes().contains(best))
        .map(format -> addresses.lookUp(ABOUT) + "." + format.ending())
        .findFirst();
  }
}
