package org.detente.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.detente.model.Review;

/** What a coder changed in a row: in the column for corrections, or in the cells themselves. */
final class Edits {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int PARTS_OF_A_DAY = 3;

  private final Sheet sheet;
  private final FieldValues values;

  Edits(Sheet sheet, FieldValues values) {
    this.sheet = sheet;
    this.values = values;
  }

  /**
   * The corrections of a row: where both places correct a field, they must agree.
   *
   * @param claim the claim's own cells, by column
   * @throws Wrong with the column that is wrong
   */
  Map<Review.Field, List<String>> of(Sheet.Row row, Map<String, String> claim) {
    Map<Review.Field, List<String>> all = inCells(row, claim);
    written(sheet.cell(row, ClaimSheet.CORRECTIONS))
        .forEach(
            (field, written) -> {
              List<String> edited = all.put(field, written);
              if (edited != null && !edited.equals(written)) {
                throw new Wrong(
                    ClaimSheet.CORRECTIONS,
                    field.id()
                        + " is corrected there and otherwise in its own column; expected one");
              }
            });
    all.entrySet().removeIf(e -> String.join("|", e.getValue()).equals(claimed(claim, e.getKey())));
    return all;
  }

  /** The fields whose cells differ from the claim. */
  Map<Review.Field, List<String>> inCells(Sheet.Row row, Map<String, String> claim) {
    Map<Review.Field, List<String>> edits = new TreeMap<>();
    for (Review.Field field : Review.Field.values()) {
      String cell = sheet.cell(row, field.id()).strip();
      String was = claimed(claim, field);
      if (sheet.has(field.id()) && !cell.equals(was) && !isSameDay(field, cell, was)) {
        edits.put(field, parse(field.id(), field, cell));
      }
    }
    return edits;
  }

  /** What the column for corrections says. */
  Map<Review.Field, List<String>> written(String text) {
    Map<Review.Field, List<String>> corrections = new TreeMap<>();
    for (String entry : FieldValues.split(text, ';')) {
      if (entry.isBlank()) {
        continue;
      }
      int equals = entry.indexOf('=');
      Review.Field field = field(equals < 0 ? entry : entry.substring(0, equals));
      if (equals < 0) {
        throw new Wrong(
            ClaimSheet.CORRECTIONS,
            "'" + FieldValues.brief(entry.strip()) + "'; expected " + field.id() + "=value");
      }
      List<String> said = parse(ClaimSheet.CORRECTIONS, field, entry.substring(equals + 1));
      if (corrections.put(field, said) != null) {
        throw new Wrong(ClaimSheet.CORRECTIONS, field.id() + " is corrected twice; expected once");
      }
    }
    return corrections;
  }

  private List<String> parse(String column, Review.Field field, String cell) {
    try {
      return values.of(field, cell);
    } catch (IllegalArgumentException e) {
      throw new Wrong(column, e.getMessage());
    }
  }

  private static Review.Field field(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Review.Field.values())
        .filter(field -> field.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Wrong(
                    ClaimSheet.CORRECTIONS,
                    "'"
                        + FieldValues.brief(name.strip())
                        + "' is no field; expected one of "
                        + String.join(
                            ", ",
                            Arrays.stream(Review.Field.values()).map(Review.Field::id).toList())));
  }

  private static String claimed(Map<String, String> claim, Review.Field field) {
    return claim.getOrDefault(field.id(), "");
  }

  /** A day that a spreadsheet program wrote in its own way: 19/12/2008 for 2008-12-19. */
  private static boolean isSameDay(Review.Field field, String cell, String was) {
    boolean date = field == Review.Field.DATE || field == Review.Field.EFFECTIVE;
    List<Integer> parts = numbers(was);
    return date && parts.size() == PARTS_OF_A_DAY && parts.equals(numbers(cell));
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    DIGITS
        .matcher(text)
        .results()
        .filter(digits -> digits.group().length() <= 4)
        .forEach(digits -> numbers.add(Integer.parseInt(digits.group())));
    numbers.sort(null);
    return numbers;
  }

  /** A cell that cannot be used. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;

    Wrong(String column, String found) {
      super(found);
      this.column = column;
    }

    /** The column of the cell. */
    String column() {
      return column;
    }
  }
}
