package org.detente.publish.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Language;
import org.detente.publish.page.Visit;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.ParameterType;

/**
 * What a visitor asks of a question.
 *
 * @param fields the parameters as the form shows them
 * @param values those that can be used: name → value as the question takes it
 */
record Form(List<Field> fields, Map<String, String> values) {

  Form {
    fields = List.copyOf(fields);
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** True when something is wrong or missing. */
  boolean hasErrors() {
    return fields.stream().anyMatch(field -> !field.error().isEmpty());
  }

  /** Reads what a visitor gave for a question's parameters; what is empty takes its default. */
  static Form of(CatalogueQuery query, Visit visit, DatasetGraph data) {
    Entities entities = new Entities(data);
    List<Field> fields = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      String given =
          visit
              .given(parameter.name())
              .orElse(
                  parameter.type() == ParameterType.LANG
                      ? visit.language().tag()
                      : parameter.preset().orElse(""));
      fields.add(
          parameter.type() == ParameterType.ENTITY
              ? entity(parameter, given, visit, entities, values)
              : plain(parameter, given, visit, values));
    }
    return new Form(fields, values);
  }

  private static Field entity(
      Parameter parameter,
      String given,
      Visit visit,
      Entities entities,
      Map<String, String> values) {
    Optional<String> iri = entities.named(given);
    iri.ifPresent(i -> values.put(parameter.name(), i.substring(Addresses.NAMESPACE.length() + 3)));
    String shown = iri.flatMap(i -> entities.name(i, visit.language())).orElse(given);
    List<Field.Option> options =
        entities.alike(examples(parameter, visit), visit.language()).stream()
            .map(name -> new Field.Option(name, name))
            .toList();
    String error = iri.isPresent() ? "" : visit.words().say("question.unknownEntity", given);
    return new Field(parameter.name(), label(parameter, visit), "entity", shown, options, error);
  }

  /** What questions take when nothing is given for a parameter of this name. */
  private static List<String> examples(Parameter parameter, Visit visit) {
    return visit.reading().catalogue().all().stream()
        .flatMap(query -> query.parameters().stream())
        .filter(p -> p.name().equals(parameter.name()) && p.type() == ParameterType.ENTITY)
        .flatMap(p -> p.preset().stream())
        .map(slug -> Addresses.NAMESPACE + "id/" + slug)
        .distinct()
        .toList();
  }

  private static Field plain(
      Parameter parameter, String given, Visit visit, Map<String, String> values) {
    String error = error(parameter, given, visit);
    if (error.isEmpty()) {
      values.put(parameter.name(), given);
    }
    return new Field(
        parameter.name(),
        label(parameter, visit),
        kind(parameter),
        given,
        options(parameter, visit),
        error);
  }

  private static String kind(Parameter parameter) {
    return switch (parameter.type()) {
      case DATE -> "date";
      case INTEGER -> "integer";
      case LANG -> "choice";
      case IRI, ENTITY, STRING -> parameter.choices().isEmpty() ? "text" : "choice";
    };
  }

  private static List<Field.Option> options(Parameter parameter, Visit visit) {
    if (parameter.type() == ParameterType.LANG) {
      return Arrays.stream(Language.values())
          .map(language -> new Field.Option(language.tag(), language.ownName()))
          .toList();
    }
    Glossary glossary = Glossary.in(visit.language());
    return parameter.choices().stream()
        .map(choice -> new Field.Option(choice, glossary.value(choice).orElse(choice)))
        .toList();
  }

  private static String error(Parameter parameter, String given, Visit visit) {
    if (given.isEmpty()) {
      return visit.words().say("question.missing");
    }
    return switch (parameter.type()) {
      case DATE -> isDay(given) ? "" : visit.words().say("question.badDate", given);
      case INTEGER -> given.matches("[+-]?[0-9]{1,18}") ? "" : bad(given, visit);
      case LANG -> Language.tagged(given).isPresent() ? "" : bad(given, visit);
      case IRI, ENTITY, STRING ->
          parameter.choices().isEmpty() || parameter.choices().contains(given)
              ? ""
              : bad(given, visit);
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String bad(String given, Visit visit) {
    return visit.words().say("question.badValue", given);
  }

  private static String label(Parameter parameter, Visit visit) {
    return Glossary.in(visit.language()).parameter(parameter.name()).orElse(parameter.name());
  }
}
