package org.detente.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.detente.language.Clause.Link;
import org.detente.language.VerbGroup.Voice;

/**
 * Hangs the chunks of a sentence together: reads them once from left to right, keeping the phrases
 * that wait for their verb, the clause that takes arguments, and the phrase that takes complements.
 */
final class ClauseBuilder {

  private static final Set<Chunk.Kind> TRANSPARENT = Set.of(Chunk.Kind.OTHER, Chunk.Kind.TIME);
  private static final Set<Chunk.Kind> CLOSES_OBJECT =
      Set.of(
          Chunk.Kind.SUBORDINATOR, Chunk.Kind.RELATIVE, Chunk.Kind.BREAK, Chunk.Kind.COORDINATOR);

  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final Grammar grammar;
  private final Attachment attachment;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<List<Phrase>> outer = new ArrayDeque<>();
  private List<Phrase> waiting = new ArrayList<>();
  private final List<Phrase> fronted = new ArrayList<>();
  private final List<Token> frontedTimes = new ArrayList<>();
  private final List<Clause> dangling = new ArrayList<>();
  private Clause current;
  private Chunk.Mark opener;
  private Phrase antecedent;

  ClauseBuilder(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.grammar = grammar;
    this.attachment = new Attachment(tokens, grammar);
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Chunk.Noun noun) {
        noun(i, noun.phrase());
      } else if (chunks.get(i) instanceof Chunk.Verb verb) {
        verb(i, verb.group());
      } else if (chunks.get(i) instanceof Chunk.Mark mark) {
        mark(i, mark);
      }
    }
    if (current != null) {
      current.obliques().addAll(fronted);
      current.times().addAll(frontedTimes);
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Clause> clauses() {
    return clauses;
  }

  // Marks ------------------------------------------------------------------------------------

  private void mark(int i, Chunk.Mark mark) {
    switch (mark.kind()) {
      case RELATIVE -> {
        antecedent = attachment.last();
        open(mark);
      }
      case SUBORDINATOR -> {
        // "L'accord que les alliés ont signé": no verb stands before that could govern "que".
        boolean relative = grammar.is(WordClass.COMPLEMENTIZER, mark.word()) && current == null;
        antecedent = relative ? attachment.last() : antecedent;
        open(
            relative && antecedent != null
                ? new Chunk.Mark(mark.first(), Chunk.Kind.RELATIVE, mark.word())
                : mark);
      }
      case PREPOSITION -> opener = mark;
      case BREAK -> {
        if (!mark.word().equals("-")) {
          waiting = new ArrayList<>();
          outer.clear();
          attachment.forget();
        }
      }
      case TIME -> time(i, tokens.get(mark.first()));
      case COMMA, COORDINATOR, OTHER -> {}
    }
  }

  private void open(Chunk.Mark mark) {
    opener = mark;
    if (!waiting.isEmpty()) {
      outer.push(waiting);
      waiting = new ArrayList<>();
    }
  }

  /** A date belongs to the clause before it unless a comma sets it at the head of the next. */
  private void time(int i, Token token) {
    boolean ahead = current == null || follows(i, Chunk.Kind.COMMA) && clauseFollows(i + 1);
    (ahead ? frontedTimes : current.times()).add(token);
  }

  /** The chunk before, adverbs apart, is a mark of this kind. */
  private boolean follows(int i, Chunk.Kind kind) {
    int k = i - 1;
    while (k >= 0 && chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.OTHER) {
      k--;
    }
    return k >= 0 && chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == kind;
  }

  // Phrases ----------------------------------------------------------------------------------

  private void noun(int i, Phrase phrase) {
    phrases.add(phrase);
    phrases.addAll(phrase.appositions());
    if (parenthetical(phrase)) {
      return;
    }
    boolean coordinated = follows(i, Chunk.Kind.COORDINATOR);
    boolean listed = follows(i, Chunk.Kind.COMMA);
    if (!phrase.isBare()) {
      prepositional(i, phrase, coordinated);
    } else if (coordinated && !startsClause(i, phrase) && attachment.coordinate(phrase)) {
      attachment.push(phrase);
      return;
    } else if (listed
        && continues()
        && !startsClause(i, phrase)
        && !completes(i)
        && !introduced()) {
      beside(i, phrase);
    } else {
      bare(i, phrase);
    }
    attachment.push(phrase);
  }

  /** "(CRO)": what stands in brackets is named beside the text, not in it. */
  private boolean parenthetical(Phrase phrase) {
    return phrase.first() > 0 && tokens.get(phrase.first() - 1).form().equals("(");
  }

  /** "Gelées par l'Alliance, les relations …": what the participle is of comes after it. */
  private boolean introduced() {
    return current != null
        && current.link() == Link.PARTICIPLE
        && current.noun().isEmpty()
        && waiting.isEmpty();
  }

  /**
   * "va suspendre, à compter du 1er novembre, les travaux": the object after an inserted phrase.
   */
  private boolean completes(int i) {
    if (current == null
        || !current.objects().isEmpty()
        || !waiting.isEmpty()
        || current.verb().voice() != Voice.ACTIVE
        || !takesObject(i)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && !(chunks.get(k) instanceof Chunk.Verb); k--) {
      if (chunks.get(k) instanceof Chunk.Noun noun && noun.phrase().isBare()) {
        return false;
      }
    }
    return true;
  }

  /** A phrase stands before that a bare one can continue: one that waits, or an argument. */
  private boolean continues() {
    return attachment.last() != null && (current != null || !waiting.isEmpty());
  }

  private void prepositional(int i, Phrase phrase, boolean coordinated) {
    boolean adjacent = i > 0 && chunks.get(i - 1) instanceof Chunk.Noun;
    if (coordinated && attachment.coordinate(phrase)) {
      return;
    }
    boolean resumed =
        grammar.is(WordClass.GENITIVE, phrase.preposition()) && follows(i, Chunk.Kind.COMMA);
    if (resumed
        && current != null
        && current.link() == Link.PARTICIPLE
        && current.noun().isPresent()) {
      current.noun().get().complements().add(phrase);
      return;
    }
    if (adjacent
        || attachment.last() != null
            && grammar.is(WordClass.GENITIVE, phrase.preposition())
            && !(i > 0 && chunks.get(i - 1) instanceof Chunk.Verb)) {
      attachment.complement(phrase);
    }
    boolean genitive = adjacent && grammar.is(WordClass.GENITIVE, phrase.preposition());
    if (!genitive) {
      boolean apart = follows(i, Chunk.Kind.COMMA);
      boolean ahead = current == null || apart && clauseFollows(i);
      Clause host = current != null && apart ? finite(current) : current;
      (ahead ? fronted : host.obliques()).add(phrase);
    }
  }

  /** What a comma sets apart after an infinitive belongs to the finite verb before it. */
  private static Clause finite(Clause clause) {
    Clause at = clause;
    while (at.link() == Link.INFINITIVE && at.governor().isPresent()) {
      at = at.governor().get();
    }
    return at;
  }

  /** A bare phrase after a comma: another name for the one before, or the next in a list. */
  private void beside(int i, Phrase phrase) {
    Phrase before = attachment.lastBare(waiting.isEmpty() ? null : waiting.get(waiting.size() - 1));
    boolean name = tokens.get(phrase.head()).pos() == Pos.PROPN;
    boolean afterName = tokens.get(before.head()).pos() == Pos.PROPN;
    if (isMeasured(i)) {
      return;
    }
    if (name && afterName && isCapital(phrase) && isListed(i)) {
      before.conjuncts().add(phrase);
    } else if (name != afterName || !waiting.isEmpty()) {
      attachment.appose(phrase, before);
    } else {
      before.conjuncts().add(phrase);
    }
  }

  /** ", une semaine après le sommet": a measure of time, neither a list nor another name. */
  private boolean isMeasured(int i) {
    return i + 1 < chunks.size()
        && chunks.get(i + 1) instanceof Chunk.Noun noun
        && grammar.is(WordClass.MEASURED_FROM, noun.phrase().preposition());
  }

  /** "Bruxelles, Moscou et Kiev": a list of names ends with a conjunction and one more. */
  private boolean isListed(int i) {
    for (int k = i + 1; k + 1 < chunks.size(); k += 2) {
      boolean another =
          chunks.get(k + 1) instanceof Chunk.Noun noun
              && noun.phrase().isBare()
              && isCapital(noun.phrase());
      if (!another || !(chunks.get(k) instanceof Chunk.Mark mark)) {
        return false;
      }
      if (mark.kind() != Chunk.Kind.COMMA) {
        return mark.kind() == Chunk.Kind.COORDINATOR;
      }
    }
    return false;
  }

  private boolean isCapital(Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.pos() == Pos.PROPN && Character.isUpperCase(head.form().charAt(0));
  }

  private void bare(int i, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean inverted = head.form().startsWith("-");
    boolean introduces =
        current != null
            && current.link() == Link.PARTICIPLE
            && current.noun().isEmpty()
            && follows(i, Chunk.Kind.COMMA);
    boolean opens = follows(i, Chunk.Kind.COMMA) && startsClause(i, phrase);
    if (current != null && !introduces && !opens && (inverted || takesObject(i))) {
      rightOf(current, phrase);
    } else {
      waiting.add(phrase);
    }
  }

  private boolean takesObject(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verb) {
        return true;
      }
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare() && k < i - 1
          || chunk instanceof Chunk.Mark mark
              && CLOSES_OBJECT.contains(mark.kind())
              && !grammar.is(WordClass.OPEN_COORDINATOR, mark.word())) {
        return false;
      }
    }
    return false;
  }

  /** A bare phrase right of its verb: object, predicate, or a subject that stands after. */
  private void rightOf(Clause clause, Phrase phrase) {
    VerbGroup verb = clause.verb();
    boolean subjectless = clause.subjects().isEmpty() && verb.isFinite();
    boolean invertible =
        verb.voice() != Voice.ACTIVE
            || clause.link() == Link.RELATIVE
            || grammar.is(WordClass.QUOTATIVE, verb.lemma())
            || grammar.is(WordClass.PRESENTATIVE, verb.lemma());
    if (tokens.get(phrase.head()).form().startsWith("-") || subjectless && invertible) {
      clause.subjects().add(phrase);
    } else {
      clause.objects().add(phrase);
    }
  }

  /** True when a finite verb follows before any mark but adverbs and prepositional phrases. */
  private boolean startsClause(int i, Phrase phrase) {
    return !waitingAdjacent(i) && clauseFollows(i)
        || grammar.is(WordClass.SUBJECT_PRONOUN, tokens.get(phrase.head()).lower());
  }

  /** "X et Y ont repris": the phrase before still waits for the verb, so both are its subject. */
  private boolean waitingAdjacent(int i) {
    return !waiting.isEmpty() || i == 0;
  }

  private boolean clauseFollows(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verb verb) {
        return verb.group().isFinite();
      }
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare() && k > i + 1) {
        return clauseFollowsBare(k);
      }
      if (chunk instanceof Chunk.Mark mark && !TRANSPARENT.contains(mark.kind())) {
        return mark.kind() == Chunk.Kind.COMMA && k == i + 1 && clauseFollowsBare(k + 1);
      }
    }
    return false;
  }

  private boolean clauseFollowsBare(int k) {
    return k + 1 < chunks.size()
        && chunks.get(k) instanceof Chunk.Noun noun
        && noun.phrase().isBare()
        && clauseFollows(k);
  }

  // Verbs ------------------------------------------------------------------------------------

  private void verb(int i, VerbGroup group) {
    Clause clause = new Clause(group);
    Clause before = current;
    boolean placed =
        switch (group.form()) {
          case INFINITIVE -> infinitive(i, clause, before);
          case PAST_PARTICIPLE -> participle(i, clause, before);
          case PRESENT_PARTICIPLE -> presentParticiple(clause, before);
          default -> finite(i, clause, before);
        };
    if (!placed) {
      return;
    }
    boolean inserted = clause.link() == Link.PARTICIPLE && clause.noun().isPresent();
    if (!inserted) {
      clause.obliques().addAll(fronted);
      fronted.clear();
      clause.times().addAll(frontedTimes);
      frontedTimes.clear();
    }
    clitics(clause);
    clauses.add(clause);
    current = clause;
    opener = null;
    attachment.forget();
  }

  /** "l'ont chargé", "leur a retiré": a pronoun before the verb is its object or dative. */
  private void clitics(Clause clause) {
    for (int i = clause.verb().first(); i < clause.verb().head(); i++) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.PRON && grammar.is(WordClass.OBJECT_CLITIC, token.lower())) {
        clause.objects().add(Phrase.word(i));
      } else if (token.pos() == Pos.PRON && grammar.is(WordClass.DATIVE_CLITIC, token.lower())) {
        clause.obliques().add(new Phrase(i, i, i, dative()));
      }
    }
  }

  private String dative() {
    return grammar.all(WordClass.DATIVE).stream().sorted().findFirst().orElse("");
  }

  private boolean infinitive(int i, Clause clause, Clause before) {
    String marker = opener != null ? opener.word() : "";
    Phrase noun = attachment.last();
    boolean onNoun = noun != null && i > 1 && chunks.get(i - 2) instanceof Chunk.Noun;
    boolean coordinated =
        follows(i - 1, Chunk.Kind.COORDINATOR) || follows(i - 1, Chunk.Kind.COMMA);
    Clause sister = lastInfinitive(marker);
    if (coordinated && sister != null) {
      clause.hang(
          Link.INFINITIVE, sister.governor().orElse(null), sister.noun().orElse(null), marker);
    } else {
      clause.hang(Link.INFINITIVE, before, onNoun ? noun : null, marker);
    }
    return true;
  }

  private Clause lastInfinitive(String marker) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.link() == Link.INFINITIVE && clause.marker().equals(marker)) {
        return clause;
      }
      if (clause.verb().isFinite()) {
        return null;
      }
    }
    return null;
  }

  /**
   * ", rappelé son envoyé et fermé le bureau" continues "a interrompu"; "attaqués par …" hangs on
   * the noun before.
   */
  private boolean participle(int i, Clause clause, Clause before) {
    boolean object =
        i + 1 < chunks.size()
            && chunks.get(i + 1) instanceof Chunk.Noun noun
            && noun.phrase().isBare();
    boolean listed = follows(i, Chunk.Kind.COMMA) && object;
    Clause perfect = listed || follows(i, Chunk.Kind.COORDINATOR) ? lastPerfect() : null;
    if (perfect != null) {
      Clause same = new Clause(inherit(clause.verb(), perfect.verb()));
      same.hang(Link.COORDINATED, perfect, null, "");
      same.subjects().addAll(perfect.subjects());
      same.obliques().addAll(fronted);
      fronted.clear();
      clauses.add(same);
      current = same;
      attachment.forget();
      return false;
    }
    Phrase host = attachment.agreeing(tokens.get(clause.verb().head()).morph());
    clause.hang(Link.PARTICIPLE, before, host, "");
    if (host != null) {
      clause.subjects().add(host);
      host.participles().add(clause);
    } else {
      dangling.add(clause);
    }
    return true;
  }

  private boolean presentParticiple(Clause clause, Clause before) {
    clause.hang(Link.PARTICIPLE, before, attachment.last(), "");
    Phrase doer =
        attachment.last() != null ? attachment.last() : waiting.isEmpty() ? null : waiting.get(0);
    if (doer != null) {
      clause.subjects().add(doer);
    }
    return true;
  }

  private Clause lastPerfect() {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      if (clauses.get(k).verb().perfect() || clauses.get(k).verb().isFinite()) {
        return clauses.get(k).verb().perfect() ? clauses.get(k) : null;
      }
    }
    return null;
  }

  private static VerbGroup inherit(VerbGroup own, VerbGroup from) {
    return new VerbGroup(
        own.first(),
        own.head(),
        own.last(),
        own.lemma(),
        from.form(),
        from.tense(),
        from.voice(),
        true,
        from.negated(),
        from.modals());
  }

  private boolean finite(int i, Clause clause, Clause before) {
    if (opener != null && opener.kind() == Chunk.Kind.RELATIVE) {
      relative(clause, before);
    } else if (opener != null && opener.kind() == Chunk.Kind.SUBORDINATOR) {
      boolean content = grammar.is(WordClass.COMPLEMENTIZER, opener.word()) && before != null;
      clause.hang(
          content ? Link.COMPLEMENT : Link.ADVERBIAL,
          content ? saying(before) : before,
          attachment.last(),
          opener.word());
      takeSubject(clause);
    } else {
      main(i, clause, before);
    }
    return true;
  }

  /** "a annoncé que … et que …": what the "que" just opened hangs on. */
  private Clause saying(Clause before) {
    int mark = opener.first();
    boolean goesOn = mark > 0 && tokens.get(mark - 1).pos() == Pos.CCONJ;
    for (Clause at = before; goesOn && at != null; at = at.governor().orElse(null)) {
      if (at.link() == Link.COMPLEMENT && at.governor().isPresent()) {
        return at.governor().get();
      }
    }
    return before;
  }

  private void relative(Clause clause, Clause before) {
    VerbGroup group = clause.verb();
    boolean agrees = group.voice() != Voice.ACTIVE || grammar.is(WordClass.ESSIVE, group.lemma());
    Morph participle = tokens.get(group.head()).morph();
    Morph verb = agrees || !group.perfect() ? participle : Morph.NONE;
    boolean subject = grammar.is(WordClass.RELATIVE_SUBJECT, opener.word());
    Phrase noun =
        antecedent == null || !subject ? antecedent : attachment.antecedent(antecedent, verb);
    clause.hang(Link.RELATIVE, before, noun, opener.word());
    if (subject) {
      if (noun != null) {
        clause.subjects().add(noun);
      }
    } else {
      takeSubject(clause);
      if (noun != null
          && (grammar.is(WordClass.COMPLEMENTIZER, opener.word())
              || grammar.is(WordClass.RELATIVE_OBJECT, opener.word()))) {
        clause.objects().add(noun);
      }
    }
  }

  private void main(int i, Clause clause, Clause before) {
    boolean joined = follows(i, Chunk.Kind.COORDINATOR) || follows(i, Chunk.Kind.COMMA);
    boolean quotes =
        grammar.is(WordClass.QUOTATIVE, clause.verb().lemma())
            && follows(i, Chunk.Kind.COMMA)
            && bareFollows(i);
    if (waiting.isEmpty() && !outer.isEmpty()) {
      waiting = outer.pop();
    }
    if (waiting.isEmpty() && joined && before != null && !quotes) {
      Clause sister = finiteBefore(closesContent(i));
      clause.hang(Link.COORDINATED, sister, null, "");
      if (sister != null) {
        clause.subjects().addAll(sister.subjects());
      }
      return;
    }
    clause.hang(Link.MAIN, before, null, "");
    if (!quotes || before == null && !isInserted(i)) {
      takeSubject(clause);
    }
    dangling.forEach(participle -> participle.subjects().addAll(clause.subjects()));
    dangling.clear();
  }

  /** "La coopération, a indiqué Lavrov, reprendra": right after the subject, up to a comma. */
  private boolean isInserted(int i) {
    if (i < 2 || !(chunks.get(i - 2) instanceof Chunk.Noun)) {
      return false;
    }
    for (int k = 0; k < i - 1; k++) {
      if (chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA) {
        return false;
      }
    }
    for (int k = i + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA) {
        return clauseFollows(k);
      }
      if (chunks.get(k) instanceof Chunk.Verb) {
        return false;
      }
    }
    return false;
  }

  private boolean bareFollows(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Noun noun && noun.phrase().isBare()) {
        return true;
      }
      if (chunk instanceof Chunk.Noun) {
        continue;
      }
      if (!(chunk instanceof Chunk.Mark mark && TRANSPARENT.contains(mark.kind()))) {
        return false;
      }
    }
    return false;
  }

  /** "demande que l'Ukraine n'entre pas, et exige": the comma ends what is demanded. */
  private boolean closesContent(int i) {
    return follows(i, Chunk.Kind.COORDINATOR)
        && i > 1
        && chunks.get(i - 2) instanceof Chunk.Mark mark
        && mark.kind() == Chunk.Kind.COMMA;
  }

  private Clause finiteBefore(boolean main) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      boolean content = main && clause.link() == Link.COMPLEMENT;
      if (clause.verb().isFinite() && clause.link() != Link.ADVERBIAL && !content) {
        return clause;
      }
    }
    return null;
  }

  private void takeSubject(Clause clause) {
    if (!waiting.isEmpty()) {
      clause.subjects().add(waiting.get(0));
      waiting = new ArrayList<>();
    }
  }
}
