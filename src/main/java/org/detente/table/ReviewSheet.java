package org.detente.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.detente.model.Fault;
import org.detente.model.Review;

/** Reads the decisions of a coder from a table of claims, row by row. */
public final class ReviewSheet {

  private static final int LONGEST_COMMENT = 2_000;

  private final Sheet sheet;
  private final Function<String, Optional<Map<String, String>>> claims;
  private final Edits edits;
  private final Optional<String> coder;
  private final Optional<Instant> time;

  /**
   * @param claims the cells of a claim as it stands now, by its IRI; nothing for what is none
   * @param isEntity whether an entity of that slug is known
   * @param coder who decided where a row does not say
   * @param time when, likewise
   * @throws Fault BAD_TABLE when a column that is needed is missing
   */
  public ReviewSheet(
      Sheet sheet,
      Function<String, Optional<Map<String, String>>> claims,
      Predicate<String> isEntity,
      Optional<String> coder,
      Optional<Instant> time) {
    for (String needed : List.of(ClaimSheet.CLAIM, ClaimSheet.DECISION)) {
      if (!sheet.has(needed)) {
        throw new Fault(
            Fault.Code.BAD_TABLE,
            sheet.place() + ":1",
            "no column '" + needed + "'; expected the columns that 'detente export' wrote",
            "Put it back");
      }
    }
    this.sheet = sheet;
    this.claims = claims;
    this.edits = new Edits(sheet, new FieldValues(isEntity));
    this.coder = coder;
    this.time = time;
  }

  /**
   * What was read.
   *
   * @param reviews of the rows that could be used, in their order
   * @param refused why others could not
   * @param undecided how many rows say nothing
   * @param unread columns that nothing is read from
   */
  public record Outcome(
      List<Review> reviews, List<Fault> refused, int undecided, List<String> unread) {

    public Outcome {
      reviews = List.copyOf(reviews);
      refused = List.copyOf(refused);
      unread = List.copyOf(unread);
    }
  }

