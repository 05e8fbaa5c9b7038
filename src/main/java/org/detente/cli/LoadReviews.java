package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.rdf.ReviewsToRdf;
import org.detente.store.Store;
import org.detente.table.ReviewSheet;
import org.detente.table.SheetFiles;
import org.detente.validate.Admission;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;

/** Puts the decisions of coders into the audit graph of a store. */
final class LoadReviews {

  private final Store store;
  private final Validator validator;
  private final StoreAnswers answers;
  private final StoredClaims claims;
  private final TreeSet<String> entities;

  /**
   * @param store where the claims are, and where the reviews go
   */
  LoadReviews(Store store, Validator validator) {
    this.store = store;
    this.validator = validator;
    this.answers = StoreAnswers.of(store);
    this.claims = new StoredClaims(answers);
    this.entities = claims.entities();
  }

  /**
   * Loads one table.
   *
   * @param place how the store is called in messages
   * @return 0, or 1 when a row was refused
   */
  int load(Path file, Optional<String> coder, Optional<Instant> time, String place, PrintWriter err)
      throws IOException {
    ReviewSheet.Outcome outcome =
        new ReviewSheet(SheetFiles.read(file), claims::find, entities::contains, coder, time)
            .read();
    int exit = 0;
    for (Fault refused : outcome.refused()) {
      exit = Complaint.of(refused, err);
    }
    Quads before = answers.statements("audit");
    long standing = ReviewsToRdf.standing(before, outcome.reviews());
    if (standing < outcome.reviews().size()) {
      keep(ReviewsToRdf.add(before, outcome.reviews()), file);
    }
    if (!outcome.unread().isEmpty()) {
      err.println(file + ": not read: the columns " + String.join(", ", outcome.unread()));
    }
    err.println(
        place
            + ": "
            + Count.of((int) (outcome.reviews().size() - standing), "review")
            + " put in place, "
            + standing
            + " unchanged; "
            + Count.of(outcome.refused().size(), "row")
            + " refused, "
            + outcome.undecided()
            + " without a decision");
    return exit;
  }

  private void keep(Quads audit, Path file) {
    byte[] bytes = QuadFiles.bytes(audit, Format.NQUADS);
    Admission admission = validator.admit(bytes, RdfFormat.NQ, file.toString());
    if (!admission.refused().isEmpty()) {
      throw admission.refused().get(0);
    }
    store.load(admission.admitted());
  }
}
