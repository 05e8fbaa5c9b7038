package org.detente.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.detente.store.QuadPart;
import scala.Tuple2;

/**
 * Archives → parts of N-Quads.
 *
 * <pre>
 * archives   →  entries, each read by itself                     {@link Taking}
 * by site    →  which articles are the same                      {@link Telling}
 * by graph   →  sorted parts of about as many statements each    {@link WritingPart}
 * by place   →  what became of each entry                        {@link WritingOutcomes}
 * </pre>
 */
final class Conversion {

  private final JavaRDD<Taken> taken;
  private final JavaRDD<Told> told;
  private final int sources;
  private final int tasks;

  /**
   * @param sources what is read
   * @param tasks into how many pieces the work is divided, which the output does not show
   */
  Conversion(JavaSparkContext spark, List<Source> sources, Settings settings, int tasks) {
    this.sources = sources.size();
    this.tasks = tasks;
    int pieces = Math.max(1, Math.min(sources.size(), tasks));
    this.taken =
        spark
            .parallelize(sources, pieces)
            .mapPartitions(new Taking(settings))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<Taken> open = taken.filter(Taken::isOpen);
    Sites sites = new Sites(sitesOfOneId(open));
    this.told =
        open.mapToPair(t -> new Tuple2<>(new Keyed(sites.of(t.site()), t.order()), t))
            .repartitionAndSortWithinPartitions(new BySite(tasks))
            .mapPartitions(new Telling())
            .persist(StorageLevel.DISK_ONLY());
  }

  private List<List<String>> sitesOfOneId(JavaRDD<Taken> open) {
    return open.mapToPair(t -> new Tuple2<>(t.id(), t.site()))
        .distinct(tasks)
        .groupByKey(tasks)
        .values()
        .map(Conversion::list)
        .filter(sites -> sites.size() > 1)
        .collect();
  }

  private static List<String> list(Iterable<String> sites) {
    List<String> list = new ArrayList<>();
    sites.forEach(list::add);
    return list;
  }

  /**
   * Writes the parts.
   *
   * @param most statements of a part, or as many more as its last graph has
   * @return what was written, in order, at least one
   */
  List<QuadPart> parts(Target target, long most) {
    JavaRDD<Told> written = told.filter(Told::isWritten);
    JavaPairRDD<String, Long> sizes =
        written
            .mapToPair(t -> new Tuple2<>(t.graph(), t.statements()))
            .reduceByKey(Long::sum, tasks)
            .sortByKey(true, tasks);
    return written
        .mapToPair(t -> new Tuple2<>(new Keyed(t.graph(), t.order()), t))
        .repartitionAndSortWithinPartitions(new ByPart(PartStarts.of(sizes, most)))
        .mapPartitionsWithIndex(new WritingPart(target), true)
        .collect()
        .stream()
        .map(part -> Wire.read(part, QuadPart.class))
        .toList();
  }

  /** True where a whole file was refused. */
  boolean refusesFiles() {
    return !taken.filter(Taken::isWholeFile).isEmpty();
  }

  /** Writes the outcomes; how often each came, and how many claims there are. */
  TreeMap<String, Long> outcomes(Target target) {
    TreeMap<String, Long> counts = new TreeMap<>();
    taken
        .filter(t -> !t.isOpen())
        .mapToPair(t -> new Tuple2<>(t.order(), new Line(t.counted(), t.line(), 0)))
        .union(
            told.mapToPair(
                t -> new Tuple2<>(t.order(), new Line(t.counted(), t.line(), t.claims()))))
        .repartitionAndSortWithinPartitions(new WritingOutcomes.ByFile(sources))
        .mapPartitionsWithIndex(new WritingOutcomes(target), true)
        .collect()
        .forEach(some -> some.forEach((outcome, n) -> counts.merge(outcome, n, Long::sum)));
    return counts;
  }
}
