package org.detente.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Span;
import org.detente.model.TimeWords.Role;
import org.detente.time.Dated;

/**
 * The dates of a sentence: which stand on a noun, and which clause tells when by the others. A date
 * is its own clause's alone, but for one at the head of a sentence, which the clauses joined to the
 * first share.
 */
final class ClauseDates {

  private final Scene scene;
  private final List<Dated> dates;
  private final Map<Dated, Clause> owners = new IdentityHashMap<>();

  ClauseDates(Scene scene, List<Dated> dates) {
    this.scene = scene;
    this.dates = dates.stream().filter(d -> d.role() != Role.COMPARED).toList();
    for (Dated dated : this.dates) {
      if (!isOfNoun(dated)) {
        owner(dated).ifPresent(clause -> owners.put(dated, clause));
      }
    }
  }

  /** All of the sentence. */
  List<Dated> all() {
    return dates;
  }

  /** Those that stand on no noun. */
  List<Dated> free() {
    return dates.stream().filter(d -> !isOfNoun(d)).toList();
  }

  /** When a clause says that it happens. */
  List<Dated> of(Clause clause) {
    return dates.stream().filter(d -> owners.get(d) == clause).toList();
  }

  /**
   * "En mai, l'Otan a fermé son bureau et la Russie a suspendu sa mission": the date that the
   * clause shares with the first one of its sentence.
   */
  List<Dated> shared(Clause clause) {
    Optional<Dated> head =
        owners.keySet().stream().filter(d -> isAtHead(d, owners.get(d))).findFirst();
    return head.filter(d -> isJoined(owners.get(d), clause)).stream().toList();
  }

  /** The dates that stand on a noun or right after all that hangs on it. */
  List<Dated> on(Phrase noun) {
    Span words = scene.words(noun);
    return dates.stream()
        .filter(
            d ->
                d.place() == Dated.Place.BEFORE_NOUN || isOwner(d)
                    ? isOfNoun(d) && isBefore(d, noun)
                    : words.contains(d.span())
                        || isAcrossDash(d, noun)
                        || d.span().start() >= words.end()
                            && d.span().start() - words.end() <= 2
                            && !scene.isParted(words, d.span(), ';'))
        .filter(d -> !Occasions.isOfEarlier(scene, d, noun))
        .toList();
  }

  /** What governs a phrase: in "at the May session", what stands before the date. */
  String preposition(Phrase phrase) {
    return dates.stream()
        .filter(d -> d.place() == Dated.Place.BEFORE_NOUN && isBefore(d, phrase))
        .map(d -> scene.index(d.span().start()) - 1)
        .filter(i -> i >= 0)
        .map(i -> scene.token(i).lower())
        .findFirst()
        .orElse(phrase.preposition());
  }

  /** "la réunion du 12 mai", "the May session", "Monday's session". */
  boolean isOfNoun(Dated dated) {
    int first = scene.index(dated.span().start());
    int last = scene.index(dated.span().end() - 1);
    boolean after =
        last + 1 < scene.sentence().tokens().size()
            && (isNominal(last + 1) || scene.token(last + 1).pos() == Pos.DET);
    boolean before = first > 0 && isNominal(first - 1);
    return switch (dated.place()) {
      case BEFORE_NOUN -> after;
      case AFTER_NOUN -> before;
      case FREE -> isOwner(dated);
    };
  }

  private boolean isOwner(Dated dated) {
    int next = next(dated);
    return next < scene.sentence().tokens().size()
        && scene.grammar().is(WordClass.OWNER, scene.token(next).lower());
  }

  private boolean isNominal(int token) {
    Pos pos = scene.token(token).pos();
    return pos.isNominal() || pos == Pos.PRON || pos == Pos.ADJ || pos == Pos.NUM;
  }

  /** Nothing but an owner's sign stands between. */
  private boolean isBefore(Dated dated, Phrase noun) {
    int next = next(dated);
    return noun.first() == (isOwner(dated) ? next + 1 : next);
  }

  /** "В 2007-м последовал мораторий, а с 11 марта 2015 года — прекращение участия": no verb. */
  private boolean isAcrossDash(Dated dated, Phrase noun) {
    int next = next(dated);
    return noun.first() == next + 1 && scene.grammar().is(WordClass.GAP, scene.token(next).form());
  }

  /** The token behind a date. */
  int next(Dated dated) {
    return scene.index(dated.span().end() - 1) + 1;
  }

