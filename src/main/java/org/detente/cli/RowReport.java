package org.detente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.table.coded.Outcome;

/** What became of each row of coded tables, as lines of JSON; or nothing, if nobody asks. */
final class RowReport implements AutoCloseable {

  private final Optional<JsonGenerator> json;

  private RowReport(Optional<JsonGenerator> json) {
    this.json = json;
  }

  /** A report into a file, if there is one. */
  static RowReport to(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new RowReport(Optional.empty());
    }
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file.get()), 1 << 16);
    JsonGenerator json = new JsonFactory().createGenerator(bytes);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new RowReport(Optional.of(json));
  }

  /** Tells of a row; empty words are left out. */
  void row(String file, long number, String id, Outcome outcome, String article)
      throws IOException {
    if (json.isEmpty()) {
      return;
    }
    JsonGenerator line = json.get();
    line.writeStartObject();
    line.writeStringField("file", file);
    line.writeNumberField("row", number);
    if (!id.isEmpty()) {
      line.writeStringField("id", id);
    }
    line.writeStringField("outcome", outcome.id());
    if (!article.isEmpty()) {
      line.writeStringField("article", article);
    }
    line.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    if (json.isPresent()) {
      json.get().writeRaw('\n');
      json.get().close();
    }
  }
}