  /**
   * A moment as coders write it: a day, which begins at midnight; a day and time, in UTC if it
   * names no offset.
   *
   * @throws DateTimeParseException when it is none
   */
  public static Instant moment(String text) {
    String iso = text.strip().replace(' ', 'T');
    if (!iso.contains("T")) {
      return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    boolean offset = iso.endsWith("Z") || iso.substring(iso.indexOf('T')).matches(".*[+-].*");
    Instant moment =
        offset
            ? OffsetDateTime.parse(iso).toInstant()
            : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Reads every row; what is wrong with one costs that row alone. */
  public Outcome read() {
    Set<String> keys = new TreeSet<>();
    List<Review> reviews = new ArrayList<>();
    List<Fault> refused = new ArrayList<>();
    int undecided = 0;
    for (Sheet.Row row : sheet.rows()) {
      try {
        Optional<Review> review = review(row);
        if (review.isEmpty()) {
          undecided++;
          continue;
        }
        Review said = review.get();
        if (!keys.add(said.claim() + "\n" + said.coder() + "\n" + said.time())) {
          throw new Edits.Wrong(
              ClaimSheet.CLAIM, "a second review of this claim; expected one of each claim");
        }
        reviews.add(said);
      } catch (Edits.Wrong wrong) {
        refused.add(
            new Fault(
                Fault.Code.BAD_REVIEW,
                sheet.place(row, wrong.column()),
                wrong.getMessage(),
                "Correct the cell and load the table again"));
      }
    }
    return new Outcome(reviews, refused, undecided, unread());
  }

  private Optional<Review> review(Sheet.Row row) {
    String decision = sheet.cell(row, ClaimSheet.DECISION).strip();
    String comment = sheet.cell(row, ClaimSheet.COMMENT).strip();
    if (decision.isEmpty()) {
      if (!sheet.cell(row, ClaimSheet.CORRECTIONS).isBlank() || !comment.isEmpty()) {
        throw new Edits.Wrong(
            ClaimSheet.DECISION,
            "corrections or a comment without a decision; expected accept, reject or correct");
      }
      return Optional.empty();
    }
    Review.Judgement judgement = judgement(decision);
    if (comment.length() > LONGEST_COMMENT) {
      throw new Edits.Wrong(
          ClaimSheet.COMMENT,
          comment.length() + " characters; expected at most " + LONGEST_COMMENT);
    }
    String claim = sheet.cell(row, ClaimSheet.CLAIM).strip();
    Map<String, String> cells =
        claims
            .apply(claim)
            .orElseThrow(
                () ->
                    new Edits.Wrong(
                        ClaimSheet.CLAIM,
                        "'" + FieldValues.brief(claim) + "'; expected a claim that the store has"));
    requireVersion(row, cells);
    return Optional.of(
        new Review(
            claim,
            coder(row),
            time(row),
            judgement,
            corrections(row, cells, judgement),
            Optional.of(comment).filter(text -> !text.isEmpty())));
  }

  private Map<Review.Field, List<String>> corrections(
      Sheet.Row row, Map<String, String> claim, Review.Judgement judgement) {
    if (judgement == Review.Judgement.REJECTED) {
      return Map.of();
    }
    Map<Review.Field, List<String>> corrections = edits.of(row, claim);
    if (judgement == Review.Judgement.CORRECTED && corrections.isEmpty()) {
      throw new Edits.Wrong(
          ClaimSheet.CORRECTIONS, "nothing is corrected; expected such as agent=nato");
    }
    if (judgement == Review.Judgement.ACCEPTED && !corrections.isEmpty()) {
      Review.Field field = corrections.keySet().iterator().next();
      throw new Edits.Wrong(
          sheet.has(field.id()) ? field.id() : ClaimSheet.CORRECTIONS,
          "another "
              + field.id()
              + " than the claim has, which is '"
              + FieldValues.brief(claim.getOrDefault(field.id(), ""))
              + "'; expected no change in a row that is accepted, or 'correct'");
    }
    return corrections;
  }

  private void requireVersion(Sheet.Row row, Map<String, String> claim) {
    String version = sheet.cell(row, ClaimSheet.VERSION).strip();
    if (!version.isEmpty() && !version.equals(ClaimSheet.version(claim))) {
      throw new Edits.Wrong(
          ClaimSheet.VERSION,
          "the claim reads otherwise now; expected the one that was exported, so export it again");
    }
  }

  private String coder(Sheet.Row row) {
    String named = sheet.cell(row, ClaimSheet.CODER).strip().replaceAll("\\s+", " ");
    return named.isEmpty()
        ? coder.orElseThrow(
            () -> new Edits.Wrong(ClaimSheet.CODER, "no coder; expected a name, or --coder"))
        : named;
  }

  private Instant time(Sheet.Row row) {
    String cell = sheet.cell(row, ClaimSheet.TIME).strip();
    if (cell.isEmpty()) {
      return time.orElseThrow(
          () ->
              new Edits.Wrong(ClaimSheet.TIME, "no time; expected such as 2026-11-29, or --time"));
    }
    try {
      return moment(cell);
    } catch (DateTimeParseException e) {
      throw new Edits.Wrong(
          ClaimSheet.TIME,
          "'" + FieldValues.brief(cell) + "'; expected such as 2026-11-29 or 2026-11-29T10:15Z");
    }
  }

  private static Review.Judgement judgement(String decision) {
    return switch (decision.toLowerCase(Locale.ROOT)) {
      case "accept", "accepted" -> Review.Judgement.ACCEPTED;
      case "reject", "rejected" -> Review.Judgement.REJECTED;
      case "correct", "corrected" -> Review.Judgement.CORRECTED;
      default ->
          throw new Edits.Wrong(
              ClaimSheet.DECISION,
              "'" + FieldValues.brief(decision) + "'; expected accept, reject or correct");
    };
  }

  private List<String> unread() {
    List<String> known = ClaimSheet.COLUMNS.stream().map(Column::name).toList();
    return sheet.header().stream()
        .filter(name -> !name.isEmpty() && !known.contains(name))
        .toList();
  }
}
