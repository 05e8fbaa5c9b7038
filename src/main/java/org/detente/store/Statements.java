package org.detente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The statements of a dataset in an order that depends on nothing but the statements: by graph,
 * subject, predicate, object.
 */
final class Statements {

  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");
  private static final long IN_MEMORY = 100_000;

  private static final Comparator<Quad> WITHIN_GRAPH =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private static final Comparator<Binding> BY_TERMS =
      Comparator.<Binding, Node>comparing(row -> row.get(SUBJECT), NodeCmp::compareRDFTerms)
          .thenComparing(row -> row.get(PREDICATE), NodeCmp::compareRDFTerms)
          .thenComparing(row -> row.get(OBJECT), NodeCmp::compareRDFTerms);

  private Statements() {}

  /** Hands over every quad of the named graphs that are wanted. Memory: one graph at a time. */
  static void quads(DatasetGraph data, Predicate<String> wanted, Consumer<Quad> consumer) {
    for (Node name : names(data, wanted)) {
      List<Quad> quads = new ArrayList<>();
      data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      quads.sort(WITHIN_GRAPH);
      quads.forEach(consumer);
    }
  }

  /**
   * Hands over every triple that stands in some named graph that is wanted, once. Memory: {@value
   * #IN_MEMORY} triples, the rest is sorted on disk.
   */
  static void triples(DatasetGraph data, Predicate<String> wanted, Consumer<Triple> consumer) {
    SortedDataBag<Binding> bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(IN_MEMORY),
            SerializationFactoryFinder.bindingSerializationFactory(),
            BY_TERMS);
    try {
      names(data, wanted).forEach(name -> add(data, name, bag));
      Triple last = null;
      Iterator<Binding> sorted = bag.iterator();
      while (sorted.hasNext()) {
        Binding row = sorted.next();
        Triple next = Triple.create(row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT));
        if (!next.equals(last)) {
          consumer.accept(next);
        }
        last = next;
      }
    } finally {
      bag.close();
    }
  }

  private static void add(DatasetGraph data, Node name, SortedDataBag<Binding> bag) {
    data.find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                bag.add(
                    BindingFactory.binding(
                        SUBJECT,
                        quad.getSubject(),
                        PREDICATE,
                        quad.getPredicate(),
                        OBJECT,
                        quad.getObject())));
  }

  private static List<Node> names(DatasetGraph data, Predicate<String> wanted) {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (wanted.test(name.getURI())) {
                names.add(name);
              }
            });
    names.sort(NodeCmp::compareRDFTerms);
    return names;
  }
}