  private Optional<Clause> owner(Dated dated) {
    Optional<Clause> owner =
        scene.sentence().clauses().stream()
            .filter(c -> c.times().stream().anyMatch(t -> t.span().overlaps(dated.span())))
            .findFirst();
    boolean moves =
        owner
            .filter(c -> isParted(c, dated) || opensBehind(c, dated) || leads(c, dated))
            .isPresent();
    return moves ? following(dated).or(() -> owner) : owner;
  }

  /**
   * "Last March, as the bombs fell, Yeltsin suspended …", "In December Kislyak, who speaks for
   * Moscow, demanded": a date before what opens a subordinate clause is the principal one's.
   */
  private boolean opensBehind(Clause clause, Dated dated) {
    boolean subordinate =
        clause.link() == Clause.Link.ADVERBIAL || clause.link() == Clause.Link.RELATIVE;
    int from = scene.index(dated.span().end() - 1);
    for (int i = from + 1; subordinate && i < clause.verb().first(); i++) {
      if ((clause.marker() + " ").startsWith(scene.token(i).lower() + " ")) {
        return true;
      }
    }
    return false;
  }

  /** "is to be set up in spring, and in June pilots will fly": a conjunction stands before it. */
  private boolean leads(Clause clause, Dated dated) {
    int first = scene.index(dated.span().start());
    return first > 0
        && clause.verb().last() < first
        && isCoordinator(scene.token(first - 1))
        && following(dated)
            .filter(c -> c.subjects().stream().anyMatch(p -> p.first() > first))
            .isPresent();
  }

  private boolean isCoordinator(Token token) {
    return token.pos() == Pos.CCONJ || scene.grammar().is(WordClass.COORDINATOR, token.lower());
  }

  /** "suspendu en 2007; le jour même, les Alliés ont répondu": the clause behind the semicolon. */
  private Optional<Clause> following(Dated dated) {
    return scene.sentence().clauses().stream()
        .filter(c -> scene.verb(c).start() >= dated.span().end() && !isParted(c, dated))
        .filter(c -> isPrincipal(c) && c.verb().isFinite())
        .findFirst();
  }

  /**
   * A semicolon stands between, or a colon before the date ("All is not well: last week he
   * threatened …").
   */
  private boolean isParted(Clause clause, Dated dated) {
    Span verb = scene.verb(clause);
    return scene.isParted(verb, dated.span(), ';')
        || verb.end() < dated.span().start() && scene.isParted(verb, dated.span(), ':');
  }

  /** The clause that one stands in; past a semicolon, the principal clause behind it. */
  Optional<Clause> host(Clause clause) {
    Optional<Clause> governor = clause.governor();
    boolean parted =
        governor.filter(g -> scene.isParted(scene.verb(g), scene.verb(clause), ';')).isPresent();
    boolean fronted =
        governor.isEmpty()
            && (clause.link() == Clause.Link.PARTICIPLE || clause.link() == Clause.Link.ADVERBIAL);
    return parted || fronted
        ? scene.sentence().clauses().stream()
            .filter(c -> c.verb().first() > clause.verb().last() && isPrincipal(c))
            .filter(c -> !scene.isParted(scene.verb(c), scene.verb(clause), ';'))
            .filter(c -> !fronted || c.governor().filter(g -> g == clause).isPresent())
            .findFirst()
        : governor;
  }

  /** No verb stands before it in what no semicolon parts from it. */
  private boolean isAtHead(Dated dated, Clause owner) {
    return dated.span().end() <= scene.verb(owner).start()
        && isPrincipal(owner)
        && scene.sentence().clauses().stream()
            .noneMatch(c -> scene.verb(c).start() < dated.span().start() && !isParted(c, dated));
  }

  private static boolean isPrincipal(Clause clause) {
    return clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.COORDINATED;
  }

  /** A principal clause of the same tense behind another, after a conjunction. */
  private boolean isJoined(Clause first, Clause clause) {
    if (clause == first
        || !isPrincipal(clause)
        || clause.verb().first() < first.verb().first()
        || clause.verb().tense() != first.verb().tense()) {
      return false;
    }
    boolean joined = clause.link() == Clause.Link.COORDINATED;
    for (int i = clause.verb().first() - 1; i > first.verb().last() && !joined; i--) {
      Token token = scene.token(i);
      boolean verb = scene.sentence().clauses().stream().anyMatch(c -> isWithin(c, token));
      if (verb) {
        break;
      }
      joined = token.pos() == Pos.CCONJ || scene.grammar().is(WordClass.COORDINATOR, token.lower());
    }
    return joined
        && !scene.isParted(scene.verb(first), scene.verb(clause), ';')
        && of(clause).isEmpty();
  }

  private boolean isWithin(Clause clause, Token token) {
    return isPrincipal(clause) && scene.verb(clause).overlaps(token.span());
  }
}
