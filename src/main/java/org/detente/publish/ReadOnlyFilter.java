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
import org.detente.publish.site.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets through what is a question and nothing that could be anything else. */
final class ReadOnlyFilter implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyFilter.class);

  private static final String METHODS = "GET, POST, OPTIONS";
  private static final String READING = "GET, HEAD, OPTIONS";
  private static final Set<String> PARAMETERS =
      Set.of("query", "default-graph-uri", "named-graph-uri", "format");
  private static final Set<String> WRITING = Set.of("update", "graph", "default", "request");

  /** Headers that scripts of other origins may send. */
  private static final String ASKED_WITH = "Accept, Accept-Language, Content-Type, If-None-Match";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private final EndpointItself endpoint;

  /**
   * @param endpoint what is at the address of queries without one
   */
  ReadOnlyFilter(EndpointItself endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public void doFilter(ServletRequest plainRequest, ServletResponse plain, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plainRequest;
    HttpServletResponse response = (HttpServletResponse) plain;
    boolean sparql = isSparql(request.getRequestURI());
    if (sparql) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    try {
      switch (request.getMethod()) {
        case "OPTIONS" -> preflight(response, sparql ? METHODS : READING);
        case "GET", "POST" -> {
          if (sparql) {
            if (!endpoint.answers(request, response)) {
              question(request, response, chain);
            }
          } else if (request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
          } else {
            refuseWriting(response, request.getMethod(), READING);
          }
        }
        case "HEAD" -> {
          if (sparql) {
            refuseWriting(response, request.getMethod(), METHODS);
          } else {
            chain.doFilter(request, response);
          }
        }
        default -> refuseWriting(response, request.getMethod(), sparql ? METHODS : READING);
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

  private static boolean isSparql(String path) {
    return path.equals(Service.PATH) || path.startsWith(Service.PATH + "/");
  }

  private static void preflight(HttpServletResponse response, String methods) {
    response.setHeader("Access-Control-Allow-Methods", methods);
    response.setHeader("Access-Control-Allow-Headers", ASKED_WITH);
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setHeader("Allow", methods);
    response.setStatus(204);
  }

  private static void question(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean post = request.getMethod().equals("POST");
    String type = mediaType(request);
    if (post && type.equals("application/sparql-update")) {
      refuseWriting(response, "update", METHODS);
    } else if (post && !type.isEmpty() && !type.equals(FORM) && !type.equals(QUERY)) {
      Reply.send(response, 415, type + "; expected " + FORM + " or " + QUERY + ".");
    } else {
      Set<String> names = new TreeSet<>(Collections.list(request.getParameterNames()));
      if (!Collections.disjoint(names, WRITING)) {
        refuseWriting(response, "a parameter of " + names, METHODS);
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

  private static void refuseWriting(HttpServletResponse response, String what, String methods)
      throws IOException {
    response.setHeader("Allow", methods);
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
