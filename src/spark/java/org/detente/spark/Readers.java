package org.detente.spark;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.detente.Looks;
import org.detente.Pipeline;
import org.detente.archive.FirstLook;

/**
 * What the reader knows, kept from task to task in each executor: one pipeline for each task that
 * runs at a time, since a pipeline is not for two threads, and one first look for all.
 */
final class Readers {

  private static final Map<Settings, Readers> OF_THIS_MACHINE = new ConcurrentHashMap<>();

  private final Settings settings;
  private final Deque<Pipeline> idle = new ConcurrentLinkedDeque<>();
  private Optional<FirstLook> look = Optional.empty();

  private Readers(Settings settings) {
    this.settings = settings;
  }

  /** Those of the executor that asks. */
  static Readers of(Settings settings) {
    return OF_THIS_MACHINE.computeIfAbsent(settings, Readers::new);
  }

  /** One that nobody else has until it is given back; loaded where there is none. */
  Pipeline take() {
    Pipeline pipeline = idle.poll();
    return pipeline == null ? Pipeline.of(settings.folder().resolve("data")) : pipeline;
  }

  /** Takes one back. */
  void giveBack(Pipeline pipeline) {
    idle.push(pipeline);
  }

  /** What tells pages that need not be read; nothing where all are read. */
  synchronized Optional<FirstLook> look(Pipeline pipeline) {
    if (look.isEmpty() && !settings.all()) {
      look = Optional.of(Looks.of(pipeline, settings.folder().resolve("data")));
    }
    return look;
  }
}
