package org.detente.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * With which graphs the parts of the output begin: the statements of all graphs are counted in the
 * order of these, and a graph is in the part that its first one falls into. Where tasks end leaves
 * no trace.
 */
final class PartStarts {

  private PartStarts() {}

  /**
   * The first graph of each part but the first.
   *
   * @param sizes statements of each graph, in the order of the graphs
   * @param most statements of a part, or as many more as its last graph has
   */
  static List<String> of(JavaPairRDD<String, Long> sizes, long most) {
    List<Long> sums = sizes.mapPartitions(PartStarts::sum).collect();
    long[] before = new long[sums.size()];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + sums.get(i - 1);
    }
    TreeMap<Long, String> starts = new TreeMap<>();
    sizes
        .mapPartitionsWithIndex((i, graphs) -> firsts(before[i], most, graphs), true)
        .collect()
        .forEach(first -> starts.merge(first._1(), first._2(), PartStarts::earlier));
    List<String> graphs = new ArrayList<>(starts.values());
    return graphs.isEmpty() ? graphs : graphs.subList(1, graphs.size());
  }

  private static Iterator<Long> sum(Iterator<Tuple2<String, Long>> graphs) {
    long sum = 0;
    while (graphs.hasNext()) {
      sum += graphs.next()._2();
    }
    return List.of(sum).iterator();
  }

  private static Iterator<Tuple2<Long, String>> firsts(
      long before, long most, Iterator<Tuple2<String, Long>> graphs) {
    List<Tuple2<Long, String>> firsts = new ArrayList<>();
    long count = before;
    while (graphs.hasNext()) {
      Tuple2<String, Long> graph = graphs.next();
      long part = count / most;
      if (firsts.isEmpty() || firsts.get(firsts.size() - 1)._1() != part) {
        firsts.add(new Tuple2<>(part, graph._1()));
      }
      count += graph._2();
    }
    return firsts.iterator();
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
