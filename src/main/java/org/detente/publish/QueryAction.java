package org.detente.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.detente.model.Fault;
import org.detente.publish.KeptAnswers.Asked;
import org.detente.publish.site.Reply;
import org.detente.publish.site.Sent;
import org.detente.publish.wire.Outbox;
import org.detente.publish.wire.SnapshotHeader;
import org.detente.query.Answered;
import org.detente.query.BoundQuery;
import org.detente.query.Lanes;
import org.detente.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Fuseki does with a query, done our way: text checked before it is parsed, a turn awaited
 * once the whole request has been read, an answer complete before its first byte is sent, and kept
 * for who asks the same.
 */
final class QueryAction extends SPARQL_QueryDataset {

  private static final Logger LOG = LoggerFactory.getLogger(QueryAction.class);

  private final EmbeddedStore store;
  private final ServiceLimits limits;
  private final Lanes lanes;
  private final Outbox outbox;
  private final KeptAnswers kept;
  private final int characters;
  private final int nesting;

  QueryAction(EmbeddedStore store, ServiceLimits limits, Lanes lanes, Outbox outbox) {
    this.store = store;
    this.limits = limits;
    this.lanes = lanes;
    this.outbox = outbox;
    this.kept = new KeptAnswers(limits.of(Limit.ANSWER_BYTES_KEPT));
    this.characters = limits.count(Limit.QUERY_CHARACTERS);
    this.nesting = limits.count(Limit.QUERY_NESTING);
  }

  @Override
  public void validate(HttpAction action) {
    // Method, type and parameters were looked at by the filter; the query is by execute.
  }

  @Override
  protected void executeWithParameter(HttpAction action) {
    String[] queries = action.getRequest().getParameterValues("query");
    if (queries == null || queries.length != 1) {
      answer(action, () -> fail("no query, or several; expected one in the parameter query"));
    } else {
      execute(queries[0], action);
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    byte[] bytes;
    try (InputStream body = action.getRequestInputStream()) {
      // Four bytes a character is the most that UTF-8 takes.
      bytes = body.readNBytes(4 * characters + 1);
    } catch (IOException | RuntimeException broken) {
      // Chunks that are none, or a client that hung up half-way: Fuseki would show the exception.
      answer(action, () -> fail("a body that cannot be read; expected a whole one"));
      return;
    }
    execute(new String(bytes, StandardCharsets.UTF_8), action);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    answer(
        action,
        () -> {
          QueryText.check(text, characters, nesting);
          Asked asked =
              new Asked(
                  text,
                  graphs(action, "default-graph-uri"),
                  graphs(action, "named-graph-uri"),
                  action.getRequest().getParameter("format"),
                  action.getRequest().getHeader("Accept"));
          // Before the store is read: what was answered must not be taken for newer than it is.
          long revision = store.revision();
          Optional<Sent> known = kept.find(asked, revision);
          send(known.isPresent() ? known.get() : answer(asked, revision), action);
        });
  }

  private Sent answer(Asked asked, long revision) {
    BoundQuery query =
        BoundQuery.parse(asked.query(), "query").over(asked.defaults(), asked.named());
    Answered answered = lanes.ask(store, query, limits.run());
    Sent sent =
        Negotiation.sent(answered.answer(), asked.format(), asked.accept())
            .with(SnapshotHeader.NAME, answered.snapshot());
    if (!query.leavesToChance()) {
      kept.keep(asked, sent, revision);
    }
    return sent;
  }

  private void send(Sent sent, HttpAction action) throws IOException {
    HttpServletResponse response = action.getResponse();
    response.setStatus(sent.status());
    response.setContentType(sent.mediaType());
    sent.headers().forEach(response::setHeader);
    outbox.send(action.getRequest(), response, sent.body());
  }

  private static List<String> graphs(HttpAction action, String parameter) {
    String[] values = action.getRequest().getParameterValues(parameter);
    List<String> graphs = values == null ? List.of() : Arrays.asList(values);
    for (String graph : graphs) {
      if (!graph.matches("https?://[^\\s<>\"{}|\\\\^`]{1,2000}")) {
        fail(parameter + " is no http or https IRI");
      }
    }
    return graphs;
  }

  private static void fail(String found) {
    throw new Fault(Fault.Code.BAD_QUERY, "query", found, "Correct the request");
  }

  private static void answer(HttpAction action, Work work) {
    HttpServletResponse response = action.getResponse();
    try {
      try {
        work.run();
      } catch (Fault fault) {
        LOG.debug("{}", fault.getMessage());
        Reply.send(response, fault);
      } catch (RuntimeException | StackOverflowError e) {
        LOG.warn("a query cannot be answered: {}", e.toString());
        LOG.debug("because", e);
        Reply.send(response, 500, "The server cannot answer this.");
      }
    } catch (IOException e) {
      // The client has gone; there is nobody to tell.
      LOG.debug("answer not sent: {}", e.getMessage());
    }
  }

  /** What answers a request. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
