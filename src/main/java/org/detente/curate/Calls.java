package org.detente.curate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.detente.store.EmbeddedStore;

/** Has done what a curator asks for; a few requests at a time. */
final class Calls {

  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final EmbeddedStore store;
  private final Keys keys;
  private final Register register;
  private final Renewal renewal;
  private final Desks desks;
  private final InstantSource clock;
  private final Answer description = describe();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** Who does what. */
  record Desks(ArticleDesk articles, ReviewDesk reviews, KeepDesk keeping, AuditDesk audit) {}

  /**
   * @param clock by which bodies are late
   */
  Calls(
      EmbeddedStore store,
      Keys keys,
      Register register,
      Renewal renewal,
      Desks desks,
      InstantSource clock) {
    this.store = store;
    this.keys = keys;
    this.register = register;
    this.renewal = renewal;
    this.desks = desks;
    this.clock = clock;
  }

  /** What there is, in OpenAPI 3.1. */
  Answer description() {
    return description;
  }

  private static Answer describe() {
    try (InputStream in = Calls.class.getResourceAsStream("openapi.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(200, "application/vnd.oai.openapi+json;version=3.1", Map.of(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a request that was let in. */
  Answer answer(Route route, HttpServletRequest request, String id, Curator curator)
      throws IOException {
    return switch (route) {
      case STATUS -> status();
      case AUDIT -> desks.audit().since(request);
      case VERSION -> desks.articles().version(Route.article(request));
      default -> written(route, request, id, curator);
    };
  }

  private Answer status() {
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("events", renewal.state(Duration.ZERO));
    told.put("snapshot", store.snapshot());
    return Answer.json(200, told);
  }

  /** Once for each key, however often it is asked for. */
  private Answer written(Route route, HttpServletRequest request, String id, Curator curator)
      throws IOException {
    Optional<String> key = Keys.id(curator.name(), request.getHeader("Idempotency-Key"));
    Entry entry = new Entry(id, curator, key, "");
    if (!route.hasBody()) {
      return once(route, request, entry);
    }
    try (ReceivedRequest received = ReceivedRequest.of(request, clock)) {
      return once(route, received, entry);
    }
  }

  private Answer once(Route route, HttpServletRequest request, Entry entry) throws IOException {
    Optional<String> key = entry.key();
    key.ifPresent(keys::begin);
    try {
      return inTurn(route, request, entry);
    } finally {
      key.ifPresent(keys::end);
    }
  }

  private Answer inTurn(Route route, HttpServletRequest request, Entry entry) throws IOException {
    boolean turn = false;
    try {
      turn = turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (!turn) {
        throw Refusal.later(503, "Other requests are under way. Ask again later.", PATIENCE);
      }
      return done(route, request, entry).with("Detente-Snapshot", store.snapshot());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.later(503, "The door is being closed.", PATIENCE);
    } finally {
      if (turn) {
        turns.release();
      }
    }
  }

  private Answer done(Route route, HttpServletRequest request, Entry entry) throws IOException {
    return switch (route) {
      case POST_ARTICLES -> load(request, entry, Condition.posted());
      case PUT_ARTICLE -> load(request, entry, Condition.of(request, Route.article(request)));
      case DELETE_ARTICLE -> {
        String article = Route.article(request);
        yield register.once(
            known(request, entry, ""),
            known ->
                desks
                    .articles()
                    .withdraw(
                        known,
                        article,
                        request.getParameter("reason"),
                        Condition.of(request, article)));
      }
      case POST_REVIEWS -> {
        String ending = ReviewDesk.ending(request);
        byte[] table = Posted.all(request, Posted.MOST_OF_ARTICLE);
        yield register.once(
            known(request, entry, Digests.of(table)),
            known -> desks.reviews().load(known, table, ending));
      }
      case BACKUP -> register.once(known(request, entry, ""), desks.keeping()::backup);
      case COMPACT -> register.once(known(request, entry, ""), desks.keeping()::compact);
      case DESCRIPTION, STATUS, AUDIT, VERSION ->
          throw new IllegalArgumentException(route + " writes nothing");
    };
  }

  private Answer load(HttpServletRequest request, Entry entry, Condition condition)
      throws IOException {
    Posted posted = Posted.read(request, condition.article());
    return register.once(
        known(request, entry, posted.digest()),
        known -> desks.articles().load(known, posted, condition));
  }

  /** With all that makes a request another one. */
  private static Entry known(HttpServletRequest request, Entry entry, String body) {
    String digest =
        Digests.of(
            String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                Posted.mediaType(request.getContentType()),
                String.valueOf(request.getHeader("If-Match")),
                String.valueOf(request.getHeader("If-None-Match")),
                body));
    return new Entry(entry.request(), entry.curator(), entry.key(), digest);
  }
}
