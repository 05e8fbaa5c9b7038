package org.detente.validate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * Picks the resources that a shape of SPARQL constraints may object to, with one query for all of
 * them where Jena asks one for each; the suspects are then validated as ever. It is half the work
 * of validating a layer.
 *
 * <p>Only where it makes no difference whether {@code $this} is joined or put in its place: one
 * flat group of patterns, filters, bindings and values.
 */
final class SparqlSieve {

  private static final Var THIS = Var.alloc("this");

  private SparqlSieve() {}

  /** Those of {@code focus} that the shape may object to; all of them when it cannot be told. */
  static Collection<Node> suspects(Shape shape, Collection<Node> focus, Graph data) {
    if (focus.size() < 2 || !isFlat(shape)) {
      return focus;
    }
    ElementData candidates = new ElementData();
    candidates.add(THIS);
    focus.forEach(node -> candidates.add(BindingFactory.binding(THIS, node)));
    Set<Node> suspects = new LinkedHashSet<>();
    shape
        .getConstraints()
        .forEach(
            constraint ->
                ask(((SparqlConstraint) constraint).getQuery(), candidates, data, suspects));
    return suspects;
  }

  private static void ask(Query query, ElementData candidates, Graph data, Set<Node> suspects) {
    ElementGroup group = new ElementGroup();
    group.addElement(candidates);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
    Query joined = query.cloneQuery();
    joined.setQueryPattern(group);
    try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.wrap(data)).query(joined).build()) {
      exec.select().forEachRemaining(row -> suspects.add(row.get(THIS)));
    }
  }

  private static boolean isFlat(Shape shape) {
    return shape instanceof NodeShape
        && shape.getPropertyShapes().isEmpty()
        && !shape.getConstraints().isEmpty()
        && shape.getConstraints().stream()
            .allMatch(
                constraint ->
                    constraint instanceof SparqlConstraint sparql && isFlat(sparql.getQuery()));
  }

  private static boolean isFlat(Query query) {
    boolean plain =
        query.isSelectType()
            && query.getResultVars().contains(THIS.getVarName())
            && !query.hasGroupBy()
            && !query.hasAggregators()
            && !query.hasHaving()
            && !query.hasLimit()
            && !query.hasOffset()
            && !query.hasValues();
    String text = query.toString();
    return plain
        && !text.contains("currentShape")
        && !text.contains("shapesGraph")
        && query.getQueryPattern() instanceof ElementGroup group
        && group.getElements().stream().allMatch(SparqlSieve::isFlat);
  }

  private static boolean isFlat(Element element) {
    return element instanceof ElementPathBlock
        || element instanceof ElementFilter
        || element instanceof ElementBind
        || (element instanceof ElementData values && !values.getVars().contains(THIS));
  }
}
