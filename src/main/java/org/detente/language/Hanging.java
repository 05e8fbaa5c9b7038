package org.detente.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.detente.language.Clause.Link;

/**
 * Where the clause builder stands in a sentence: the phrases that wait for their verb, the clause
 * that takes arguments, what opened last, and what hangs in the air.
 */
final class Hanging {

  final List<Phrase> phrases = new ArrayList<>();
  final ClauseList clauses = new ClauseList();

  /** What waits for the verb after the next, the innermost first. */
  final Deque<Outer> outer = new ArrayDeque<>();

  List<Phrase> waiting = new ArrayList<>();
  final List<Phrase> fronted = new ArrayList<>();
  final List<Token> frontedTimes = new ArrayList<>();
  final List<Clause> dangling = new ArrayList<>();
  final Attachment attachment;
  Clause current;
  Chunk.Mark opener;
  Phrase antecedent;

  /** What had opened the clause of a subject that waits past a verb of its own, or null. */
  private Outer suspended;

  /** The "que" before a gerund set at the head of its clause ("qu'en intensifiant …, l'Otan"). */
  Chunk.Mark pending;

  /** That gerund, until the subject of its clause has been read. */
  Clause leading;

  /** What governs the relative just opened ("with which"), else empty. */
  String preposition = "";

  /**
   * Phrases that wait on while another clause is read.
   *
   * @param waiting the phrases
   * @param opener what had opened their clause, or null
   * @param before the clause before it, or null
   */
  record Outer(List<Phrase> waiting, Chunk.Mark opener, Clause before) {}

  Hanging(Attachment attachment) {
    this.attachment = attachment;
  }

  /** Opens a clause: phrases that wait for their verb wait on until it is closed. */
  void open(Chunk.Mark mark) {
    if (!waiting.isEmpty()) {
      setAside();
    }
    opener = mark;
  }

  /**
   * "a dit que les mesures prises par l'Otan menacent": what opened a clause still does past what
   * is said of its subject.
   */
  void suspend() {
    if (opener != null
        && opener.kind() == Chunk.Kind.SUBORDINATOR
        && !waiting.isEmpty()
        && suspended == null) {
      suspended = new Outer(waiting, opener, current);
    }
  }

  /** Takes up again what opened the clause of the subject that waits; null for nothing. */
  Outer resume() {
    Outer open = suspended;
    suspended = null;
    return open == null || waiting.isEmpty() || open.waiting().get(0) != waiting.get(0)
        ? null
        : open;
  }

  /** The phrases that wait, wait for the verb after the next. */
  void setAside() {
    outer.push(suspended == null ? new Outer(waiting, opener, current) : suspended);
    suspended = null;
    waiting = new ArrayList<>();
  }

  /** The phrase that has waited longest is the subject of the clause. */
  void takeSubject(Clause clause) {
    if (!waiting.isEmpty()) {
      clause.subjects().add(waiting.get(0));
      waiting = new ArrayList<>();
    }
  }

  /**
   * "On 3 March the general, who then chaired it, rang": what stood before is the outer verb's; "a,
   * le 1er avril, suspendu": a day within the verb is its own.
   */
  void takeFronted(Clause clause, List<Token> tokens) {
    int from = clause.link() == Link.RELATIVE && opener != null ? opener.first() : 0;
    int start = from == 0 ? 0 : tokens.get(from).span().start();
    List<Phrase> own = fronted.stream().filter(p -> p.first() >= from).toList();
    clause.obliques().addAll(own);
    fronted.removeAll(own);
    List<Token> times = frontedTimes.stream().filter(t -> t.span().start() >= start).toList();
    clause.times().addAll(times);
    frontedTimes.removeAll(times);
    tokens.subList(clause.verb().first(), clause.verb().last()).stream()
        .filter(t -> t.pos() == Pos.TIME)
        .forEach(clause.times()::add);
  }

  /** The gerund at the head of a clause has its subject. */
  void lead(Clause clause) {
    if (leading != null) {
      leading.subjects().addAll(clause.subjects());
      leading = null;
    }
  }

  /** "Gelées par l'Alliance, les relations …": what the participle is of comes after it. */
  boolean introduced() {
    return current != null
        && current.link() == Link.PARTICIPLE
        && current.noun().isEmpty()
        && waiting.isEmpty();
  }

  /** "Putin's demand that NATO withdraw was rejected": the clause says what a subject is. */
  boolean isOfWaiting() {
    return !outer.isEmpty()
        && opener != null
        && outer.peek().waiting().stream().anyMatch(w -> w.extent() + 1 == opener.first());
  }

  /** "que la fin du traité conduira": a phrase that waits for its verb, or what hangs on one. */
  boolean isWaiting(Phrase phrase) {
    return phrase != null
        && waiting.stream()
            .flatMap(w -> w.all().stream())
            .anyMatch(w -> w.first() <= phrase.first() && phrase.last() <= w.extent());
  }
}
