package org.detente.publish.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.model.Fault;
import org.detente.publish.api.ApiAddress;
import org.detente.publish.api.ApiFormat;
import org.detente.publish.api.Asker;
import org.detente.publish.api.Asking;
import org.detente.publish.api.Part;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Page;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Terms;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.query.CatalogueQuery;

/** A question with a form for its parameters, and its answer. */
public final class QuestionPage implements Page {

  private static final int ROWS = 100;

  private final Asker asker;

  /**
   * @param reading what may be read
   */
  public QuestionPage(Reading reading) {
    this.asker = new Asker(reading);
  }

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() != 2) {
      return Optional.empty();
    }
    return visit.reading().catalogue().all().stream()
        .filter(query -> query.name().equals(visit.path().get(1)))
        .filter(query -> QuestionsPage.FOLDERS.contains(query.folder()))
        .findFirst()
        .map(
            query ->
                visit
                    .reading()
                    .read(visit.language(), (data, terms) -> view(query, visit, data, terms)));
  }

  private View view(CatalogueQuery query, Visit visit, DatasetGraph data, Terms terms) {
    Form form = Form.of(query, visit, data);
    Asked asked = Asked.of(query, visit);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("asked", asked);
    model.put("isCheck", query.folder().equals("checks"));
    model.put("fields", form.fields());
    model.put("action", asked.href());
    model.put("all", visit.reading().addresses().page(visit.language(), "questions"));
    int status = form.hasErrors() ? 400 : 200;
    if (!form.hasErrors()) {
      try {
        answer(query, form, visit, new AnswerCells(data, terms, names(form, visit)), model);
      } catch (Fault fault) {
        if (fault.code() != Fault.Code.TIMED_OUT && fault.code() != Fault.Code.TOO_BUSY) {
          throw fault;
        }
        status = 503;
      }
    }
    model.put("isAnswered", model.containsKey("rows"));
    return View.of("question", asked.title(), model).with(status);
  }

  private static String names(Form form, Visit visit) {
    return form.values().getOrDefault("lang", visit.language().tag());
  }

  private void answer(
      CatalogueQuery query, Form form, Visit visit, AnswerCells cells, Map<String, Object> model) {
    int offset =
        visit
            .given("offset")
            .filter(text -> text.matches("[0-9]{1,4}"))
            .map(Integer::parseInt)
            .orElse(0);
    Asking asking = new Asking(query, form.values(), ApiFormat.JSON, offset, OptionalInt.of(ROWS));
    Part part = asker.answer(asking);
    List<Map<String, Shown>> rows = new ArrayList<>();
    for (Binding binding : part.rows().bindings()) {
      Map<String, Shown> row = new LinkedHashMap<>();
      query.columns().forEach(c -> row.put(c, cells.of(binding.get(Var.alloc(c)))));
      rows.add(row);
    }
    List<String> filled =
        query.columns().stream()
            .filter(c -> rows.stream().anyMatch(row -> !row.get(c).text().isEmpty()))
            .toList();
    AnswerColumns columns = new AnswerColumns(filled, visit.language());
    List<String> empty = new ArrayList<>(query.columns());
    empty.removeAll(filled);
    model.put("rows", rows);
    model.put(
        "empty",
        new AnswerColumns(rows.isEmpty() ? List.of() : empty, visit.language())
            .headings().values().stream().collect(Collectors.joining(", ")));
    model.put("headings", columns.headings());
    model.put("meanings", columns.meanings());
    model.put("hasPublisher", columns.joinsPublisher());
    model.put("from", offset + 1);
    model.put("to", offset + part.size());
    model.put("total", part.total().orElse(-1));
    model.put("most", Asking.MOST_ROWS);
    Addresses addresses = visit.reading().addresses();
    model.put("previous", offset == 0 ? "" : part(form, visit, Math.max(0, offset - ROWS)));
    model.put(
        "next", part.links(addresses).containsKey("next") ? part(form, visit, offset + ROWS) : "");
    model.put("text", asker.text(asking));
    model.put("editor", editor(query, form, visit));
    model.put("json", ApiAddress.link(addresses, query, form.values()));
    Map<String, String> csv = new LinkedHashMap<>(form.values());
    csv.put("format", "csv");
    model.put("csv", ApiAddress.link(addresses, query, csv));
    model.put("address", addresses.whole(part(form, visit, 0)));
  }

  private static String part(Form form, Visit visit, int offset) {
    Map<String, String> parameters = new LinkedHashMap<>(form.values());
    if (offset > 0) {
      parameters.put("offset", String.valueOf(offset));
    }
    return visit
        .reading()
        .addresses()
        .page(visit.language(), String.join("/", visit.path()), parameters);
  }

  private static String editor(CatalogueQuery query, Form form, Visit visit) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("q", query.name());
    parameters.putAll(form.values());
    return visit.reading().addresses().page(visit.language(), "sparql", parameters);
  }
}
