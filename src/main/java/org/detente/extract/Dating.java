package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.OfficeHolding;
import org.detente.model.Span;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Anchor;
import org.detente.time.Dated;
import org.detente.time.TimeExpression;
import org.detente.time.YearInference;

/**
 * Gives claims their dates. Sentences are gathered while they are read; dates are resolved when the
 * day of publication is known, which may itself follow from what was read.
 */
final class Dating {

  private record Told(Scene scene, List<Draft> drafts) {}

  private final TimeExpression times;
  private final YearInference years;
  private final Article article;
  private final List<Told> told = new ArrayList<>();
  private final News news;
  private Anchor start = Anchor.unknown();

  Dating(TimeExpression times, YearInference years, Article article, Gazetteer gazetteer) {
    this.news = new News(gazetteer);
    this.times = times;
    this.years = years;
    this.article = article;
  }

  /** The article with its day of publication, inferred where it is not given. */
  Article issue(List<OfficeHolding> offices) {
    if (article.issued().filter(i -> i.date().isDay()).isPresent()) {
      start = Anchor.issued(WrittenOn.of(article, times, article.issued().get().date()));
      return article;
    }
    List<YearInference.Holding> holdings =
        offices.stream()
            .filter(o -> !o.former())
            .map(
                o ->
                    new YearInference.Holding(
                        o.person().entity().orElseThrow(), o.post().entity().orElseThrow()))
            .toList();
    List<Span> sentences = told.stream().map(t -> t.scene().sentence().span()).toList();
    Optional<YearInference.Inferred> inferred =
        years.infer(article, sentences, holdings, this::tense);
    inferred.ifPresent(i -> start = i.anchor());
    return inferred.map(i -> article.issued(i.issued())).orElse(article);
  }

  private Tense tense(Span span) {
    return told.stream()
        .filter(t -> t.scene().sentence().span().contains(span))
        .findFirst()
        .map(t -> SpokenTense.of(t.scene(), t.drafts(), span))
        .orElse(Tense.PAST);
  }

  /** Where a sentence speaks of time. */
  List<Span> spans(Span sentence) {
    return times.spans(article.text(), sentence);
  }

  void sentence(Scene scene, List<Draft> drafts) {
    told.add(new Told(scene, drafts));
  }

  /** Resolves dates in the order of the text. */
  void resolve() {
    Anchor anchor = start;
    Told before = null;
    Optional<Anchor> inEntry = Optional.empty();
    Optional<DateSpan> sequel = Optional.empty();
    Entries entries = Entries.of(article, times, start);
    for (Told now : told) {
      Scene scene = now.scene();
      Optional<Chronology> entry = entries.at(scene.block());
      boolean goesOn = before != null && before.scene().block() == scene.block();
      Anchor at = (goesOn ? inEntry : entry.map(Chronology::anchor)).orElse(anchor);
      TimeExpression.Found found =
          times.find(
              article.text(),
              scene.sentence().span(),
              at,
              span -> entry.isPresent() ? Tense.PAST : SpokenTense.of(scene, now.drafts(), span));
      List<Dated> dates = entry.map(e -> e.without(found.dates())).orElse(found.dates());
      if (!goesOn) {
        sequel = Optional.empty();
      }
      ClauseDates owned = new ClauseDates(scene, dates);
      for (Draft draft : now.drafts()) {
        date(draft, owned, anchor, sequel);
        if (draft.date.isEmpty() && isTold(draft)) {
          draft.date = entry.map(Chronology::date);
        }
      }
      Optional<DateSpan> newer = Sequel.of(scene, owned, dates, start.issued());
      sequel = newer.isPresent() ? newer : sequel;
      inEntry = entry.map(e -> found.next());
      anchor = entry.isPresent() ? anchor : found.next();
      before = now;
    }
  }

