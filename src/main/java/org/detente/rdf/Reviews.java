package org.detente.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Selection;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/**
 * What coders decided on claims. Of each coder the latest review counts; where coders say the same,
 * the claim is curated, and where they do not, it is read as if nobody had reviewed it.
 */
public final class Reviews {

  /** No claim was reviewed. */
  public static final Reviews NONE = new Reviews(Map.of());

  /** What is read of the audit graph. */
  public static final Selection WANTED =
      Selection.of(
          Stream.of(
                  Det.REVIEW_OF,
                  Det.CODER,
                  Det.JUDGEMENT,
                  Det.CORRECTION,
                  Det.CORRECTS,
                  Det.CORRECTED_VALUE,
                  PROV.GENERATED_AT_TIME)
              .map(IRI::stringValue)
              .toList());

  /**
   * What a coder says of a claim.
   *
   * @param corrections by IRI of a property, the values that it has instead, in order
   */
  private record Word(IRI judgement, Map<String, List<Value>> corrections) {}

  private final Map<String, Word> settled;

  private Reviews(Map<String, Word> settled) {
    this.settled = settled;
  }

  /** The reviews among quads: what stands in another graph than the audit graph is none. */
  public static Reviews of(Quads quads) {
    Described audit = new Described();
    for (Statement statement : quads.statements()) {
      if (ReviewsToRdf.AUDIT_GRAPH.equals(statement.getContext())) {
        audit.add(statement);
      }
    }
    Map<String, Map<String, String>> latest = new TreeMap<>();
    for (String review : audit.subjects()) {
      Optional<IRI> claim = audit.iri(review, Det.REVIEW_OF);
      Optional<IRI> coder = audit.iri(review, Det.CODER);
      if (claim.isPresent() && coder.isPresent() && audit.iri(review, Det.JUDGEMENT).isPresent()) {
        latest
            .computeIfAbsent(claim.get().stringValue(), k -> new TreeMap<>())
            .merge(coder.get().stringValue(), review, (a, b) -> later(audit, a, b));
      }
    }
    Map<String, Word> settled = new TreeMap<>();
    latest.forEach(
        (claim, byCoder) -> {
          List<Word> words = byCoder.values().stream().map(r -> word(audit, r)).distinct().toList();
          if (words.size() == 1) {
            settled.put(claim, words.get(0));
          }
        });
    return new Reviews(settled);
  }

  /** True where the coders of a claim agree that its article does not say so. */
  boolean reject(String claim) {
    return settled.containsKey(claim) && settled.get(claim).judgement().equals(DetValues.REJECTED);
  }

  /** True where the coders of a claim agree that its article says so, as coded or as corrected. */
  boolean confirm(String claim) {
    return settled.containsKey(claim) && !reject(claim);
  }

  /** Puts what coders corrected in the place of what was read. */
  void correct(String claim, Described graph) {
    if (!confirm(claim)) {
      return;
    }
    Map<String, List<Value>> corrections = settled.get(claim).corrections();
    corrections.forEach((property, values) -> graph.replace(claim, property, values));
    if (corrections.containsKey(Det.AGENT.stringValue())) {
      // Whom an agent acts for was known of the agent that was read.
      graph.replace(claim, Det.PARTY.stringValue(), List.of());
    }
  }

  private static String later(Described audit, String a, String b) {
    return time(audit, a).isAfter(time(audit, b)) ? a : b;
  }

  private static Instant time(Described audit, String review) {
    return audit
        .literal(review, PROV.GENERATED_AT_TIME)
        .map(time -> Instant.parse(time.getLabel()))
        .orElse(Instant.MIN);
  }

  private static Word word(Described audit, String review) {
    Map<String, List<Value>> corrections = new TreeMap<>();
    for (Value correction : audit.values(review, Det.CORRECTION)) {
      String of = correction.stringValue();
      List<Value> values = new ArrayList<>(audit.values(of, Det.CORRECTED_VALUE));
      values.sort(Comparator.comparing(Value::toString));
      audit.iri(of, Det.CORRECTS).ifPresent(p -> corrections.put(p.stringValue(), values));
    }
    return new Word(audit.iri(review, Det.JUDGEMENT).orElseThrow(), corrections);
  }
}
