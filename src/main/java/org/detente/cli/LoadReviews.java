package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.store.Store;
import org.detente.table.SheetFiles;
import org.detente.upkeep.StoredReviews;
import org.detente.validate.Validator;

/** Puts the decisions of coders into the audit graph of a store. */
final class LoadReviews {

  private final Store store;
  private final StoredReviews reviews;

  /**
   * @param store where the claims are, and where the reviews go
   */
  LoadReviews(Store store, Validator validator) {
    this.store = store;
    this.reviews = new StoredReviews(store, validator, Home.resolve(""));
  }

  /**
   * Loads one table.
   *
   * @param place how the store is called in messages
   * @return 0, or 1 when a row was refused
   */
  int load(Path file, Optional<String> coder, Optional<Instant> time, String place, PrintWriter err)
      throws IOException {
    StoredReviews.Read read = reviews.read(SheetFiles.read(file), coder, time, file.toString());
    int exit = 0;
    for (Fault refused : read.outcome().refused()) {
      exit = Complaint.of(refused, err);
    }
    read.graph().ifPresent(graph -> store.load(List.of(graph)));
    if (!read.outcome().unread().isEmpty()) {
      err.println(file + ": not read: the columns " + String.join(", ", read.outcome().unread()));
    }
    err.println(
        place
            + ": "
            + Count.of(read.placed(), "review")
            + " put in place, "
            + read.standing()
            + " unchanged; "
            + Count.of(read.outcome().refused().size(), "row")
            + " refused, "
            + read.outcome().undecided()
            + " without a decision");
    return exit;
  }
}
