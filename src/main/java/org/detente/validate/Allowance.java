package org.detente.validate;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.detente.model.Fault;

/**
 * Work on input that is not trusted, in a thread of its own: it may take so long and nest so deep,
 * and no more.
 */
final class Allowance {

  private static final long STACK_BYTES = 4L << 20;

  private Allowance() {}

  /**
   * Does the work.
   *
   * @param place the file, as faults name it
   * @param limit longest time; work that takes longer is left behind, its thread being a daemon
   * @throws Fault TIMED_OUT after {@code limit}; BAD_RDF when the input nests too deeply; any the
   *     work throws
   */
  static <T> T grant(Duration limit, String place, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            result.complete(work.get());
          } catch (StackOverflowError e) {
            result.completeExceptionally(tooDeep(place));
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(null, task, "allowance " + place, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw late(limit, place);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw late(limit, place);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private static Fault late(Duration limit, String place) {
    return new Fault(
        Fault.Code.TIMED_OUT,
        place,
        "not done after " + limit.toMillis() + " ms; expected to be",
        "Split the file or simplify it");
  }

  private static Fault tooDeep(String place) {
    return new Fault(
        Fault.Code.BAD_RDF,
        place,
        "nested too deeply; expected no more than some hundred levels",
        "Flatten it");
  }
}
