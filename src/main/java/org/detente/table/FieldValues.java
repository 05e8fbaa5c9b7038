package org.detente.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Review;
import org.detente.model.Scope;
import org.detente.rdf.ReviewsToRdf;

/** What a coder writes for a field, as the values that it stands for. */
final class FieldValues {

  private static final int LONGEST_WORDS = 300;
  private static final String NUMBER = "[0-9]{1,9}";
  private static final String SLUG = "[a-z0-9]+(?:[-/][a-z0-9]+)*";

  private final Predicate<String> isEntity;

  /**
   * @param isEntity whether an entity of that slug is known
   */
  FieldValues(Predicate<String> isEntity) {
    this.isEntity = isEntity;
  }

  /**
   * The values, sorted; none for an empty cell.
   *
   * @throws IllegalArgumentException when they are not of the field's form; its message says what
   *     was found and what was expected
   */
  List<String> of(Review.Field field, String cell) {
    List<String> values = new ArrayList<>();
    for (String part : split(cell, '|')) {
      String value = part.strip();
      if (!value.isEmpty()) {
        values.add(value(field, value));
      }
    }
    if (field == Review.Field.POLARITY) {
      values.remove("positive");
    }
    List<String> sorted = values.stream().sorted().distinct().toList();
    if (sorted.isEmpty() && field.isNeeded()) {
      throw new IllegalArgumentException("no " + field.id() + "; expected one");
    }
    if (sorted.size() > 1 && !field.isPlural()) {
      throw new IllegalArgumentException(
          sorted.size() + " values of " + field.id() + "; expected at most one");
    }
    return sorted;
  }

  /** Parts between separators that stand outside quotation marks. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : text.replaceAll("[“”„]", "\"").toCharArray()) {
      quoted ^= c == '"';
      if (!quoted && (c == separator || separator == ';' && c == '\n')) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private String value(Review.Field field, String value) {
    return switch (field) {
      case TYPE ->
          oneOf(
              field,
              value,
              Stream.concat(
                  Arrays.stream(EventType.values()).map(EventType::id),
                  Stream.of(ReviewsToRdf.OFFICE_HOLDING)));
      case SCOPE -> oneOf(field, value, Arrays.stream(Scope.values()).map(Enum::name));
      case MODALITY -> oneOf(field, value, Arrays.stream(Modality.values()).map(Enum::name));
      case POLARITY -> oneOf(field, value, Stream.of("negative", "positive"));
      case DATE, EFFECTIVE -> date(field, value);
      case NUMBER -> number(value);
      case AGENT, TARGET, OBJECT, FORUM, PLACE, SPEAKER -> role(field, value);
    };
  }

  private String role(Review.Field field, String value) {
    boolean words = value.length() > 2 && value.startsWith("\"") && value.endsWith("\"");
    if (words && value.length() <= LONGEST_WORDS) {
      return "\"" + value.substring(1, value.length() - 1).strip() + "\"";
    }
    String slug = value.startsWith("id:") ? value.substring("id:".length()) : value;
    if (!slug.matches(SLUG) || !isEntity.test(slug)) {
      throw new IllegalArgumentException(
          field.id()
              + " '"
              + brief(value)
              + "'; expected an entity that is known, such as nato, or words between quotation"
              + " marks");
    }
    return slug;
  }

  private static String oneOf(Review.Field field, String value, Stream<String> names) {
    List<String> known = names.map(name -> name.toLowerCase(Locale.ROOT)).toList();
    String name = value.toLowerCase(Locale.ROOT).replace(' ', '_');
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          field.id()
              + " '"
              + brief(value)
              + "'; expected one of "
              + known.stream().collect(Collectors.joining(", ")));
    }
    return name;
  }

  private static String date(Review.Field field, String value) {
    try {
      return DateSpan.parse(value).edtf();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          field.id()
              + " '"
              + brief(value)
              + "'; expected EDTF, such as 2008-12-19, 2008-12 or [2008-08..2008-12]",
          e);
    }
  }

  private static String number(String value) {
    if (!value.matches(NUMBER)) {
      throw new IllegalArgumentException(
          "number '" + brief(value) + "'; expected a whole number, 0 or more");
    }
    return Integer.toString(Integer.parseInt(value));
  }

  static String brief(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
