package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.detente.publish.page.Addresses;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/** What {@code /api/} answers: which questions there are, and where. */
public final class Index {

  private Index() {}

  /** The document, as UTF-8. */
  public static byte[] of(PublicQuestions questions, Addresses addresses) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("title", "Détente: the questions that have been written down");
    document.put("openapi", addresses.base() + "api/openapi.json");
    document.put("sparql", addresses.base() + "sparql");
    ArrayNode list = document.putArray("questions");
    for (CatalogueQuery query : questions.all()) {
      ObjectNode item = list.addObject();
      item.put("name", query.name());
      item.put("folder", query.folder());
      item.put("title", query.title());
      item.put("question", query.question());
      item.put("address", ApiAddress.of(addresses, query, Map.of()));
      ArrayNode parameters = item.putArray("parameters");
      for (Parameter parameter : query.parameters()) {
        ObjectNode entry = parameters.addObject();
        entry.put("name", parameter.name());
        entry.put("type", Schemas.type(parameter));
        parameter.preset().ifPresent(preset -> entry.put("default", preset));
      }
      ArrayNode columns = item.putArray("columns");
      query.columns().forEach(columns::add);
    }
    return Json.bytes(document);
  }
}
