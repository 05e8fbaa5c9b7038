package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;

/** Makes a clause of each verb group: what it hangs on, and which phrases were its subjects. */
final class VerbPlacer {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final Lookahead look;
  private final Hanging state;
  private final Relatives relatives;
  private final Clitics clitics;
  private final Inversions inversions;
  private final Gerunds gerunds;
  private final OuterClauses outer;
  private final Deniers deniers;
  private final GoingOn goingOn;

  VerbPlacer(List<Token> tokens, Grammar grammar, Lookahead look, Hanging state) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.look = look;
    this.state = state;
    this.relatives = new Relatives(tokens, grammar, state);
    this.clitics = new Clitics(tokens, grammar);
    this.inversions = new Inversions(tokens, grammar);
    this.gerunds = new Gerunds(tokens, grammar, look, state);
    this.outer = new OuterClauses(tokens, grammar);
    this.deniers = new Deniers(tokens, grammar, look, state);
    this.goingOn = new GoingOn(grammar, look, state);
  }

  void place(int i, VerbGroup group) {
    Clause clause = new Clause(deniers.deny(i, group) ? ClauseList.denied(group) : group);
    Clause before = state.current;
    if (!group.isFinite() && !isOpened()) {
      state.suspend();
    }
    boolean placed =
        switch (group.form()) {
          case INFINITIVE -> isOpened() ? finite(i, clause, before) : infinitive(i, clause, before);
          case PAST_PARTICIPLE -> participle(i, clause, before);
          case PRESENT_PARTICIPLE -> gerunds.place(i, clause, before);
          default -> finite(i, clause, before);
        };
    if (!placed) {
      return;
    }
    boolean inserted = clause.link() == Link.PARTICIPLE && clause.noun().isPresent();
    if (!inserted) {
      state.takeFronted(clause, tokens);
    }
    clitics.hang(clause);
    state.clauses.add(clause);
    state.current = clause;
    state.opener = null;
    state.attachment.forget();
    if (state.pending != null && group.form() == Morph.Form.PRESENT_PARTICIPLE) {
      clause.subjects().clear();
      state.leading = clause;
      state.opener = state.pending;
      state.current = before;
    }
    state.pending = null;
  }

  /** "should Georgia be admitted": a conjunction opened the clause of a bare infinitive. */
  private boolean isOpened() {
    return state.opener != null
        && state.opener.kind() == Chunk.Kind.SUBORDINATOR
        && !state.waiting.isEmpty()
        && !grammar.all(WordClass.INVERTING).isEmpty();
  }

  private boolean infinitive(int i, Clause clause, Clause before) {
    String marker = state.opener != null ? state.opener.word() : "";
    Clause sequel = goingOn.infinitive(i, clause, marker);
    if (sequel != null) {
      return sequel == clause;
    }
    boolean closed = look.follows(i - 1, Chunk.Kind.COMMA) && SetIn.isParticiple(before);
    if (closed) {
      clause.hang(Link.INFINITIVE, before.governor().orElse(null), outer.planned(before), marker);
      return true;
    }
    if (look.follows(i - 1, Chunk.Kind.COMMA) && SetIn.isRelative(before, marker, state.clauses)) {
      clause.hang(Link.INFINITIVE, before.governor().orElse(null), null, marker);
      return true;
    }
    Phrase noun = state.attachment.governing();
    if (noun != null && outer.isBeyond(noun, before)) {
      clause.hang(Link.INFINITIVE, before.governor().get().governor().orElse(null), null, marker);
      return true;
    }
    boolean apart = noun != null && new NounBefore(tokens, grammar, look).isApart(i, noun);
    boolean onNoun = noun != null && look.isNoun(i - (clause.verb().negated() ? 3 : 2)) || apart;
    boolean coordinated =
        look.follows(i - 1, Chunk.Kind.COORDINATOR) || look.follows(i - 1, Chunk.Kind.COMMA);
    Clause sister = state.clauses.lastInfinitive(marker);
    if (coordinated && sister != null) {
      clause.hang(
          Link.INFINITIVE, sister.governor().orElse(null), sister.noun().orElse(null), marker);
    } else {
      clause.hang(Link.INFINITIVE, before, onNoun ? noun : null, marker);
    }
    return true;
  }

  /**
   * ", rappelé son envoyé et fermé le bureau" continues "a interrompu"; "attaqués par …" hangs on
   * the noun before.
   */
  private boolean participle(int i, Clause clause, Clause before) {
    boolean object =
        look.isNoun(i + 1)
            && look.chunk(i + 1) instanceof Chunk.Noun noun
            && noun.phrase().isBare();
    boolean listed = look.follows(i, Chunk.Kind.COMMA) && object;
    Clause perfect =
        listed || look.follows(i, Chunk.Kind.COORDINATOR)
            ? state.clauses.lastPerfect(look.closesContent(i))
            : null;
    if (perfect != null) {
      goingOn.with(clause, perfect);
      return false;
    }
    Phrase headlined = new Holders(tokens, grammar, look).headlined(i);
    Phrase host =
        headlined != null
            ? headlined
            : meant(state.attachment.agreeing(tokens.get(clause.verb().head()).morph()));
    boolean condition =
        state.opener != null && grammar.is(WordClass.CONDITION, state.opener.word());
    clause.hang(
        condition ? Link.ADVERBIAL : Link.PARTICIPLE,
        before,
        host,
        condition ? state.opener.word() : "");
    if (host != null) {
      clause.subjects().add(host);
      host.participles().add(clause);
    } else {
      state.dangling.add(clause);
    }
    return true;
  }

  private Phrase meant(Phrase host) {
    return host == null ? null : new Summaries(tokens, grammar, look).meant(host, state.attachment);
  }

  private boolean finite(int i, Clause clause, Clause before) {
    Hanging.Outer open = state.resume();
    if (open != null && (state.opener == null || state.opener.kind() != Chunk.Kind.RELATIVE)) {
      state.opener = open.opener();
      return subordinate(clause, open.before());
    }
    if (state.opener != null && state.opener.kind() == Chunk.Kind.RELATIVE) {
      relatives.hang(clause, before);
    } else if (state.opener != null && state.opener.kind() == Chunk.Kind.SUBORDINATOR) {
      return subordinate(clause, before);
    } else {
      main(i, clause, before);
    }
    return true;
  }

  private boolean subordinate(Clause clause, Clause before) {
    boolean said = grammar.is(WordClass.COMPLEMENTIZER, state.opener.word());
    boolean content = said && (before != null || state.isOfWaiting());
    clause.hang(
        content ? Link.COMPLEMENT : Link.ADVERBIAL,
        content && before != null ? saying(before) : before,
        state.isWaiting(state.attachment.last()) ? null : state.attachment.last(),
        state.opener.word());
    state.takeSubject(clause);
    state.lead(clause);
    return true;
  }

  /** "a annoncé que … et que …": what the "que" just opened hangs on. */
  private Clause saying(Clause before) {
    int mark = state.opener.first();
    boolean goesOn = mark > 0 && tokens.get(mark - 1).pos() == Pos.CCONJ;
    for (Clause at = before; goesOn && at != null; at = at.governor().orElse(null)) {
      if (at.link() == Link.COMPLEMENT && at.governor().isPresent()) {
        return at.governor().get();
      }
    }
    return outer.saying(before);
  }

  private void main(int i, Clause clause, Clause before) {
    boolean joined = look.follows(i, Chunk.Kind.COORDINATOR) || look.follows(i, Chunk.Kind.COMMA);
    boolean resumes = state.waiting.isEmpty() && !state.outer.isEmpty();
    boolean quotes =
        inversions.tells(clause.verb())
            && look.follows(i, Chunk.Kind.COMMA)
            && look.bareFollows(i)
            && inversions.mayTell(clause.verb(), look.chunk(i + 1))
            && !resumes
            && !inversions.isAwaited(before, state.waiting, clause.verb().first())
            && !isApposed(i);
    if (resumes && new Resumed(grammar, state).isSaid(clause)) {
      return;
    }
    Phrase inverted = inversions.of(clause.verb());
    if (inverted != null) {
      clause.hang(Link.MAIN, before, null, "");
      clause.subjects().add(inverted);
      return;
    }
    if (state.waiting.isEmpty() && joined && before != null && !quotes) {
      Clause sister =
          outer.teller(clause, state.clauses.finiteBefore(look.closesContent(i), clause));
      clause.hang(Link.COORDINATED, sister, null, "");
      if (sister != null && !inversions.isOwn(clause, sister)) {
        clause.subjects().addAll(sister.subjects());
      }
      return;
    }
    Clause asked = joined || !state.waiting.isEmpty() ? null : outer.asked(clause, before);
    if (asked != null) {
      clause.hang(Link.COORDINATED, asked, null, "");
      clause.subjects().addAll(asked.subjects());
      return;
    }
    clause.hang(Link.MAIN, before, null, "");
    if (quotes && inversions.isCited(state.waiting, clause.verb().first())) {
      state.waiting.clear();
    } else if (!quotes || before == null && !look.isInserted(i)) {
      state.takeSubject(clause);
    }
    if (clause.subjects().isEmpty()) {
      inversions.firstPerson(clause);
    }
    state.dangling.forEach(participle -> participle.subjects().addAll(clause.subjects()));
    state.dangling.clear();
  }

  /** "le ministre russe, Sergueï Lavrov, a annoncé": the comma closes a name set beside. */
  private boolean isApposed(int i) {
    return !state.waiting.isEmpty()
        && look.isNoun(i - 2)
        && look.chunk(i - 2) instanceof Chunk.Noun name
        && state.waiting.get(0).appositions().contains(name.phrase());
  }
}
