package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Language;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/** Rows as the JSON of {@code docs/api.md}: question, parameters, columns, rows, counts, links. */
final class JsonRows {

  private JsonRows() {}

  /** The document of a part, as UTF-8. */
  static byte[] write(Part part, Addresses addresses) {
    Asking asking = part.asking();
    CatalogueQuery query = asking.query();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("name", query.name());
    document.put("title", query.title());
    document.put("question", query.question());
    ObjectNode parameters = document.putObject("parameters");
    for (Parameter parameter : query.parameters()) {
      parameters.put(
          parameter.name(),
          asking.given().getOrDefault(parameter.name(), parameter.preset().orElse("")));
    }
    ArrayNode columns = document.putArray("columns");
    for (String column : part.rows().columns()) {
      columns.add(column(column));
    }
    if (part.total().isPresent()) {
      document.put("total", part.total().getAsInt());
    } else {
      document.putNull("total");
      document.put(
          "cut",
          "There are more than " + Asking.MOST_ROWS + " rows; those after are not answered.");
    }
    document.put("offset", asking.offset());
    document.put("limit", asking.limit().orElse(Asking.MOST_ROWS));
    document.put("returned", part.size());
    document.put("whole", part.isWhole());
    links(document.putObject("links"), part, addresses);
    Cells cells = new Cells(addresses);
    ArrayNode rows = document.putArray("rows");
    for (Binding binding : part.rows().bindings()) {
      ObjectNode row = rows.addObject();
      part.rows().columns().forEach(c -> row.set(c, cells.of(binding.get(Var.alloc(c)))));
    }
    return Json.bytes(document);
  }

  private static ObjectNode column(String name) {
    Glossary glossary = Glossary.in(Language.ENGLISH);
    ObjectNode column = JsonNodeFactory.instance.objectNode();
    column.put("name", name);
    column.put("heading", glossary.heading(name).orElse(name));
    glossary.meaning(name).ifPresent(meaning -> column.put("meaning", meaning));
    return column;
  }

  private static void links(ObjectNode links, Part part, Addresses addresses) {
    part.links(addresses).forEach(links::put);
    Asking asking = part.asking();
    for (ApiFormat format : ApiFormat.values()) {
      if (format != ApiFormat.JSON) {
        links.put(
            format.parameter(),
            ApiAddress.of(
                addresses, asking.query(), asking.parameters(format, 0, OptionalInt.empty())));
      }
    }
  }
}
