package org.detente.curate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Act;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.Standing;
import org.detente.store.Withdrawal;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.Iris;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;

/** Articles that come, change and go. */
final class ArticleDesk {

  private static final int LONGEST_REASON = 2_000;

  private final EmbeddedStore store;
  private final Validator validator;
  private final ReadingRoom room;
  private final Register register;

  ArticleDesk(EmbeddedStore store, Validator validator, ReadingRoom room, Register register) {
    this.store = store;
    this.validator = validator;
    this.room = room;
    this.register = register;
  }

  /**
   * Puts articles into the store, each whole or not at all.
   *
   * @param posted what was sent
   * @param condition of each
   */
  Answer load(Entry entry, Posted posted, Condition condition) throws IOException {
    List<Candidate> candidates = candidates(posted);
    condition.requireOnly(candidates);
    return register.write(
        entry,
        now -> {
          Set<String> seen = new TreeSet<>();
          List<Outcome> outcomes = new ArrayList<>();
          for (Candidate candidate : candidates) {
            outcomes.add(outcome(candidate, condition, seen));
          }
          List<Act.Change> changes =
              outcomes.stream().flatMap(outcome -> outcome.change().stream()).toList();
          List<Admitted> graphs =
              outcomes.stream().flatMap(outcome -> outcome.placed().stream()).toList();
          Answer answer = answer(entry, outcomes);
          return graphs.isEmpty()
              ? Decision.nothing(answer, outcomes.stream().noneMatch(Outcome::mayPass))
              : Decision.of(
                  answer,
                  new Act(
                      entry.request(),
                      Act.Deed.LOADING,
                      entry.curator().name(),
                      now,
                      changes,
                      List.of(),
                      Optional.empty()),
                  graphs,
                  Map.of());
        });
  }

  /** Withdraws an article; a version of it and the act stay in the audit graph. */
  Answer withdraw(Entry entry, String article, String reason, Condition condition)
      throws IOException {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refusal.of(
          400, "No reason; expected ?reason=… of 1 to " + LONGEST_REASON + " characters.");
    }
    return register.write(
        entry,
        now -> {
          Optional<String> before = Standing.version(store, article);
          condition.require(before);
          if (before.isEmpty()) {
            throw Refusal.of(404, "No article of this id stands.");
          }
          ObjectNode told = Answer.JSON.createObjectNode();
          told.put("request", entry.request());
          told.put("id", article);
          told.put("outcome", "withdrawn");
          told.put("version", before.get());
          return Decision.of(
              Answer.json(200, told),
              new Act(
                  entry.request(),
                  Act.Deed.RETRACTING,
                  entry.curator().name(),
                  now,
                  List.of(new Act.Change(article, before, Optional.empty())),
                  List.of(),
                  Optional.of(reason.strip())),
              List.of(),
              Map.of(
                  article,
                  new Withdrawal(Optional.of(entry.curator().name()), Optional.of(reason))));
        });
  }

  /** The version of an article, for whoever is to change it. */
  Answer version(String article) {
    String version =
        Standing.version(store, article)
            .orElseThrow(() -> Refusal.of(404, "No article of this id stands."));
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("id", article);
    told.put("iri", Iris.ARTICLE + article);
    told.put("version", version);
    return Answer.json(200, told).with("ETag", '"' + version + '"');
  }

  private List<Candidate> candidates(Posted posted) {
    List<Candidate> candidates = new ArrayList<>();
    for (Offered offered : posted.articles()) {
      candidates.add(candidate(offered));
    }
    if (posted.quads().isPresent()) {
      Admission admission;
      // One at a time: what is parsed takes many times the room of what was sent.
      synchronized (validator) {
        admission = validator.admitForeign(posted.quads().get(), RdfFormat.NQ, "body");
      }
      admission.admitted().forEach(graph -> candidates.add(Candidate.of("body", graph)));
      admission.refused().forEach(fault -> candidates.add(Candidate.of("body", fault)));
    }
    return candidates;
  }

  private Candidate candidate(Offered offered) {
    try {
      return Candidate.of(offered.name(), room.read(offered));
    } catch (Fault fault) {
      return Candidate.of(offered.name(), fault);
    }
  }

  private Outcome outcome(Candidate candidate, Condition condition, Set<String> seen) {
    if (candidate.refused().isPresent()) {
      return Outcome.refused(candidate, candidate.refused().get());
    }
    if (!seen.add(candidate.graph().orElseThrow().graph().name())) {
      return Outcome.refused(
          candidate, Refusal.of(409, "Its id is that of another of the request."));
    }
    try {
      Optional<String> before =
          candidate.article().flatMap(article -> Standing.version(store, article));
      condition.require(before);
      Outcome outcome = Outcome.of(candidate, before);
      if (condition.isNew() && outcome.word().equals("replaced")) {
        throw Refusal.of(
            409, "An article of this id stands and reads otherwise; expected PUT to replace it.");
      }
      return outcome;
    } catch (Refusal refusal) {
      return Outcome.refused(candidate, refusal);
    }
  }

  private static Answer answer(Entry entry, List<Outcome> outcomes) {
    ObjectNode told = Answer.JSON.createObjectNode();
    told.put("request", entry.request());
    ArrayNode articles = told.putArray("articles");
    outcomes.forEach(outcome -> articles.add(outcome.json()));
    if (outcomes.size() == 1) {
      return outcomes.get(0).alone(told);
    }
    boolean any = outcomes.stream().anyMatch(outcome -> outcome.status() < 300);
    if (any) {
      boolean created = outcomes.stream().allMatch(outcome -> outcome.status() == 201);
      return Answer.json(created ? 201 : 200, told);
    }
    return Answer.problem(Refusal.of(422, "None of the articles was taken; each says why."), told);
  }
}
