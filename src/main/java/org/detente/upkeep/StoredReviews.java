package org.detente.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.rdf.ReviewsToRdf;
import org.detente.store.Store;
import org.detente.table.ReviewSheet;
import org.detente.table.Sheet;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;

/** Decisions of coders on the claims of a store, on their way into its audit graph. */
public final class StoredReviews {

  private final Validator validator;
  private final StoreAnswers answers;
  private final StoredClaims claims;
  private final TreeSet<String> entities;

  /**
   * @param store where the claims are; it is read and not written
   * @param home the clone, with {@code queries/export}
   */
  public StoredReviews(Store store, Validator validator, Path home) {
    this.validator = Objects.requireNonNull(validator);
    this.answers = StoreAnswers.of(store, home.resolve("queries/export"));
    this.claims = new StoredClaims(answers);
    this.entities = claims.entities();
  }

  /**
   * What a table says, ready to be loaded.
   *
   * @param outcome of reading it
   * @param standing how many of its reviews stand in the store as they are
   * @param graph what the audit graph holds once they are loaded; nothing when that is no news
   */
  public record Read(ReviewSheet.Outcome outcome, int standing, Optional<Admitted> graph) {

    /** How many reviews are new or read otherwise than those that stand. */
    public int placed() {
      return outcome.reviews().size() - standing;
    }
  }

  /**
   * Reads a table.
   *
   * @param coder who decided where a row does not say
   * @param time when, likewise
   * @param place how faults name the table
   * @throws Fault BAD_TABLE; SHAPE_VIOLATION
   */
  public Read read(Sheet sheet, Optional<String> coder, Optional<Instant> time, String place)
      throws IOException {
    ReviewSheet.Outcome outcome =
        new ReviewSheet(sheet, claims::find, entities::contains, coder, time).read();
    Quads before = answers.statements("audit");
    int standing = (int) ReviewsToRdf.standing(before, outcome.reviews());
    boolean news = standing < outcome.reviews().size();
    return new Read(
        outcome,
        standing,
        news
            ? Optional.of(admit(ReviewsToRdf.add(before, outcome.reviews()), place))
            : Optional.empty());
  }

  private Admitted admit(Quads audit, String place) {
    byte[] bytes = QuadFiles.bytes(audit, Format.NQUADS);
    Admission admission = validator.admit(bytes, RdfFormat.NQ, place);
    List<Fault> refused = admission.refused();
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
    return admission.admitted().get(0);
  }
}
