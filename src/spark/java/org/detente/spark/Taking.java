package org.detente.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.detente.Pipeline;

/** Takes the entries of archives, one archive after the other and entry by entry. */
final class Taking implements FlatMapFunction<Iterator<Source>, Taken> {

  private static final long serialVersionUID = 1L;

  private final Settings settings;

  Taking(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Taken> call(Iterator<Source> sources) {
    Readers readers = Readers.of(settings);
    Pipeline pipeline = readers.take();
    EachEntry each = new EachEntry(sources, readers, pipeline);
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              each.close();
              readers.giveBack(pipeline);
            });
    return each;
  }

  private final class EachEntry implements Iterator<Taken> {
    private final Iterator<Source> sources;
    private final Readers readers;
    private final Pipeline pipeline;
    private Optional<OpenSource> open = Optional.empty();
    private Optional<Taken> next = Optional.empty();

    EachEntry(Iterator<Source> sources, Readers readers, Pipeline pipeline) {
      this.sources = sources;
      this.readers = readers;
      this.pipeline = pipeline;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty()) {
        if (open.isEmpty()) {
          if (!sources.hasNext()) {
            return false;
          }
          open = Optional.of(new OpenSource(sources.next(), readers, pipeline, settings));
        }
        next = open.get().next();
        if (next.isEmpty()) {
          close();
        }
      }
      return true;
    }

    @Override
    public Taken next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Taken taken = next.orElseThrow();
      next = Optional.empty();
      return taken;
    }

    void close() {
      open.ifPresent(OpenSource::close);
      open = Optional.empty();
    }
  }
}
