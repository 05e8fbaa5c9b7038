package org.detente.publish.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.detente.http.Done;
import org.detente.query.Turns;

/** What is counted and timed, as Prometheus reads it. Safe for threads. */
public final class Measures implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /**
   * Measures a service from now on.
   *
   * @param sizes of its graphs
   */
  Measures(Workings workings, Sizes sizes) {
    workings.finished().tell(this::count);
    lanes(workings);
    gauge("detente.queries.stuck", "Queries that run on at twice their deadline", workings::stuck);
    gauge(
        "detente.answers.underway",
        "Bytes of large answers that have not been read",
        () -> workings.outbox().underWay());
    gauge(
        "detente.store.revision",
        "Writes committed since the store was opened",
        () -> workings.store().revision());
    gauge("detente.store.statements", "Statements in all graphs", () -> statements(sizes));
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Everything, in the text format of Prometheus (version 0.0.4). */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private void count(Done done) {
    Timer.builder("detente.requests")
        .description("Requests that are over, from the first byte to the last of the answer")
        .tag("door", done.door())
        .tag("method", done.knownMethod())
        .tag("status", String.valueOf(done.status()))
        .serviceLevelObjectives(
            Duration.ofMillis(50),
            Duration.ofMillis(150),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10))
        .register(registry)
        .record(done.time());
    if (!done.fault().isEmpty()) {
      registry.counter("detente.refusals", "door", done.door(), "code", done.fault()).increment();
    }
  }

  private void lanes(Workings workings) {
    Map<String, Turns> lanes =
        Map.of(
            "pages", workings.lanes().pages(),
            "documents", workings.lanes().documents(),
            "quick", workings.lanes().quick(),
            "heavy", workings.lanes().heavy());
    lanes.forEach(
        (name, turns) -> {
          Tags tags = Tags.of("lane", name);
          Gauge.builder("detente.lane.working", turns, Turns::working)
              .description("Requests that have their turn")
              .tags(tags)
              .register(registry);
          Gauge.builder("detente.lane.waiting", turns, Turns::waiting)
              .description("Requests that wait for their turn")
              .tags(tags)
              .register(registry);
          FunctionCounter.builder("detente.lane.refused", turns, Turns::refused)
              .description("Requests whose turn did not come")
              .tags(tags)
              .register(registry);
        });
    FunctionCounter.builder("detente.queries.moved", workings.lanes(), l -> l.moved())
        .description("Queries that were not over in a moment and began again among the heavy")
        .register(registry);
  }

  private void gauge(String name, String about, Supplier<Number> value) {
    Gauge.builder(name, value).description(about).register(registry);
  }

  /** Not a number while they are being counted. */
  private static double statements(Sizes sizes) {
    return sizes
        .now()
        .map(all -> (double) all.values().stream().mapToLong(Long::longValue).sum())
        .orElse(Double.NaN);
  }
}
