package org.detente.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.detente.model.DateSpan;
import org.detente.model.EventType;

/**
 * How far one predicted item agrees with one gold item.
 *
 * @param depth the depth reached
 * @param stop what kept it from the next depth ("object", "date 2008-12 not in 2008-08"); empty at
 *     the last
 */
record Agreement(Depth depth, String stop) {

  /** F1 from which two sets of names agree. */
  private static final double SETS_AGREE = 0.5;

  /** Compares all but what an item answers, which only the whole matching can tell. */
  static Agreement of(Item gold, Item predicted) {
    if (!canMatch(gold, predicted)) {
      return new Agreement(Depth.NONE, "type or sentence");
    }
    if (!setsAgree(gold.agents(), predicted.agents())) {
      return new Agreement(
          Depth.DETECTED, "agents " + names(predicted.agents()) + ", not " + names(gold.agents()));
    }
    if (targetActs(gold, predicted)) {
      return new Agreement(Depth.DETECTED, "a target among the agents");
    }
    if (!judgedInFull(gold.type())) {
      return new Agreement(Depth.WHO, "");
    }
    String full = full(gold, predicted);
    if (!full.isEmpty()) {
      return new Agreement(Depth.WHO, full);
    }
    String complete = complete(gold, predicted);
    return new Agreement(complete.isEmpty() ? Depth.COMPLETE : Depth.FULL, complete);
  }

  /** Positions and accusations are judged no deeper than who takes or makes them. */
  static boolean judgedInFull(EventType type) {
    return type != EventType.POSITION && type != EventType.ACCUSATION;
  }

  private static boolean canMatch(Item gold, Item predicted) {
    return gold.type() == predicted.type() && inOneSentence(gold, predicted);
  }

  /** True when a prediction's words touch a sentence in which gold tells the item. */
  static boolean inOneSentence(Item gold, Item predicted) {
    return gold.tellings().stream()
        .anyMatch(
            g -> predicted.tellings().stream().anyMatch(p -> p.trigger().overlaps(g.sentence())));
  }

  /** How the dates of the two compare, whatever else agrees. */
  static ArticleScore.Dating dating(Item gold, Item predicted) {
    if (gold.dates().isEmpty()) {
      return predicted.dates().isEmpty() ? ArticleScore.Dating.NONE : ArticleScore.Dating.INVENTED;
    }
    if (predicted.dates().isEmpty()) {
      return ArticleScore.Dating.UNREAD;
    }
    return Dates.inside(predicted.dates().get(0), gold.dates().get(0))
        ? ArticleScore.Dating.RIGHT
        : ArticleScore.Dating.WRONG;
  }

  private static String full(Item gold, Item predicted) {
    if (!objectsAgree(gold.objects(), predicted.objects())) {
      return "object " + names(predicted.objects()) + ", not " + names(gold.objects());
    }
    if (!datesAgree(gold.dates(), predicted.dates())) {
      return "date " + edtf(predicted.dates()) + " not in " + edtf(gold.dates());
    }
    if (gold.modalities().stream().noneMatch(predicted.modalities()::contains)) {
      return "modality";
    }
    return gold.negative().stream().noneMatch(predicted.negative()::contains) ? "polarity" : "";
  }

  private static String complete(Item gold, Item predicted) {
    if (!setsAgree(gold.targets(), predicted.targets())) {
      return "targets";
    }
    if (!datesAgree(gold.effective(), predicted.effective())) {
      return "effective " + edtf(predicted.effective()) + " not in " + edtf(gold.effective());
    }
    if (!oneAgrees(gold.forums(), predicted.forums())) {
      return "forum";
    }
    if (!setsAgree(gold.speakers(), predicted.speakers())) {
      return "speaker";
    }
    boolean numbers =
        gold.numbers().isEmpty()
            ? predicted.numbers().isEmpty()
            : gold.numbers().stream().anyMatch(predicted.numbers()::contains);
    return numbers ? "" : "number";
  }

  /**
   * F1 of the two sets ≥ 0.5, a person and the side he or she speaks for being alternatives; empty
   * agrees with empty alone.
   */
  static boolean setsAgree(List<Named> gold, List<Named> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    double recall = covered(gold, predicted);
    double precision = covered(predicted, gold);
    return recall > 0 && 2 * recall * precision / (recall + precision) >= SETS_AGREE;
  }

  private static String names(List<Named> named) {
    return named.isEmpty()
        ? "nobody"
        : named.stream().map(Named::shortest).distinct().collect(Collectors.joining(" + "));
  }

  private static double covered(List<Named> these, List<Named> by) {
    long hit = these.stream().filter(t -> by.stream().anyMatch(t::sameOrSide)).count();
    return (double) hit / these.size();
  }

  /** True when a predicted agent who is no gold agent is a gold target. */
  private static boolean targetActs(Item gold, Item predicted) {
    return predicted.agents().stream()
        .filter(agent -> gold.agents().stream().noneMatch(agent::sameOrSide))
        .anyMatch(agent -> gold.targets().stream().anyMatch(agent::sameOrSide));
  }

  /** The same entity; where one side knows no entity, the words overlap in the article. */
  private static boolean objectsAgree(List<Named> gold, List<Named> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    return gold.stream().anyMatch(g -> predicted.stream().anyMatch(p -> objectAgrees(g, p)));
  }

  static boolean objectAgrees(Named gold, Named predicted) {
    boolean bothKnown = gold.slug().isPresent() && predicted.slug().isPresent();
    return gold.same(predicted) || !bothKnown && gold.overlaps(predicted);
  }

  private static boolean oneAgrees(List<Named> gold, List<Named> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    return gold.stream().anyMatch(g -> predicted.stream().anyMatch(g::same));
  }

  private static boolean datesAgree(List<DateSpan> gold, List<DateSpan> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    return Dates.inside(predicted.get(0), gold.get(0));
  }

  private static String edtf(List<DateSpan> dates) {
    return dates.isEmpty() ? "nothing" : dates.get(0).edtf();
  }
}
