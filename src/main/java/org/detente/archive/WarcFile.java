package org.detente.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.detente.article.Metadata;
import org.detente.model.Fault;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A WARC file (ISO 28500), compressed record by record, as a whole, or not at all. A record that is
 * damaged costs itself; reading goes on at the next that can be found behind it.
 */
final class WarcFile implements Entries {

  private final WarcBlocks blocks;
  private Optional<WarcBlocks.Block> block = Optional.empty();
  private Optional<WarcRecord> ahead = Optional.empty();
  private Mark mark;
  private String lastDate = "";
  private Optional<Instant> lastInstant = Optional.empty();

  /**
   * @param from its start, or what {@link #mark} gave before
   * @throws Fault BAD_ARCHIVE when the file begins like none
   */
  WarcFile(Path file, Mark from) throws IOException {
    this.blocks = new WarcBlocks(file.toString(), FileChannel.open(file));
    this.mark = new Mark(from.offset(), 0);
    try {
      while (mark.skip() < from.skip() && next().isPresent()) {
        // Read before.
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public Mark mark() {
    return mark;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    Place place = Place.at(mark.offset());
    try {
      if (ahead.isEmpty() && !open()) {
        return Optional.empty();
      }
      WarcRecord record = ahead.orElseThrow();
      place = place(record);
      return Optional.of(finished(WarcPage.of(record, place)));
    } catch (Budget.Exceeded e) {
      return Optional.of(lost(place, Fault.Code.TOO_LARGE, e.getMessage()));
    } catch (ParsingException e) {
      return Optional.of(lost(place, Fault.Code.BAD_ARCHIVE, "a record that cannot be read"));
    } catch (IOException | RuntimeException e) {
      if (blocks.isUnreadable()) {
        throw e;
      }
      return Optional.of(lost(place, Fault.Code.BAD_ARCHIVE, "a record damaged or cut short"));
    }
  }

  /** Goes to the first record at the mark; false at the end of the file. */
  private boolean open() throws IOException {
    while (ahead.isEmpty()) {
      block = blocks.at(mark.offset());
      if (block.isEmpty()) {
        return false;
      }
      ahead = block.get().next();
      if (ahead.isEmpty()) {
        mark = new Mark(Math.max(block.get().end(), mark.offset() + 1), 0);
      }
    }
    return true;
  }

  /** What is no page may be larger than a page. */
  private Entry finished(Entry entry) throws IOException {
    try {
      advance();
      return entry;
    } catch (Budget.Exceeded e) {
      Entry lost = lost(entry.place(), Fault.Code.TOO_LARGE, e.getMessage());
      return entry instanceof Entry.PassedOver ? entry : lost;
    }
  }

  /** Past the record just read, whose end tells whether it was whole. */
  private void advance() throws IOException {
    WarcBlocks.Block read = block.orElseThrow();
    ahead = read.next();
    if (ahead.isEmpty()) {
      mark = new Mark(read.end(), 0);
    } else {
      mark = read.isCompressed() ? new Mark(mark.offset(), mark.skip() + 1) : at(read.position());
    }
  }

  private static Mark at(long offset) {
    return new Mark(offset, 0);
  }

  private Entry lost(Place place, Fault.Code code, String found) throws IOException {
    ahead = Optional.empty();
    Optional<Long> next = blocks.recordAfter(mark.offset());
    mark = at(next.orElseGet(blocks::size));
    String on = next.map(at -> "reading goes on at " + at).orElse("no record stands behind it");
    return new Entry.Refused(place, code, found + "; " + on);
  }

  private Place place(WarcRecord record) {
    Optional<String> url =
        record.headers().first("WARC-Target-URI").map(String::strip).map(WarcFile::bare);
    return new Place(
        mark.offset(),
        url.filter(Metadata::isWebAddress),
        record.headers().first("WARC-Date").flatMap(this::instant));
  }

  /** WARC 1.0's own examples put the address between angle brackets. */
  private static String bare(String url) {
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  /** A request and its response bear one date. */
  private Optional<Instant> instant(String date) {
    if (!date.equals(lastDate)) {
      lastDate = date;
      lastInstant = parsed(date);
    }
    return lastInstant;
  }

  private static Optional<Instant> parsed(String date) {
    try {
      return Optional.of(Instant.parse(date.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
