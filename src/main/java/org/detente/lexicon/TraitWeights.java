package org.detente.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The weights by which claims are given their confidence ({@code lx:weight}).
 *
 * @param base log-odds of a claim without any trait ({@code lx:noTrait})
 * @param weights by local name of the trait, in order; what it adds to the log-odds
 */
public record TraitWeights(BigDecimal base, Map<String, BigDecimal> weights) {

  private static final IRI WEIGHT = Values.iri(Lexicon.NAMESPACE, "weight");
  private static final String BASE = "noTrait";

  /**
   * The weights of {@code model}.
   *
   * @throws Fault BAD_LEXICON when a weight is no decimal, or {@code lx:noTrait} has none
   */
  public static TraitWeights of(Model model) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    for (Statement weight : model.filter(null, WEIGHT, null)) {
      String name = ((IRI) weight.getSubject()).getLocalName();
      try {
        weights.put(name, ((Literal) weight.getObject()).decimalValue());
      } catch (ClassCastException | NumberFormatException e) {
        throw bad(name, "its weight is no decimal");
      }
    }
    BigDecimal base = weights.remove(BASE);
    if (base == null) {
      throw bad(BASE, "no weight for a claim without any trait");
    }
    return new TraitWeights(base, weights);
  }

  /**
   * The weights as Turtle, in the order of their names.
   *
   * @param remark how they were found, one line each
   */
  public String turtle(List<String> remark) {
    StringBuilder turtle = new StringBuilder();
    turtle.append("@prefix lx: <" + Lexicon.NAMESPACE + "> .\n\n");
    remark.forEach(line -> turtle.append("# ").append(line).append('\n'));
    turtle.append("\nlx:" + BASE + " lx:weight ").append(base.toPlainString()).append(" .\n");
    weights.forEach(
        (trait, weight) ->
            turtle.append("lx:" + trait + " lx:weight ").append(weight.toPlainString() + " .\n"));
    return turtle.toString();
  }

  private static Fault bad(String name, String found) {
    return new Fault(
        Fault.Code.BAD_LEXICON,
        "lx:" + name,
        found + "; expected a decimal such as 0.25",
        "Mend data/lexicon/confidence.ttl or fit it again: detente calibrate");
  }
}
