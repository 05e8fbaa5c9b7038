package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What there is behind the door. */
enum Route {
  DESCRIPTION("GET", "/", null),
  STATUS("GET", "/status", null),
  AUDIT("GET", "/audit", null),
  VERSION("GET", "/articles/ID", null),
  POST_ARTICLES("POST", "/articles", Scope.LOAD),
  PUT_ARTICLE("PUT", "/articles/ID", Scope.LOAD),
  DELETE_ARTICLE("DELETE", "/articles/ID", Scope.RETRACT),
  POST_REVIEWS("POST", "/reviews", Scope.REVIEW),
  BACKUP("POST", "/backup", Scope.KEEP),
  COMPACT("POST", "/compact", Scope.KEEP);

  private static final String ARTICLES = "/articles/";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

  private final String method;
  private final String path;
  private final Optional<Scope> scope;

  Route(String method, String path, Scope scope) {
    this.method = method;
    this.path = path;
    this.scope = Optional.ofNullable(scope);
  }

  /**
   * Where a request leads.
   *
   * @throws Refusal 400 when an article cannot be called so; 404; 405
   */
  static Route of(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean article = path.startsWith(ARTICLES);
    if (article && !ID.matcher(path.substring(ARTICLES.length())).matches()) {
      throw Refusal.of(
          400, "No id of an article; expected letters, digits, dots, hyphens and underscores.");
    }
    List<Route> there =
        Arrays.stream(values())
            .filter(route -> route.path.equals(article ? "/articles/ID" : path))
            .toList();
    if (there.isEmpty()) {
      throw Refusal.of(404, "Nothing has this address. The document at / describes what there is.");
    }
    return there.stream()
        .filter(route -> route.method.equals(request.getMethod()))
        .findFirst()
        .orElseThrow(() -> Refusal.method(there.stream().map(route -> route.method).toList()));
  }

  /** The id of the article that an address names. */
  static String article(HttpServletRequest request) {
    return request.getRequestURI().substring(ARTICLES.length());
  }

  /** What a curator has to be allowed; nothing for what each may. */
  Optional<Scope> scope() {
    return scope;
  }

  /** True where what is sent counts, and not the address alone. */
  boolean hasBody() {
    return scope.filter(s -> s == Scope.LOAD || s == Scope.REVIEW).isPresent();
  }

  /** True for what may change the store. */
  boolean writes() {
    return scope.isPresent();
  }
}
