package org.detente.cli;

import java.nio.file.Path;
import org.detente.archive.Entry;
import org.detente.archive.Outcome;
import org.detente.archive.Parts;
import org.detente.archive.Place;
import org.detente.model.Fault;

/** What became of each entry of an archive: a line of the report, and a count. */
final class ArchiveReport {

  private final Parts parts;
  private final boolean wanted;
  private final String archive;

  /**
   * @param wanted false to count alone
   * @param archive where the entries are from
   */
  ArchiveReport(Parts parts, boolean wanted, Path archive) {
    this.parts = parts;
    this.wanted = wanted;
    this.archive = archive.getFileName().toString();
  }

  void read(Place place, String article, int claims) {
    parts.count("claims", claims);
    tell(Outcome.read(archive, place, article, claims));
  }

  void passedOver(Place place, Entry.Reason reason) {
    tell(Outcome.passedOver(archive, place, reason));
  }

  void same(Place place, String article) {
    tell(Outcome.same(archive, place, article));
  }

  void refused(Place place, Fault.Code code, String found) {
    tell(Outcome.refused(archive, place, code, found));
  }

  private void tell(Outcome outcome) {
    parts.count(outcome.counted(), 1);
    if (wanted) {
      parts.tell(outcome.line());
    }
  }
}
