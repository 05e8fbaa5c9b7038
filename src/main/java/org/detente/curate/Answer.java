package org.detente.curate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes back over HTTP.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param headers besides those of every answer
 * @param body in UTF-8
 */
record Answer(int status, String type, Map<String, String> headers, String body) {

  static final JsonMapper JSON = new JsonMapper();
  private static final String PROBLEM = "application/problem+json";

  Answer {
    headers = new TreeMap<>(headers);
  }

  /** A document. */
  static Answer json(int status, JsonNode document) {
    return new Answer(status, "application/json", Map.of(), written(document));
  }

  /** A request that was not done (RFC 9457). */
  static Answer problem(Refusal refusal) {
    return problem(refusal, JSON.createObjectNode());
  }

  /** The problem as a member of another document. */
  static ObjectNode document(Refusal refusal) {
    ObjectNode problem = JSON.createObjectNode();
    problem.put("title", title(refusal.status()));
    problem.put("status", refusal.status());
    problem.put("detail", refusal.getMessage());
    refusal.code().ifPresent(code -> problem.put("code", code.name()));
    return problem;
  }

  /** A request that was not done, with what else there is to tell. */
  static Answer problem(Refusal refusal, ObjectNode more) {
    ObjectNode problem = document(refusal);
    problem.setAll(more);
    return new Answer(refusal.status(), PROBLEM, refusal.headers(), written(problem));
  }

  /** The same, with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, more, body);
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "No token";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "No such method here";
      case 409 -> "In conflict";
      case 410 -> "Withdrawn";
      case 412 -> "Changed meanwhile";
      case 413 -> "Too large";
      case 415 -> "Not a format that is taken";
      case 422 -> "Refused";
      case 429 -> "Too often";
      case 503 -> "Not now";
      case 507 -> "Disk full";
      default -> "Not done";
    };
  }

  private static String written(JsonNode document) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
