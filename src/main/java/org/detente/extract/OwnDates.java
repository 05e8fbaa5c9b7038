package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Dated;

/** Which dates of a sentence belong to a claim: its noun's, its clause's, or those around it. */
final class OwnDates {

  private OwnDates() {}

  /** Types whose date that of their object is: what is signed is of that day. */
  private static final Set<EventType> DATED_BY_OBJECT =
      EnumSet.of(EventType.AGREEMENT, EventType.ESTABLISHMENT, EventType.MEETING);

  /** Dates of the event noun itself, else of its clause, else of the clause that governs it. */
  static List<Dated> own(Draft draft, ClauseDates dates) {
    if (draft.noun.isPresent()) {
      List<Dated> beside = ofNoun(draft, draft.noun.get(), dates);
      if (!beside.isEmpty()) {
        return beside;
      }
      boolean happens =
          draft.clause.filter(c -> draft.trigger.overlaps(draft.scene.verb(c))).isPresent();
      happens |= NounMood.isHeldThen(draft.scene, draft.noun.get());
      boolean head = draft.clause.isEmpty() && draft.scene.sentence().clauses().isEmpty();
      if (!happens && !head) {
        return List.of();
      }
    }
    if (draft.clause.isEmpty()) {
      return dates.free();
    }
    Clause clause = Doers.causing(draft.scene, draft.clause.get());
    List<Dated> own = among(draft, dates.of(clause));
    Clause governor = governing(clause);
    if (own.isEmpty() && governor != clause) {
      own = dates.of(governor);
    }
    if (own.isEmpty() && DATED_BY_OBJECT.contains(draft.type)) {
      own = ofThings(draft, clause, dates);
    }
    if (own.isEmpty() && !isLater(draft.scene, governor)) {
      own = dates.shared(governor);
    }
    if (own.isEmpty() && draft.type == EventType.REFUSAL) {
      own = ofRefused(draft, dates);
    }
    if (own.isEmpty()) {
      own = Occasions.ofCleft(draft.scene, governor, dates);
    }
    if (own.isEmpty()) {
      own = Occasions.of(draft, clause, dates);
    }
    return own.isEmpty() && governor != clause ? Occasions.of(draft, governor, dates) : own;
  }

  /** "having refused to do so in December": what was refused on a day that is past. */
  private static List<Dated> ofRefused(Draft draft, ClauseDates dates) {
    return draft.fit.content().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .flatMap(c -> dates.of(c).stream())
        .filter(d -> d.tense() == Tense.PAST)
        .toList();
  }

  /** Beside the noun, else of a participle on it ("le retrait, décidé le 6 octobre"). */
  private static List<Dated> ofNoun(Draft draft, Phrase noun, ClauseDates dates) {
    List<Dated> beside = dates.on(noun);
    List<Phrase> parts = new ArrayList<>(List.of(noun));
    draft.scene.below(noun).stream()
        .filter(p -> draft.type.family() == EventType.Family.CONTACT || disagrees(draft.scene, p))
        .forEach(parts::add);
    return beside.isEmpty()
        ? parts.stream()
            .flatMap(p -> p.participles().stream())
            .flatMap(c -> dates.of(c).stream())
            .toList()
        : beside;
  }

  /**
   * "la reprise du dialogue, décidée le 5 mars": what does not agree with the noun before belongs
   * to the one before that.
   */
  private static boolean disagrees(Scene scene, Phrase noun) {
    return noun.participles().stream()
        .anyMatch(c -> !scene.head(noun).morph().agrees(scene.token(c.verb().head()).morph()));
  }

  /**
   * "L'accord de 1997 a été signé", "a tenu sa réunion du 12 mai", "créé par l'Acte fondateur de
   * 1997".
   */
  private static List<Dated> ofThings(Draft draft, Clause clause, ClauseDates dates) {
    List<Phrase> things = new ArrayList<>();
    draft.fit.fixed().ifPresent(things::add);
    draft.objectPhrase.ifPresent(things::add);
    things.addAll(Doers.patients(clause));
    if (draft.type == EventType.ESTABLISHMENT) {
      things.addAll(clause.obliques());
    }
    return things.stream()
        .flatMap(t -> dates.on(t).stream())
        .filter(dates::isOfNoun)
        .limit(1)
        .toList();
  }

