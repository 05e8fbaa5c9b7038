package org.detente.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.model.Fault;
import org.detente.model.Review;

/** What one coder made of a table of claims: decisions, and values as they stand after them. */
public final class Coding {

  /** What coders are compared in: what they decided, whether the claim holds, and five fields. */
  public static final List<String> COMPARED =
      List.of("acceptance", "decision", "type", "agent", "object", "date", "modality");

  private static final List<String> DECISIONS = List.of("accept", "correct", "reject");

  private final Map<String, Map<String, String>> claims;

  private Coding(Map<String, Map<String, String>> claims) {
    this.claims = claims;
  }

  /**
   * Reads the decisions of a table; its own cells are taken for what the claims said.
   *
   * @throws Fault BAD_TABLE when a column is missing; BAD_REVIEW when a cell cannot be used or a
   *     claim stands twice
   */
  public static Coding of(Sheet sheet) {
    for (String needed : List.of(ClaimSheet.CLAIM, ClaimSheet.DECISION)) {
      if (!sheet.has(needed)) {
        throw new Fault(
            Fault.Code.BAD_TABLE,
            sheet.place() + ":1",
            "no column '" + needed + "'; expected the columns that 'detente export' wrote",
            "Put it back");
      }
    }
    Edits edits = new Edits(sheet, new FieldValues(slug -> true));
    Map<String, Map<String, String>> claims = new LinkedHashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      try {
        Map<String, String> values = values(sheet, row, edits);
        String claim = sheet.cell(row, ClaimSheet.CLAIM).strip();
        if (!values.isEmpty() && claims.put(claim, values) != null) {
          throw new Edits.Wrong(ClaimSheet.CLAIM, "a claim that stands twice; expected once");
        }
      } catch (Edits.Wrong wrong) {
        throw new Fault(
            Fault.Code.BAD_REVIEW,
            sheet.place(row, wrong.column()),
            wrong.getMessage(),
            "Correct the cell");
      }
    }
    return new Coding(claims);
  }

  /** How far codings agree, for each of {@link #COMPARED} in its order. */
  public static Map<String, Alpha> agreement(List<Coding> codings) {
    Map<String, Alpha> agreement = new LinkedHashMap<>();
    TreeSet<String> claims = new TreeSet<>();
    codings.forEach(coding -> claims.addAll(coding.claims.keySet()));
    for (String compared : COMPARED) {
      List<List<String>> units = new ArrayList<>();
      for (String claim : claims) {
        units.add(
            codings.stream()
                .map(coding -> coding.value(claim, compared))
                .flatMap(Optional::stream)
                .toList());
      }
      agreement.put(compared, Alpha.nominal(units));
    }
    return agreement;
  }

  /** The parts of a cell in the order that corrections have. */
  private static String sorted(String cell) {
    return FieldValues.split(cell, '|').stream()
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private Optional<String> value(String claim, String compared) {
    return Optional.ofNullable(claims.getOrDefault(claim, Map.of()).get(compared));
  }

  /** A coder who rejects a claim says nothing of its fields. */
  private static Map<String, String> values(Sheet sheet, Sheet.Row row, Edits edits) {
    String cell = sheet.cell(row, ClaimSheet.DECISION).strip().toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return Map.of();
    }
    String decision =
        DECISIONS.stream()
            .filter(known -> cell.equals(known) || cell.equals(known + "ed"))
            .findFirst()
            .orElseThrow(
                () ->
                    new Edits.Wrong(
                        ClaimSheet.DECISION,
                        "'" + FieldValues.brief(cell) + "'; expected accept, reject or correct"));
    Map<String, String> values = new TreeMap<>();
    values.put("decision", decision);
    values.put("acceptance", decision.equals("reject") ? "no" : "yes");
    if (!decision.equals("reject")) {
      Map<Review.Field, List<String>> written =
          edits.written(sheet.cell(row, ClaimSheet.CORRECTIONS));
      for (Review.Field field : Review.Field.values()) {
        String own = sorted(sheet.cell(row, field.id()));
        values.put(
            field.id(), written.containsKey(field) ? String.join("|", written.get(field)) : own);
      }
    }
    return values;
  }
}
