package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/**
 * Hangs the chunks of a sentence together as a dependency parser says: the counterpart of {@link
 * ClauseBuilder}, which goes by word order.
 */
final class DependencyClauses {

  private final List<Token> tokens;
  private final DependencyTree tree;
  private final Grammar grammar;
  private final Chunk[] chunkOf;
  private final Phrase[] phraseOf;
  private final Clause[] clauseOf;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();

  DependencyClauses(
      List<Token> tokens, List<Chunk> chunks, DependencyTree tree, Grammar grammar) {
    this.tokens = tokens;
    this.tree = tree;
    this.grammar = grammar;
    this.chunkOf = new Chunk[tokens.size()];
    this.phraseOf = new Phrase[tokens.size()];
    this.clauseOf = new Clause[tokens.size()];
    chunks.forEach(this::cover);
    for (Clause clause : clauses) {
      link(clause);
    }
    for (Chunk chunk : chunks) {
      if (chunk instanceof Chunk.Noun noun) {
        attach(noun.phrase());
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos() == Pos.TIME && phraseOf[i] == null) {
        Clause clause = verbAbove(i);
        if (clause != null) {
          clause.times().add(tokens.get(i));
        }
      }
    }
    clauses.forEach(this::shareSubjects);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Clause> clauses() {
    return clauses;
  }

  private void cover(Chunk chunk) {
    if (chunk instanceof Chunk.Noun noun) {
      phrases.add(noun.phrase());
      cover(chunk, noun.first(), noun.phrase());
      for (Phrase apposition : noun.phrase().appositions()) {
        phrases.add(apposition);
        cover(chunk, apposition.first(), apposition);
      }
    } else if (chunk instanceof Chunk.Verb verb) {
      Clause clause = new Clause(verb.group());
      clauses.add(clause);
      for (int i = verb.group().first(); i <= verb.group().last(); i++) {
        chunkOf[i] = chunk;
        clauseOf[i] = clause;
      }
    }
  }

  private void cover(Chunk chunk, int first, Phrase phrase) {
    for (int i = first; i <= phrase.last(); i++) {
      chunkOf[i] = chunk;
      phraseOf[i] = phrase;
    }
  }

  /** The highest word of a chunk: the one that hangs on another chunk. */
  private int top(int word) {
    int at = word;
    for (int steps = 0; steps < tree.size(); steps++) {
      int head = tree.head(at);
      if (head == DependencyTree.ROOT || chunkOf[head] != chunkOf[word]) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private void attach(Phrase phrase) {
    int top = top(phrase.head());
    int head = tree.head(top);
    String relation = base(tree.relation(top));
    if (head == DependencyTree.ROOT) {
      return;
    }
    Phrase host = phraseOf[head];
    Clause clause = clauseOf[head];
    Clause copula = host == null ? null : copula(head);
    if (relation.equals("nsubj") || relation.equals("nsubjpass")) {
      Clause of = clause != null ? clause : copula != null ? copula : verbAbove(head);
      if (of != null) {
        of.subjects().add(phrase);
      }
    } else if (relation.equals("conj") && host != null) {
      host.conjuncts().add(phrase);
    } else if (relation.equals("appos") && host != null) {
      host.appositions().add(phrase);
    } else if (host != null && !phrase.isBare()) {
      host.complements().add(phrase);
    } else {
      Clause of = clause != null ? clause : verbAbove(head);
      argument(of, phrase, relation);
    }
    Clause own = copula(phrase.head());
    if (own != null) {
      own.objects().add(phrase);
    }
  }

  private static void argument(Clause clause, Phrase phrase, String relation) {
    if (clause == null) {
      return;
    }
    boolean object = relation.equals("obj") || relation.equals("dobj");
    if (phrase.isBare() && (object || relation.equals("xcomp") || relation.equals("ccomp"))) {
      clause.objects().add(phrase);
    } else if (!phrase.isBare() || relation.equals("iobj")) {
      clause.obliques().add(phrase);
    }
  }

  /** The clause of "est" in "est membre", where the noun is the head. */
  private Clause copula(int noun) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.relation(i).equals("cop") && tree.head(i) == noun) {
        return clauseOf[i];
      }
    }
    return null;
  }

  private void link(Clause clause) {
    int verb = clause.verb().head();
    int top = top(verb);
    int predicate = base(tree.relation(top)).equals("cop") ? top(tree.head(top)) : top;
    int head = tree.head(predicate);
    if (head == DependencyTree.ROOT) {
      return;
    }
    String relation = tree.relation(predicate);
    Clause governor = clauseOf[head] != null ? clauseOf[head] : verbAbove(head);
    Phrase noun = phraseOf[head];
    governor = governor == clause ? null : governor;
    String marker = marker(predicate);
    Link how = how(relation, clause.verb().form(), noun != null);
    clause.hang(how, governor, noun, marker);
    if (noun != null && how == Link.PARTICIPLE) {
      noun.participles().add(clause);
      clause.subjects().add(noun);
    }
    if (noun != null && how == Link.RELATIVE) {
      relative(clause, noun, predicate);
    }
  }

  private static Link how(String relation, Morph.Form form, boolean onNoun) {
    boolean participle =
        form == Morph.Form.PAST_PARTICIPLE || form == Morph.Form.PRESENT_PARTICIPLE;
    if (form == Morph.Form.INFINITIVE) {
      return Link.INFINITIVE;
    }
    return switch (base(relation)) {
      case "conj" -> Link.COORDINATED;
      case "acl" -> participle ? Link.PARTICIPLE : onNoun ? Link.RELATIVE : Link.COMPLEMENT;
      case "ccomp", "csubj", "xcomp" -> Link.COMPLEMENT;
      case "advcl" -> participle ? Link.PARTICIPLE : Link.ADVERBIAL;
      default -> participle && onNoun ? Link.PARTICIPLE : Link.MAIN;
    };
  }

  /** "qui a suspendu": the noun does it; "que la Russie a quitté": it is done to the noun. */
  private void relative(Clause clause, Phrase noun, int predicate) {
    for (int i = 0; i < tree.size(); i++) {
      boolean own = tree.head(i) == predicate && phraseOf[i] == null;
      String relation = base(tree.relation(i));
      if (own && relation.startsWith("nsubj")) {
        clause.subjects().add(noun);
      } else if (own && (relation.equals("obj") || relation.equals("dobj"))) {
        clause.objects().add(noun);
      }
    }
  }

  private String marker(int predicate) {
    for (int i = 0; i < predicate; i++) {
      String relation = tree.relation(i);
      boolean opens = relation.equals("mark") || phraseOf[i] == null && isRelative(i);
      if (tree.head(i) == predicate && opens) {
        return tokens.get(i).lower();
      }
    }
    return "";
  }

  private boolean isRelative(int i) {
    String word = tokens.get(i).lower();
    return grammar.is(WordClass.RELATIVE, word) || grammar.is(WordClass.RELATIVE_OBJECT, word);
  }

  private Clause verbAbove(int word) {
    int at = word;
    for (int steps = 0; at != DependencyTree.ROOT && steps <= tree.size(); steps++) {
      if (clauseOf[at] != null) {
        return clauseOf[at];
      }
      Clause copula = copula(at);
      if (copula != null) {
        return copula;
      }
      at = tree.head(at);
    }
    return null;
  }

  /** "a suspendu … et fermé …": the second verb has the subjects of the first. */
  private void shareSubjects(Clause clause) {
    boolean shares = clause.link() == Link.COORDINATED && clause.subjects().isEmpty();
    if (shares) {
      clause.governor().ifPresent(first -> clause.subjects().addAll(first.subjects()));
    }
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
