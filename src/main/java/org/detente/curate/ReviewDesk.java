package org.detente.curate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Act;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.detente.upkeep.ScratchFolder;
import org.detente.upkeep.StoredReviews;
import org.detente.validate.Validator;

/** Coders' decisions, as the tables that {@code detente export} writes and {@code load} takes. */
final class ReviewDesk {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EmbeddedStore store;
  private final Validator validator;
  private final Register register;
  private final Path home;

  ReviewDesk(EmbeddedStore store, Validator validator, Register register, Path home) {
    this.store = store;
    this.validator = validator;
    this.register = register;
    this.home = home;
  }

  /** The ending of a file of the type of a request's body. */
  static String ending(HttpServletRequest request) {
    return switch (Posted.mediaType(request.getContentType())) {
      case "text/csv" -> ".csv";
      case "text/tab-separated-values" -> ".tsv";
      case XLSX -> ".xlsx";
      default ->
          throw Refusal.of(
              415, "A type that is not taken; expected text/csv, tab-separated values or xlsx.");
    };
  }

  /**
   * Puts the decisions of a table into the audit graph; what is wrong with a row costs that row.
   *
   * @param ending of its file
   * @throws Fault BAD_TABLE, TOO_LARGE, WRONG_ENCODING
   */
  Answer load(Entry entry, byte[] table, String ending) throws IOException {
    Sheet sheet = sheet(table, ending);
    return register.write(
        entry,
        now -> {
          StoredReviews.Read read =
              new StoredReviews(store, validator, home)
                  .read(sheet, Optional.of(entry.curator().name()), Optional.of(now), "body");
          Answer answer = answer(entry, read);
          if (read.graph().isEmpty()) {
            return Decision.nothing(answer, true);
          }
          Act act =
              new Act(
                  entry.request(),
                  Act.Deed.REVIEWING,
                  entry.curator().name(),
                  now,
                  List.of(),
                  read.outcome().reviews(),
                  Optional.empty());
          return Decision.of(answer, act, List.of(read.graph().get()), Map.of());
        });
  }

  private static Sheet sheet(byte[] table, String ending) throws IOException {
    try (ScratchFolder scratch = new ScratchFolder()) {
      Path file = scratch.path().resolve("body" + ending);
      Files.write(file, table);
      return SheetFiles.read(file);
    } catch (Fault fault) {
      // Where it lay here concerns nobody.
      throw new Fault(fault.code(), "body", fault.found(), "Correct the table");
    }
  }

  private static Answer answer(Entry entry, StoredReviews.Read read) {
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("request", entry.request());
    told.put("reviews", read.placed());
    told.put("unchanged", read.standing());
    told.put("undecided", read.outcome().undecided());
    ArrayNode refused = told.putArray("refused");
    for (Fault fault : read.outcome().refused()) {
      refused.add(Answer.document(Refusal.of(fault)));
    }
    ArrayNode unread = told.putArray("unread");
    read.outcome().unread().forEach(unread::add);
    if (read.outcome().reviews().isEmpty() && !read.outcome().refused().isEmpty()) {
      return Answer.problem(Refusal.of(422, "None of the rows was taken; each says why."), told);
    }
    return Answer.json(200, told);
  }
}
