package org.detente.curate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.detente.Pipeline;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where articles are read, one at a time and each within its budget. What takes longer is left
 * behind with the models it holds; nobody waits for it.
 */
final class ReadingRoom {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);
  private static final int MOST_LEFT_BEHIND = 2;
  private static final long STACK_BYTES = 8L << 20;

  private final Supplier<Pipeline> pipelines;
  private final Validator validator;
  private final Duration budget;
  private final List<Thread> leftBehind = new ArrayList<>();
  private Optional<Pipeline> pipeline = Optional.empty();

  /**
   * @param pipelines makes one when there is none, or the one there was is left behind
   * @param budget for each article
   */
  ReadingRoom(Supplier<Pipeline> pipelines, Validator validator, Duration budget) {
    this.pipelines = pipelines;
    this.validator = validator;
    this.budget = budget;
  }

  /**
   * The graph of an article.
   *
   * @throws Fault why it cannot be read, or does not conform; TIMED_OUT, TOO_LARGE when its budget
   *     of time or memory is used up
   * @throws Refusal 503 when too much was left behind
   */
  synchronized Admitted read(Offered offered) {
    leftBehind.removeIf(thread -> !thread.isAlive());
    if (leftBehind.size() >= MOST_LEFT_BEHIND) {
      throw Refusal.later(503, "Articles are still read that took too long.", budget);
    }
    Pipeline reader = pipeline.orElseGet(pipelines);
    pipeline = Optional.of(reader);
    Article article =
        within(offered, () -> reader.article(offered.name(), offered.bytes(), offered.metadata()));
    // What is known of a language is read when it is first asked for, at nobody's cost.
    reader.knowledge(article.language());
    Admission admission = within(offered, () -> admit(reader, article, offered.name()));
    if (!admission.refused().isEmpty()) {
      throw admission.refused().get(0);
    }
    return admission.admitted().get(0);
  }

  private Admission admit(Pipeline reader, Article article, String name) {
    byte[] quads = QuadFiles.bytes(reader.quads(reader.read(article)), Format.NQUADS);
    return validator.admit(quads, RdfFormat.NQ, name);
  }

  private <T> T within(Offered offered, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "read an article", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(budget.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException e) {
      task.cancel(true);
      leftBehind.add(thread);
      pipeline = Optional.empty();
      throw new Fault(
          Fault.Code.TIMED_OUT,
          offered.name(),
          "not read after " + budget.toMillis() + " ms; expected to be",
          "Split it or leave it out");
    } catch (ExecutionException e) {
      throw failed(offered, e.getCause());
    }
  }

  private static RuntimeException failed(Offered offered, Throwable cause) {
    if (cause instanceof Fault fault) {
      return fault;
    }
    boolean large = cause instanceof StackOverflowError || cause instanceof OutOfMemoryError;
    if (!large) {
      LOG.warn("{} cannot be read: {}", offered.name(), cause.toString());
      LOG.debug("because", cause);
    }
    return new Fault(
        large ? Fault.Code.TOO_LARGE : Fault.Code.UNFORESEEN,
        offered.name(),
        large ? "more than memory holds; expected one article" : "cannot be read",
        "Leave it out");
  }
}
