package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Language;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/** The API described in OpenAPI 3.1.0, made of the headers of the questions. */
public final class OpenApi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OpenApi() {}

  /** The document, as UTF-8. */
  public static byte[] of(PublicQuestions questions, Addresses addresses) {
    ObjectNode document = JSON.objectNode();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Détente: questions about Russia and NATO");
    info.put("version", "1");
    info.put(
        "description",
        "Each question of the catalogue as an address. Answers are claims with their sources, not"
            + " facts. At most "
            + Asking.MOST_ROWS
            + " rows of a question are answered; an answer that is cut says so.");
    info.putObject("license").put("name", "CC BY 4.0").put("identifier", "CC-BY-4.0");
    String base = addresses.base().toString();
    document.putArray("servers").addObject().put("url", base.substring(0, base.length() - 1));
    ArrayNode tags = document.putArray("tags");
    PublicQuestions.FOLDERS.forEach(
        folder -> tags.addObject().put("name", folder).put("description", about(folder)));
    ObjectNode paths = document.putObject("paths");
    for (CatalogueQuery query : questions.all()) {
      paths.putObject("/api/q/" + query.name()).set("get", operation(query));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", Schemas.shared());
    components.set("parameters", parameters());
    components.set("responses", refusals());
    return Json.bytes(document);
  }

  private static String about(String folder) {
    return switch (folder) {
      case "competency" -> "What scholars, journalists and engineers ask";
      case "checks" -> "What must hold of the data";
      case "explore" -> "What to look at: articles, silent sentences, reviews";
      case "pages" -> "What the pages of the site ask; these may change with the pages";
      default -> "What exports are made of";
    };
  }

  private static ObjectNode operation(CatalogueQuery query) {
    ObjectNode operation = JSON.objectNode();
    operation.put("operationId", query.name());
    operation.put("summary", query.title());
    operation.put("description", query.question());
    operation.putArray("tags").add(query.folder());
    ArrayNode parameters = operation.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    List.of("format", "limit", "offset")
        .forEach(name -> parameters.add(Schemas.reference("parameters/" + name)));
    ObjectNode responses = operation.putObject("responses");
    ObjectNode answer = responses.putObject("200");
    answer.put("description", "Rows");
    ObjectNode headers = answer.putObject("headers");
    header(headers, "Link", "string", "Other parts of the answer (RFC 8288)");
    header(headers, "X-Total-Count", "integer", "How many rows there are, where that is known");
    ObjectNode content = answer.putObject("content");
    content.putObject(ApiFormat.JSON.mediaType()).set("schema", Schemas.answer(query));
    for (ApiFormat format : ApiFormat.values()) {
      if (format != ApiFormat.JSON) {
        ObjectNode schema = content.putObject(format.mediaType()).putObject("schema");
        schema.put("type", format == ApiFormat.SPARQL_JSON ? "object" : "string");
      }
    }
    List.of("400", "404", "406", "503")
        .forEach(status -> responses.set(status, Schemas.reference("responses/" + status)));
    return operation;
  }

  private static void header(ObjectNode headers, String name, String type, String about) {
    headers.putObject(name).put("description", about).putObject("schema").put("type", type);
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node = query(parameter.name());
    String called = Glossary.in(Language.ENGLISH).parameter(parameter.name()).orElse("");
    node.put("description", called + (called.isEmpty() ? "" : ": ") + parameter.expected());
    node.put("required", parameter.preset().isEmpty());
    node.set("schema", Schemas.of(parameter));
    parameter.preset().ifPresent(preset -> node.set("example", node.at("/schema/default")));
    return node;
  }

  private static ObjectNode parameters() {
    ObjectNode parameters = JSON.objectNode();
    ObjectNode format = query("format");
    format.put("description", "The form of the answer; else Accept decides, else it is json");
    ObjectNode forms = format.putObject("schema").put("type", "string");
    ArrayNode names = forms.putArray("enum");
    for (ApiFormat each : ApiFormat.values()) {
      names.add(each.parameter());
    }
    parameters.set("format", format);
    ObjectNode limit = query("limit");
    limit.put(
        "description", "At most so many rows; json has " + Asking.USUAL_ROWS + " when unsaid");
    limit.set("schema", whole(1));
    parameters.set("limit", limit);
    ObjectNode offset = query("offset");
    offset.put("description", "Pass over so many rows");
    offset.set("schema", whole(0));
    parameters.set("offset", offset);
    return parameters;
  }

  private static ObjectNode query(String name) {
    return JSON.objectNode().put("name", name).put("in", "query");
  }

  private static ObjectNode whole(int least) {
    return JSON.objectNode()
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", Asking.MOST_ROWS);
  }

  private static ObjectNode refusals() {
    ObjectNode refusals = JSON.objectNode();
    refusal(refusals, "400", "A parameter is missing, unknown or not of its type");
    refusal(refusals, "404", "There is no such question");
    refusal(refusals, "406", "The answer has no such form");
    refusal(
        refusals, "503", "It took too long, or too many were asked for at once; see Retry-After");
    return refusals;
  }

  private static void refusal(ObjectNode refusals, String status, String about) {
    ObjectNode refusal = refusals.putObject(status);
    refusal.put("description", about);
    ObjectNode content = refusal.putObject("content");
    content.putObject(Problem.MEDIA_TYPE).set("schema", Schemas.reference("schemas/Problem"));
    content.putObject("text/plain").putObject("schema").put("type", "string");
  }
}
