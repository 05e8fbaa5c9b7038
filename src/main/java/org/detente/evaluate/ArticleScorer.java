package org.detente.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.OfficeHolding;
import org.detente.model.Reading;

/** Scores one reading against its gold. */
final class ArticleScorer {

  private final Reading reading;
  private final Gold gold;
  private final ArticleScore.Part part;
  private final Items items;

  ArticleScorer(Scores.Judged judged, Names names) {
    this.reading = judged.reading();
    this.gold = judged.gold();
    this.part = judged.part();
    this.items = new Items(reading, names);
  }

  ArticleScore score() {
    List<Item> expected = items.gold(gold);
    Trap trap = new Trap(items);
    List<Item> candidates = new ArrayList<>();
    List<ArticleScore.Wrong> wrong = new ArrayList<>();
    for (Item item : items.predicted()) {
      if (gold.mustNot().stream().anyMatch(m -> trap.names(m, item))) {
        wrong.add(wrong(item, true));
      } else {
        candidates.add(item);
      }
    }
    Agreement[][] agreements = new Agreement[expected.size()][candidates.size()];
    int[][] gain = new int[expected.size()][candidates.size()];
    for (int g = 0; g < expected.size(); g++) {
      for (int p = 0; p < candidates.size(); p++) {
        agreements[g][p] = Agreement.of(expected.get(g), candidates.get(p));
        gain[g][p] = agreements[g][p].depth().ordinal();
      }
    }
    int[] match = Assignment.best(gain);
    Map<String, String> goldOf = goldOf(expected, candidates, match);
    List<ArticleScore.Pair> pairs = new ArrayList<>();
    List<Item> missed = new ArrayList<>();
    boolean[] taken = new boolean[candidates.size()];
    for (int g = 0; g < expected.size(); g++) {
      Item item = expected.get(g);
      if (match[g] < 0) {
        missed.add(item);
      } else {
        taken[match[g]] = true;
        Item predicted = candidates.get(match[g]);
        Agreement agreement = answering(agreements[g][match[g]], item, predicted, goldOf, expected);
        pairs.add(pair(item, predicted, agreement));
      }
    }
    List<Item> extra = new ArrayList<>();
    for (int p = 0; p < candidates.size(); p++) {
      if (!taken[p]) {
        extra.add(candidates.get(p));
        wrong.add(wrong(candidates.get(p), false));
      }
    }
    return new ArticleScore(
        gold.id(),
        gold.language(),
        part,
        pairs,
        missed.stream().map(ArticleScorer::missed).toList(),
        wrong,
        Confusions.of(missed, extra),
        offices(),
        checks(),
        published());
  }

  private static ArticleScore.Pair pair(Item item, Item predicted, Agreement agreement) {
    return new ArticleScore.Pair(
        item.id(),
        predicted.id(),
        item.type(),
        item.core(),
        agreement.depth(),
        agreement.stop(),
        Agreement.dating(item, predicted),
        predicted.confidence().orElseThrow(),
        item.sentences());
  }

  private static ArticleScore.Missed missed(Item item) {
    return new ArticleScore.Missed(item.id(), item.type(), item.core(), item.sentences());
  }

  private static ArticleScore.Wrong wrong(Item item, boolean trap) {
    return new ArticleScore.Wrong(
        item.id(), item.type(), trap, item.confidence().orElseThrow(), item.sentences());
  }

  /** The first telling in gold of each predicted telling that was matched. */
  private static Map<String, String> goldOf(
      List<Item> expected, List<Item> candidates, int[] match) {
    Map<String, String> goldOf = new HashMap<>();
    for (int g = 0; g < match.length; g++) {
      if (match[g] >= 0) {
        for (String id : candidates.get(match[g]).ids()) {
          goldOf.put(id, expected.get(g).id());
        }
      }
    }
    return goldOf;
  }

  /** A complete pair is no more than full unless both answer the same claim, or none. */
  private static Agreement answering(
      Agreement agreement,
      Item item,
      Item predicted,
      Map<String, String> goldOf,
      List<Item> expected) {
    if (agreement.depth() != Depth.COMPLETE) {
      return agreement;
    }
    List<String> wanted =
        item.answers().stream()
            .flatMap(id -> expected.stream().filter(e -> e.ids().contains(id)).map(Item::id))
            .toList();
    List<String> found =
        predicted.answers().stream().map(id -> goldOf.getOrDefault(id, "?")).toList();
    boolean agree = wanted.isEmpty() ? found.isEmpty() : found.stream().anyMatch(wanted::contains);
    return agree ? agreement : new Agreement(Depth.FULL, "in response to");
  }

  private ArticleScore.Offices offices() {
    List<List<Named>> found = new ArrayList<>();
    for (OfficeHolding holding : reading.offices()) {
      List<Named> pair = List.of(items.named(holding.person()), items.named(holding.post()));
      if (found.stream().noneMatch(f -> agree(f, pair))) {
        found.add(pair);
      }
    }
    int predicted = found.size();
    int agreed = 0;
    for (Gold.Office office : gold.offices()) {
      List<Named> wanted =
          List.of(
              items.named(office.person(), Optional.empty()),
              items.named(office.post(), Optional.empty()));
      Optional<List<Named>> hit = found.stream().filter(f -> agree(wanted, f)).findFirst();
      if (hit.isPresent()) {
        found.remove(hit.get());
        agreed++;
      }
    }
    return new ArticleScore.Offices(gold.offices().size(), predicted, agreed);
  }

  private ArticleScore.Checks checks() {
    List<Claim> counting =
        new ArrayList<>(reading.claims().stream().filter(c -> c.check().isPresent()).toList());
    int predicted = counting.size();
    int agreed = 0;
    for (Gold.Check check : gold.checks()) {
      Optional<Claim> hit = counting.stream().filter(claim -> agree(check, claim)).findFirst();
      if (hit.isPresent()) {
        counting.remove(hit.get());
        agreed++;
      }
    }
    return new ArticleScore.Checks(gold.checks().size(), predicted, agreed);
  }

  private boolean agree(Gold.Check gold, Claim claim) {
    Claim.Check found = claim.check().orElseThrow();
    return found.kind() == gold.kind()
        && found.value().equals(gold.value())
        && items.inFile(claim.evidence().sentence()).overlaps(gold.span());
  }

  private static boolean agree(List<Named> one, List<Named> other) {
    return one.get(0).same(other.get(0)) && one.get(1).same(other.get(1));
  }

  private Optional<Boolean> published() {
    return gold.published()
        .map(
            expected ->
                reading
                    .article()
                    .issued()
                    .map(issued -> Dates.inside(issued.date(), expected))
                    .orElse(false));
  }
}
