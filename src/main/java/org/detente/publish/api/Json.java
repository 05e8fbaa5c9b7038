package org.detente.publish.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;

/** How JSON is written here: indented, so that people can read it, and numbers in plain digits. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

  private Json() {}

  /** A document as UTF-8, with a line feed at its end. */
  static byte[] bytes(JsonNode document) {
    try {
      byte[] body = MAPPER.writeValueAsBytes(document);
      byte[] line = java.util.Arrays.copyOf(body, body.length + 1);
      line[body.length] = '\n';
      return line;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
