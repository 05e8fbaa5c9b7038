package org.detente.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** First in the chain: lets through what is a question and nothing that could be anything else. */
final class ReadOnlyFilter implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyFilter.class);

  private static final String METHODS = "GET, POST, OPTIONS";
  private static final Set<String> PARAMETERS =
      Set.of("query", "default-graph-uri", "named-graph-uri", "format");
  private static final Set<String> WRITING = Set.of("update", "graph", "default", "request");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  @Override
  public void doFilter(ServletRequest plainRequest, ServletResponse plain, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plainRequest;
    HttpServletResponse response = (HttpServletResponse) plain;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    try {
      switch (request.getMethod()) {
        case "OPTIONS" -> preflight(response);
        case "GET", "POST" -> question(request, response, chain);
        default -> refuseWriting(response, request.getMethod());
      }
    } catch (IOException | ServletException e) {
      throw e;
    } catch (RuntimeException e) {
      // The server's own page for this would show the stack.
      LOG.warn("request failed: {}", String.valueOf(e.getMessage()));
      if (!response.isCommitted()) {
        response.resetBuffer();
        Reply.send(response, 400, "The request cannot be read. Correct it.");
      }
    }
  }

  private static void preflight(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setHeader("Allow", METHODS);
    response.setStatus(204);
  }

  private static void question(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean post = request.getMethod().equals("POST");
    String type = mediaType(request);
    if (post && type.equals("application/sparql-update")) {
      refuseWriting(response, "update");
    } else if (post && !type.isEmpty() && !type.equals(FORM) && !type.equals(QUERY)) {
      Reply.send(response, 415, type + "; expected " + FORM + " or " + QUERY + ".");
    } else {
      Set<String> names = new TreeSet<>(Collections.list(request.getParameterNames()));
      if (!Collections.disjoint(names, WRITING)) {
        refuseWriting(response, "a parameter of " + names);
      } else if (!PARAMETERS.containsAll(names)) {
        names.removeAll(PARAMETERS);
        Reply.send(
            response,
            400,
            "Unknown parameter "
                + shown(names)
                + "; expected query, default-graph-uri, named-graph-uri or format.");
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  private static void refuseWriting(HttpServletResponse response, String what) throws IOException {
    response.setHeader("Allow", METHODS);
    Reply.send(response, 405, shown(Set.of(what)) + " is not allowed: this store is only read.");
  }

  private static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static String shown(Set<String> words) {
    String text = String.join(", ", words).replaceAll("[^\\p{L}\\p{N} ,._-]", "?");
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
