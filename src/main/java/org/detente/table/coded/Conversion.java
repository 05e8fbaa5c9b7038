package org.detente.table.coded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.CodedArticle;
import org.detente.model.CodedClaim;

/**
 * Tables of one data set on their way to claims: first all rows are read and those that concern the
 * field are kept, then they are handed over article by article, in the order of their ids. Memory
 * does not grow with the tables.
 */
public final class Conversion implements AutoCloseable {

  /** Bytes of rows that memory holds before the disk does. */
  private static final long HELD = 48L << 20;

  /** Rows of one article beyond which more are articles of their own. */
  private static final int MOST_ROWS = 5_000;

  private final DataSet set;
  private final boolean all;
  private final ClaimOfRow claims;
  private final ArticleOfRows articles;
  private final RowSorter sorter;
  private final Listener listener;
  private final Tally tally = new Tally();
  private long kept;

  /** Is told what became of each row. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Is told of a row.
     *
     * @param id what the data set calls the event; empty where it cannot be read
     * @param article id of the article it stands for; empty where it makes no claim
     */
    void row(String file, long number, String id, Outcome outcome, String article)
        throws IOException;
  }

  /** Takes articles in the order of their ids. */
  @FunctionalInterface
  public interface Taker {
    void take(CodedArticle article) throws IOException;
  }

  /**
   * @param all whether rows that concern others are kept too
   * @param scratch a folder for rows that memory does not hold
   */
  public Conversion(
      DataSet set, Roster roster, Codes codes, boolean all, Path scratch, Listener listener) {
    this(set, roster, codes, all, new RowSorter(scratch, HELD), listener);
  }

  Conversion(
      DataSet set, Roster roster, Codes codes, boolean all, RowSorter sorter, Listener listener) {
    this.set = set;
    // What a coder has written down was looked for.
    this.all = all || set.isCsv();
    this.claims = new ClaimOfRow(set, roster, codes);
    this.articles = new ArticleOfRows(set, roster.outlets(), claims);
    this.sorter = sorter;
    this.listener = listener;
  }

  /**
   * Reads a table.
   *
   * @param in its bytes; unpacked
   * @param file its name, without folders
   * @param place what messages call it
   * @throws org.detente.model.Fault BAD_TABLE when its header is not of the data set
   */
  public void read(InputStream in, String file, String place) throws IOException {
    Table table = set.isCsv() ? new CsvTable(in) : new TabTable(in);
    Layout layout = set.isHeaded() ? header(table, place) : Layout.fixed(set);
    while (table.next()) {
      CodedRow row = null;
      try {
        row = layout.row(table, file);
        read(row);
      } catch (BadRow bad) {
        tally.count(bad.why());
        listener.row(file, table.number(), row == null ? "" : row.get(Cell.ID), bad.why(), "");
      }
    }
  }

  private Layout header(Table table, String place) throws IOException {
    List<String> header = new ArrayList<>();
    try {
      if (table.next()) {
        for (int i = 0; i < table.width(); i++) {
          header.add(table.cell(i));
        }
      }
    } catch (BadRow bad) {
      header.clear();
    }
    return Layout.headed(set, header, place);
  }

  private void read(CodedRow row) throws BadRow, IOException {
    if (claims.concerns(row) || all) {
      sorter.add(articles.mark(row), row);
      kept++;
    } else {
      tally.count(Outcome.OUTSIDE);
      listener.row(row.file(), row.number(), row.get(Cell.ID), Outcome.OUTSIDE, "");
    }
  }

  /** True when no row was kept. */
  public boolean isEmpty() {
    return kept == 0;
  }

  /** Hands over what was read. */
  public void write(Taker taker) throws IOException {
    Gathered gathered = new Gathered(taker);
    sorter.each(gathered::take);
    gathered.flush();
  }

  /** What became of the rows. */
  public Tally tally() {
    return tally;
  }

  /** The rows of one article. */
  private final class Gathered {
    private final Taker taker;
    private final List<CodedRow> rows = new ArrayList<>();
    private long mark;
    private String article = "";
    private int part;

    Gathered(Taker taker) {
      this.taker = taker;
    }

    void take(long of, CodedRow row) throws IOException {
      if (article.isEmpty() || of != mark) {
        flush();
        part = 0;
        mark = of;
        article = articles.id(of);
      } else if (rows.size() >= MOST_ROWS) {
        flush();
        part++;
      }
      if (!rows.isEmpty() && rows.get(rows.size() - 1).says(row)) {
        tally.count(Outcome.REPEATED);
        listener.row(row.file(), row.number(), row.get(Cell.ID), Outcome.REPEATED, article);
      } else {
        rows.add(row);
      }
    }

    void flush() throws IOException {
      if (rows.isEmpty()) {
        return;
      }
      String id = part == 0 ? article : article + "-" + part;
      List<CodedClaim> made = new ArrayList<>();
      for (CodedRow row : rows) {
        CodedClaim claim = claim(row);
        made.add(claim);
        count(claim);
        Outcome outcome = claim.type().isPresent() ? Outcome.CLAIM : Outcome.GENERIC;
        listener.row(row.file(), row.number(), row.get(Cell.ID), outcome, id);
      }
      tally.countArticle();
      taker.take(articles.article(id, rows, made));
      rows.clear();
    }
  }

  private CodedClaim claim(CodedRow row) {
    try {
      return claims.read(row);
    } catch (BadRow bad) {
      throw new IllegalStateException("a row that was read cannot be read again", bad);
    }
  }

  private void count(CodedClaim claim) {
    if (claim.type().isPresent()) {
      tally.count(Outcome.CLAIM);
    } else {
      tally.countGeneric(claim.code());
    }
    countCorrections(claim.agents());
    countCorrections(claim.targets());
  }

  private void countCorrections(List<CodedClaim.Party> parties) {
    for (CodedClaim.Party party : parties) {
      if (party.correction().isPresent()) {
        tally.countCorrection();
      }
    }
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
