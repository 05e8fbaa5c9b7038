package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Language;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/** What values, rows and answers look like, as JSON Schema 2020-12. */
final class Schemas {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Schemas() {}

  /** What the API calls a parameter's type, in lower case. */
  static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case IRI -> "iri";
      case ENTITY -> "entity";
      case DATE -> "date";
      case INTEGER -> "integer";
      case STRING -> "string";
      case LANG -> "lang";
    };
  }

  /** The values of a parameter. */
  static ObjectNode of(Parameter parameter) {
    ObjectNode schema = JSON.objectNode();
    schema.put("type", type(parameter).equals("integer") ? "integer" : "string");
    if (type(parameter).equals("date")) {
      schema.put("format", "date");
    }
    if (!parameter.choices().isEmpty()) {
      parameter.choices().forEach(schema.putArray("enum")::add);
    }
    parameter
        .preset()
        .ifPresent(
            preset -> {
              if (type(parameter).equals("integer")) {
                schema.put("default", Long.parseLong(preset));
              } else {
                schema.put("default", preset);
              }
            });
    return schema;
  }

  /** A part of a question's answer. */
  static ObjectNode answer(CatalogueQuery query) {
    ObjectNode row = object();
    ArrayNode required = row.putArray("required");
    ObjectNode properties = row.putObject("properties");
    Glossary glossary = Glossary.in(Language.ENGLISH);
    for (String column : query.columns()) {
      required.add(column);
      ObjectNode value = properties.putObject(column);
      value.putArray("anyOf").add(reference("schemas/Value")).addObject().put("type", "null");
      String heading = glossary.heading(column).orElse(column);
      value.put(
          "description", glossary.meaning(column).map(m -> heading + ": " + m).orElse(heading));
    }
    ObjectNode rows = JSON.objectNode();
    rows.putObject("properties").putObject("rows").put("type", "array").set("items", row);
    ObjectNode answer = JSON.objectNode();
    answer.putArray("allOf").add(reference("schemas/Answer")).add(rows);
    return answer;
  }

  /** Those that several answers share, by name. */
  static ObjectNode shared() {
    ObjectNode shared = JSON.objectNode();
    shared.set("Value", value());
    shared.set("Column", columns());
    ObjectNode answer = object();
    for (String name :
        List.of("name", "title", "question", "parameters", "columns", "total", "offset")) {
      answer.withArray("required").add(name);
    }
    for (String name : List.of("limit", "returned", "whole", "links", "rows")) {
      answer.withArray("required").add(name);
    }
    ObjectNode properties = answer.putObject("properties");
    for (String name : List.of("name", "title", "question")) {
      properties.putObject(name).put("type", "string");
    }
    described(properties, "parameters", "object", "Those in force, defaults among them")
        .putObject("additionalProperties")
        .put("type", "string");
    properties.putObject("columns").put("type", "array").set("items", reference("schemas/Column"));
    ObjectNode total = properties.putObject("total");
    total.putArray("type").add("integer").add("null");
    total.put(
        "description",
        "How many rows there are; null when there are more than " + Asking.MOST_ROWS);
    described(properties, "cut", "string", "Said when there are rows that are not answered");
    described(properties, "offset", "integer", "How many rows come before these");
    described(properties, "limit", "integer", "How many rows were asked for at most");
    described(properties, "returned", "integer", "How many rows are here");
    described(properties, "whole", "boolean", "Whether these are all the rows there are");
    described(properties, "links", "object", "self, first, prev, next, and the other forms")
        .putObject("additionalProperties")
        .put("type", "string")
        .put("format", "uri");
    properties.putObject("rows").put("type", "array");
    shared.set("Answer", answer);
    shared.set("Problem", problem());
    return shared;
  }

  private static ObjectNode value() {
    ObjectNode value = object();
    value.putArray("required").add("type").add("value");
    ObjectNode properties = value.putObject("properties");
    ArrayNode types = properties.putObject("type").put("type", "string").putArray("enum");
    List.of(
            "iri", "string", "integer", "decimal", "double", "boolean", "date", "edtf", "literal",
            "node")
        .forEach(types::add);
    properties.putObject("value").putArray("type").add("string").add("number").add("boolean");
    described(properties, "lang", "string", "Language of a string (BCP 47)");
    described(properties, "datatype", "string", "Datatype of a literal").put("format", "iri");
    described(properties, "page", "string", "Page of an IRI of this graph").put("format", "uri");
    return value;
  }

  private static ObjectNode columns() {
    ObjectNode column = object();
    column.putArray("required").add("name").add("heading");
    ObjectNode properties = column.putObject("properties");
    for (String name : List.of("name", "heading", "meaning")) {
      properties.putObject(name).put("type", "string");
    }
    return column;
  }

  private static ObjectNode problem() {
    ObjectNode problem = object();
    problem.put("description", "Problem details (RFC 9457)");
    ObjectNode properties = problem.putObject("properties");
    for (String name : List.of("type", "title", "detail", "code")) {
      problem.withArray("required").add(name);
      properties.putObject(name).put("type", "string");
    }
    described(properties, "status", "integer", "That of HTTP");
    return problem;
  }

  static ObjectNode reference(String part) {
    return JSON.objectNode().put("$ref", "#/components/" + part);
  }

  private static ObjectNode object() {
    return JSON.objectNode().put("type", "object");
  }

  private static ObjectNode described(ObjectNode in, String name, String type, String about) {
    return in.putObject(name).put("type", type).put("description", about);
  }
}
