package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.http.ClientAddress;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is let in. Pages of other sites are not, whatever they bring; a token is hashed once for each
 * request, whoever it claims to be of, so that names cannot be told apart by time.
 *
 * <p>Whoever fails too often is told so, but a token that is right is never refused for what others
 * did: nobody can lock a curator out.
 */
final class Gate {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int FAILURES = 5;
  private static final int FAILURES_OVERALL = 20;
  private static final int REQUESTS = 120;
  private static final String EVERYBODY = "everybody";

  private static final String NO_SECRET = "-".repeat(43);
  private static final Set<String> SAME = Set.of("same-origin", "none");

  private final CuratorFile file;
  private final InstantSource clock;
  private final Rate failures;
  private final Rate failuresOverall;
  private final Rate requests;

  /** One line of the log in a minute will do. */
  private final Rate told;

  private final Rate unread;

  Gate(CuratorFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    this.failures = new Rate(FAILURES, MINUTE, clock);
    this.failuresOverall = new Rate(FAILURES_OVERALL, MINUTE, clock);
    this.requests = new Rate(REQUESTS, MINUTE, clock);
    this.told = new Rate(1, MINUTE, clock);
    this.unread = new Rate(1, MINUTE, clock);
  }

  /**
   * The curator who asks.
   *
   * @param scope what they have to be allowed to do; nothing for what each may
   * @throws Refusal 403 for pages of other sites and what the curator may not do, 401 without a
   *     token that is known, 429 when that happens too often or the curator asks too often
   */
  Curator admit(HttpServletRequest request, Optional<Scope> scope) {
    refuseOtherSites(request);
    Optional<Token> token = Token.inHeader(request.getHeader("Authorization"));
    Map<String, Curator> curators = curators();
    Optional<Curator> known = token.map(Token::name).map(curators::get);
    boolean right =
        known
            .map(Curator::token)
            .orElseGet(() -> TokenHash.decoy(rounds(curators)))
            .matches(token.map(Token::secret).orElse(NO_SECRET));
    Instant now = clock.instant();
    if (!right || known.isEmpty() || known.get().isOver(now)) {
      throw failed(request);
    }
    Curator curator = known.get();
    requests
        .take(curator.name())
        .ifPresent(
            wait -> {
              throw Refusal.later(
                  429, "More than " + REQUESTS + " requests in a minute. Wait.", wait);
            });
    if (scope.isPresent() && !curator.scopes().contains(scope.get())) {
      throw Refusal.of(
          403,
          "The token does not allow it; expected one with the scope " + scope.get().id() + ".");
    }
    return curator;
  }

  /** A file that cannot be read any more lets nobody in, and the log tells why. */
  private Map<String, Curator> curators() {
    try {
      return file.read();
    } catch (Fault fault) {
      if (unread.take(EVERYBODY).isEmpty()) {
        LOG.warn("nobody is let in: {}", fault.getMessage());
      }
      return Map.of();
    }
  }

  private static int rounds(Map<String, Curator> curators) {
    return curators.values().stream()
        .mapToInt(curator -> curator.token().rounds())
        .max()
        .orElse(TokenHash.ROUNDS);
  }

  private Refusal failed(HttpServletRequest request) {
    Optional<Duration> wait = failures.take(address(request));
    Optional<Duration> overall = failuresOverall.take(EVERYBODY);
    if (wait.isEmpty() && overall.isEmpty()) {
      return Refusal.unknown();
    }
    if (told.take(EVERYBODY).isEmpty()) {
      LOG.warn("somebody guesses tokens at the curator's door");
    }
    return Refusal.later(
        429,
        "Too many requests without a token that is known. Wait, or send one that is.",
        wait.or(() -> overall).orElseThrow());
  }

  /** Browsers say where a request comes from; programs say nothing. No page has business here. */
  private static void refuseOtherSites(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (request.getHeader("Origin") != null || site != null && !SAME.contains(site)) {
      throw Refusal.of(403, "A page of a site asks; expected a program. Use curl or detente.");
    }
  }

  /** Behind a proxy, which adds where a request came from, that; it names nobody, it counts. */
  private static String address(HttpServletRequest request) {
    return ClientAddress.told(request.getHeaders(ClientAddress.FORWARDED), request.getRemoteAddr())
        .map(address -> ClientAddress.prefix(address, 32, 64))
        .orElse("?");
  }
}
