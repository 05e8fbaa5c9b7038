package org.detente.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.detente.publish.wire.SnapshotHeader;
import org.detente.store.EmbeddedStore;

/** Headers that every answer has, refusals too. */
final class CommonHeaders implements Filter {

  /** What scripts of other origins may read. */
  private static final String TOLD =
      "Allow, Content-Disposition, Content-Location, ETag, Last-Modified, Link, Location,"
          + " RateLimit, RateLimit-Policy, Retry-After, Vary, X-Total-Count, X-KG-Fault, X-KG-Limit,"
          + " X-KG-Snapshot";

  private final EmbeddedStore store;

  CommonHeaders(EmbeddedStore store) {
    this.store = store;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse plain, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse response = (HttpServletResponse) plain;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", TOLD);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    // A page says itself what it needs.
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    SnapshotHeader.begin(response, store);
    chain.doFilter(request, response);
  }
}
