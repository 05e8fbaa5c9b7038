package org.detente.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.detente.model.Review;

/** The table that coders work on: one row for each claim, in columns that stay. */
public final class ClaimSheet {

  static final String CLAIM = "claim";
  static final String VERSION = "version";
  static final String DECISION = "decision";
  static final String CORRECTIONS = "corrections";
  static final String COMMENT = "comment";
  static final String CODER = "coder";
  static final String TIME = "time";

  /** Its columns, in order. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column(CLAIM, "IRI of the claim, by which it is known again"),
          new Column("article", "id of the article that makes it"),
          new Column("title", "headline of the article"),
          new Column("publisher", "outlet that published the article"),
          new Column("url", "where the article was published"),
          new Column("issued", "day of publication (EDTF)"),
          new Column("language", "language of the article: fr, en, ru"),
          new Column("start", "first character of the words that say it, in code points from 0"),
          new Column("end", "one past their last character"),
          new Column("quotation", "these words with as much of their sentence as may be shown"),
          new Column("type", "event type of the codebook (`staff_ceiling`), or `office_holding`"),
          new Column(
              "agent",
              "who does it: entities as the last part of their IRI (`nato`), several with `|`"
                  + " between them; words between quotation marks where no entity is known"),
          new Column("target", "whom it hits or is put to, likewise"),
          new Column("object", "what is suspended, signed, demanded, or the post held, likewise"),
          new Column("forum", "council or format of a meeting, likewise"),
          new Column("place", "where it happens, likewise"),
          new Column("speaker", "the voice inside the text that says it, likewise"),
          new Column(
              "scope",
              "how far a suspension or resumption reaches: meetings, political_dialogue,"
                  + " practical_cooperation, whole_body, mission, programme, treaty"),
          new Column("date", "when it happens or is announced (EDTF: 2008, 2008-12, 2008-12-19)"),
          new Column("effective", "when it takes effect, where that differs (EDTF)"),
          new Column("modality", "actual, planned, possible, demanded, reported"),
          new Column("polarity", "`negative` where the text denies it"),
          new Column("number", "how many"),
          new Column("cause", "words that give the cause"),
          new Column("flags", "what is odd about it: out_of_office, partial_frame, former"),
          new Column("rule", "entry of the lexicon that read it"),
          new Column("confidence", "0 to 1: how often such claims are right about type and doers"),
          new Column("data_set", "of a coded claim: the data set whose row it is"),
          new Column("coded_as", "the code of the row, as it stands there: leading zeros matter"),
          new Column("agent_code", "the code or name that the row has for who acts"),
          new Column("target_code", "the code or name that it has for whom it is done to"),
          new Column("goldstein", "its Goldstein score, −10 to 10"),
          new Column("tone", "its average tone: below 0 is negative"),
          new Column("mentions", "how often the event is mentioned, as the row has it"),
          new Column(
              "contexts", "what it is about, as the row has it: military, diplomatic, legal"),
          new Column(VERSION, "digest of type to number as written; leave it as it is"),
          new Column(DECISION, "yours: `accept`, `reject` or `correct`; empty: not reviewed"),
          new Column(
              CORRECTIONS,
              "yours, with `correct`: `agent=nato|russia; date=2021-10`; `date=` for none; you may"
                  + " write into the columns type to number instead"),
          new Column(COMMENT, "yours: the reason"),
          new Column(CODER, "yours: your name, if it is not given when the table is loaded"),
          new Column(
              TIME, "yours: when you decided, 2026-11-29 or 2026-11-29T10:15Z; else likewise"));

  private static final int DIGITS = 12;

  private ClaimSheet() {}

  /**
   * The row of a claim.
   *
   * @param cells what is known of it, by column; its article's columns too
   */
  public static List<String> row(Map<String, String> cells) {
    return COLUMNS.stream()
        .map(
            column ->
                column.name().equals(VERSION)
                    ? version(cells)
                    : cells.getOrDefault(column.name(), ""))
        .toList();
  }

  /** What tells whether a claim still says what a row says: a digest of the fields. */
  static String version(Map<String, String> cells) {
    List<String> values =
        Arrays.stream(Review.Field.values()).map(f -> cells.getOrDefault(f.id(), "")).toList();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
      return "v" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