  /**
   * Of several dates of a clause, a conjunct's is the one that stands before it ("du traité FNI à
   * l'été 2019, puis, l'année suivante, du traité Ciel ouvert"), behind it where one stands behind
   * the last ("an office in 2001 and a mission in 2002").
   */
  private static List<Dated> among(Draft draft, List<Dated> own) {
    List<Span> group = own.size() > 1 ? conjuncts(draft) : List.of();
    int at = 0;
    while (at < group.size()
        && draft.object.map(Mention::span).filter(group.get(at)::overlaps).isEmpty()) {
      at++;
    }
    if (at == group.size()) {
      return own;
    }
    int last = group.get(group.size() - 1).end();
    boolean behind = own.stream().anyMatch(d -> d.span().start() >= last);
    boolean end = behind && at + 1 == group.size();
    int from = group.get(behind || at == 0 ? at : at - 1).start();
    int to = end ? Integer.MAX_VALUE : group.get(behind ? at + 1 : at).start();
    List<Dated> between =
        own.stream()
            .filter(d -> d.span().start() >= from && d.span().end() <= to)
            .sorted(Comparator.comparing(d -> behind ? d.span().start() : -d.span().start()))
            .limit(1)
            .toList();
    return between.isEmpty() ? own : between;
  }

  /** The words of the phrases that the object is coordinated with, itself among them. */
  private static List<Span> conjuncts(Draft draft) {
    Clause clause = draft.clause.orElseThrow();
    return Stream.of(clause.objects(), clause.obliques(), clause.subjects())
        .flatMap(List::stream)
        .filter(p -> !p.conjuncts().isEmpty())
        .map(p -> p.all().stream().map(draft.scene::words).toList())
        .filter(
            all ->
                all.stream()
                    .anyMatch(w -> draft.object.map(Mention::span).filter(w::overlaps).isPresent()))
        .findFirst()
        .orElse(List.of());
  }

  /** "Летом стороны договорились, затем Генштаб потребовал": no longer at that time. */
  private static boolean isLater(Scene scene, Clause clause) {
    int verb = clause.verb().first();
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (scene.token(i).pos() == Pos.PUNCT) {
        return false;
      }
      if (scene.grammar().is(WordClass.LATER, scene.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "принимает посетителей с февраля": since when it is open it opened; "с 11 марта — прекращение
   * участия": an end named by a noun comes when it begins.
   */
  static boolean isStart(Draft draft, Dated dated) {
    boolean turns =
        draft.type == EventType.OPENING
            || draft.type == EventType.SUSPENSION && draft.noun.isPresent();
    return turns && dated.kind() == Relation.SINCE;
  }

  /** "a décidé de suspendre et de fermer": the finite verb tells when. */
  static Clause governing(Clause clause) {
    Clause at = clause;
    int steps = 0;
    while ((at.link() == Clause.Link.INFINITIVE || sharesAuxiliary(at))
        && at.governor().filter(at.noun().map(OwnDates::holds).orElse(g -> true)).isPresent()
        && steps++ < 5) {
      at = at.governor().get();
    }
    return at;
  }

  /** "said on Thursday the decision to expel them undermined": an argument of the governor. */
  private static Predicate<Clause> holds(Phrase noun) {
    return governor ->
        Stream.of(governor.subjects(), governor.objects(), governor.obliques())
            .flatMap(List::stream)
            .anyMatch(p -> isIn(noun, p));
  }

  private static boolean isIn(Phrase noun, Phrase phrase) {
    return phrase.all().stream()
        .anyMatch(p -> p == noun || p.complements().stream().anyMatch(c -> isIn(noun, c)));
  }

  /**
   * "a renoncé à une mission et annulé les réunions": the second goes with the first's auxiliary.
   */
  private static boolean sharesAuxiliary(Clause clause) {
    return clause.link() == Clause.Link.COORDINATED
        && clause.verb().perfect()
        && clause.verb().first() == clause.verb().head();
  }
}
