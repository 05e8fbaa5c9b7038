package org.detente.curate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.detente.model.Act;
import org.detente.validate.Admitted;
import org.detente.validate.Iris;

/**
 * What becomes of one article of a request.
 *
 * @param candidate the article
 * @param word {@code created}, {@code replaced}, {@code unchanged} or {@code refused}
 * @param before its version before
 * @param refusal why it is refused
 */
record Outcome(
    Candidate candidate, String word, Optional<String> before, Optional<Refusal> refusal) {

  static Outcome refused(Candidate candidate, Refusal refusal) {
    return new Outcome(candidate, "refused", Optional.empty(), Optional.of(refusal));
  }

  /** Of one that is taken. */
  static Outcome of(Candidate candidate, Optional<String> before) {
    String after = candidate.graph().orElseThrow().graph().digest();
    String word =
        before.isEmpty() ? "created" : before.get().equals(after) ? "unchanged" : "replaced";
    return new Outcome(candidate, word, before, Optional.empty());
  }

  int status() {
    return refusal.map(Refusal::status).orElse(word.equals("created") ? 201 : 200);
  }

  /** True when the same article may be taken another time. */
  boolean mayPass() {
    return refusal.filter(Refusal::mayPass).isPresent();
  }

  /** The graph to be put in place. */
  Optional<Admitted> placed() {
    boolean news = word.equals("created") || word.equals("replaced");
    return news ? candidate.graph() : Optional.empty();
  }

  Optional<Act.Change> change() {
    return placed()
        .filter(Admitted::isArticle)
        .map(
            graph ->
                new Act.Change(
                    candidate.article().orElseThrow(),
                    before,
                    Optional.of(graph.graph().digest())));
  }

  /** As a member of an answer. */
  ObjectNode json() {
    ObjectNode json = Answer.JSON.createObjectNode();
    json.put("name", candidate.name());
    json.put("outcome", word);
    json.put("status", status());
    refusal.ifPresent(why -> json.set("problem", Answer.document(why)));
    if (refusal.isEmpty()) {
      Admitted graph = candidate.graph().orElseThrow();
      candidate.article().ifPresent(article -> json.put("id", article));
      candidate.article().ifPresent(article -> json.put("iri", Iris.ARTICLE + article));
      json.put("graph", graph.graph().name());
      json.put("version", graph.graph().digest());
      json.put("statements", graph.graph().size());
      json.put("claims", graph.graph().claims());
    }
    return json;
  }

  /**
   * The answer where there is no other.
   *
   * @param all what would be told of several
   */
  Answer alone(ObjectNode all) {
    if (refusal.isPresent()) {
      return Answer.problem(refusal.get(), all);
    }
    Answer answer = Answer.json(status(), all);
    if (candidate.article().isEmpty()) {
      return answer;
    }
    return answer
        .with("ETag", '"' + candidate.graph().orElseThrow().graph().digest() + '"')
        .with("Location", "/articles/" + candidate.article().get());
  }
}
