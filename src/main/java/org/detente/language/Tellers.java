package org.detente.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause.Link;

/**
 * Who says what stood in quotation marks, where the name ends the clause of saying: "« … », a
 * déclaré lors d'une conférence de presse Sergueï Lavrov" is not said by the subject of the
 * quotation, nor is the name that of what it stands beside.
 */
record Tellers(List<Token> tokens, Grammar grammar) {

  private static final Set<String> CLOSING = Set.of("\"", "”", "»");

  void complete(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (isBehindQuotation(clause)) {
        last(clause.obliques())
            .flatMap(this::host)
            .ifPresent(
                host -> {
                  Phrase name = host.appositions().remove(host.appositions().size() - 1);
                  clause.hang(Link.MAIN, clause.governor().orElse(null), null, "");
                  clause.subjects().clear();
                  clause.subjects().add(name);
                });
      }
    }
  }

  /** A verb of saying right behind a quotation, with no subject but the quotation's. */
  private boolean isBehindQuotation(Clause clause) {
    int first = clause.verb().first();
    return clause.link() == Link.COORDINATED
        && clause.verb().isFinite()
        && clause.objects().isEmpty()
        && grammar.is(WordClass.QUOTATIVE, clause.verb().lemma())
        && first > 1
        && tokens.get(first - 1).form().equals(",")
        && CLOSING.contains(tokens.get(first - 2).form())
        && clause.governor().filter(g -> clause.subjects().equals(g.subjects())).isPresent();
  }

  private static Optional<Phrase> last(List<Phrase> phrases) {
    return phrases.stream().reduce((one, next) -> next);
  }

  /** The phrase that ends with the name of somebody, though it names no person by itself. */
  private Optional<Phrase> host(Phrase phrase) {
    if (!phrase.appositions().isEmpty()) {
      Phrase name = phrase.appositions().get(phrase.appositions().size() - 1);
      boolean beside =
          tokens.get(phrase.head()).pos() == Pos.NOUN
              && tokens.get(name.head()).pos() == Pos.PROPN
              && phrase.first() == phrase.head()
              && phrase.last() + 1 == name.first();
      return Optional.of(phrase).filter(p -> beside);
    }
    return last(phrase.complements()).flatMap(this::host);
  }
}
