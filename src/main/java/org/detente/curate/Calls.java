package org.detente.curate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** Who does what. */
  record Desks(ArticleDesk articles, ReviewDesk reviews, KeepDesk keeping, AuditDesk audit) {}

  Calls(EmbeddedStore store, Keys keys, Register register, Renewal renewal, Desks desks) {
    this.store = store;
    this.keys = keys;
    this.register = register;
    this.renewal = renewal;
    this.desks = desks;
  }

  /** What there is, in OpenAPI 3.1. */
  Answer description() {
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
      case DESCRIPTION -> description();
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
    key.ifPresent(keys::begin);
    try {
      return inTurn(route, request, id, new Entry(id, curator, key, ""));
    } finally {
      key.ifPresent(keys::end);
    }
  }

  private Answer inTurn(Route route, HttpServletRequest request, String id, Entry entry)
      throws IOException {
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
        Entry known = known(request, entry, "");
        Optional<Answer> earlier = register.earlier(known);
        yield earlier.isPresent()
            ? earlier.get()
            : desks
                .articles()
                .withdraw(
                    known,
                    Route.article(request),
                    request.getParameter("reason"),
                    Condition.of(request, Route.article(request)));
      }
      case POST_REVIEWS -> {
        String ending = ReviewDesk.ending(request);
        byte[] table = Posted.all(request, Posted.MOST_OF_ARTICLE);
        Entry known = known(request, entry, Digests.of(table));
        Optional<Answer> earlier = register.earlier(known);
        yield earlier.isPresent() ? earlier.get() : desks.reviews().load(known, table, ending);
      }
      case BACKUP, COMPACT -> {
        Entry known = known(request, entry, "");
        Optional<Answer> earlier = register.earlier(known);
        yield earlier.isPresent() ? earlier.get() : kept(route, known);
      }
      case DESCRIPTION, STATUS, AUDIT, VERSION ->
          throw new IllegalArgumentException(route + " writes nothing");
    };
  }

  private Answer kept(Route route, Entry entry) throws IOException {
    return route == Route.BACKUP ? desks.keeping().backup(entry) : desks.keeping().compact(entry);
  }

  private Answer load(HttpServletRequest request, Entry entry, Condition condition)
      throws IOException {
    Posted posted = Posted.read(request, condition.article());
    Entry known = known(request, entry, posted.digest());
    Optional<Answer> earlier = register.earlier(known);
    return earlier.isPresent() ? earlier.get() : desks.articles().load(known, posted, condition);
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