  private void date(Draft draft, ClauseDates dates, Anchor anchor, Optional<DateSpan> sequel) {
    List<Dated> own =
        OwnDates.own(draft, dates).stream().filter(d -> !OtherDates.isOne(draft, d)).toList();
    Optional<Dated> due = BorrowedDates.due(draft, dates);
    if (due.isPresent()) {
      draft.effective = due.map(Dated::date);
      own = own.stream().filter(d -> d != due.get()).toList();
    }
    own.stream()
        .filter(d -> d.role() == Role.EFFECTIVE)
        .findFirst()
        .ifPresent(d -> draft.effective = Optional.of(d.date()));
    own.stream()
        .filter(d -> d.role() != Role.EFFECTIVE)
        .min(Comparator.comparing(d -> !d.date().isDay()))
        .ifPresent(
            d -> draft.date = Optional.of(OwnDates.isStart(draft, d) ? d.plain() : d.date()));
    Optional<DateSpan> said =
        draft
            .announcement
            .filter(c -> draft.clause.filter(d -> d.link() == Clause.Link.RELATIVE).isEmpty())
            .flatMap(c -> Occasions.ofSaying(draft, c, dates).map(Dated::date));
    if (said.isPresent() && isAnnounced(draft)) {
      if (draft.date.isPresent() && draft.effective.isEmpty()) {
        draft.effective = draft.date;
      }
      draft.date = said;
    }
    if (draft.date.isEmpty()) {
      draft.date =
          ByThen.of(draft, dates, anchor)
              .or(() -> BorrowedDates.of(draft, dates))
              .or(() -> new MeasuredFrom(times).date(draft, dates))
              .or(() -> isNews(draft) ? anchor.issued() : Optional.empty());
    }
    if (draft.date.isEmpty() && isPerfect(draft)) {
      draft.date =
          sequel.filter(d -> dates.free().isEmpty() && isSequel(draft)).or(() -> news.date(draft));
    }
    if (draft.date.isEmpty() && draft.modality == Modality.PLANNED) {
      draft.date = draft.effective;
    }
    if (isAhead(draft)) {
      draft.date = draft.date.map(anchor::upTo);
    }
    SpokenTense.plan(draft, anchor.issued());
    if (SpokenTense.isOfOther(draft, anchor.issued())) {
      draft.date = Optional.empty();
    }
    news.note(draft, anchor.issued());
    if (draft.effective.isPresent() && draft.effective.equals(draft.date)) {
      draft.effective = Optional.empty();
    }
  }

  private static boolean isTold(Draft draft) {
    return draft.modality == Modality.ACTUAL || draft.modality == Modality.REPORTED;
  }

  /** A measure to come, with the day on which it was announced. */
  private static boolean isAnnounced(Draft draft) {
    boolean ahead = draft.clause.filter(c -> Mood.isFuture(c.verb())).isPresent();
    return draft.modality == Modality.ACTUAL
        && Mood.isMeasure(draft.type)
        && (draft.date.isEmpty() || ahead);
  }

  /** "L'entretien se déroule": what a dispatch tells as going on is today. */
  private static boolean isNews(Draft draft) {
    return draft.goingOn && draft.modality == Modality.ACTUAL && !draft.negative;
  }

  /**
   * "pourrait se réunir avant le 9 juillet", "учений до конца года не ожидается": what may or will
   * not come comes, or stays away, from now on.
   */
  private static boolean isAhead(Draft draft) {
    boolean now = draft.clause.filter(c -> SpokenTense.of(c) != Tense.PAST).isPresent();
    return draft.modality == Modality.PLANNED
        || draft.modality == Modality.POSSIBLE
        || draft.negative && now;
  }

  /**
   * A paragraph goes on in the perfect; plain past may tell of any time, and so may what stands
   * beside the present ("On nous demande encore …; nous avons répondu cent fois").
   */
  private static boolean isSequel(Draft draft) {
    boolean now =
        draft.scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.MAIN)
            .anyMatch(c -> SpokenTense.of(c) == Tense.PRESENT);
    return !now
        && draft.clause.map(OwnDates::governing).filter(c -> c.verb().perfect()).isPresent();
  }

  private static boolean isPerfect(Draft draft) {
    return draft.noun.isEmpty()
        && !draft.negative
        && draft.type != EventType.COOPERATION
        && draft.modality == Modality.ACTUAL
        && draft
            .clause
            .map(OwnDates::governing)
            .filter(
                c ->
                    c.verb().tense()
                        == (c.verb().perfect() ? Morph.Tense.PRESENT : Morph.Tense.PAST))
            .isPresent();
  }
}
