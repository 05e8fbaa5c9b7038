package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.Span;

/** The word, or words, that a light verb or idiom needs beside its verb ("put on ice"). */
record FixedWord(Scene scene, Clause clause, Sense sense) {

  /**
   * The fixed word: head of the object, of the patient, or of an oblique, or an adjective or words
   * that follow the verb.
   */
  Optional<Phrase> find() {
    if (sense.fixed().isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> candidates = new ArrayList<>(clause.objects());
    candidates.addAll(Doers.patients(clause));
    candidates.addAll(clause.obliques());
    if (!isBecoming()) {
      candidates.addAll(clause.subjects());
    }
    for (Phrase candidate : candidates) {
      for (Phrase part : candidate.all()) {
        if (hangsBefore(part)
            || beside().isCalled(candidate)
            || part != candidate && Unrealised.opens(scene, part.first() - 2)) {
          continue;
        }
        String lemma = scene.head(part).lemma();
        String with = part.preposition().isEmpty() ? lemma : part.preposition() + " " + lemma;
        if (sense.fixed().contains(lemma) && (part.isBare() || lemma.length() > 3)
            || part.isBare() && sense.fixed().contains(scene.head(part).lower())
            || sense.fixed().contains(with)
            || sense.fixed().contains(words(part))) {
          return Optional.of(part);
        }
      }
    }
    return Stream.concat(clause.objects().stream(), clause.obliques().stream())
        .flatMap(o -> scene.below(o).stream())
        .filter(p -> !p.isBare() && p.first() > clause.verb().head())
        .filter(p -> sense.fixed().contains(p.preposition() + " " + scene.head(p).lemma()))
        .findFirst()
        .or(this::following)
        .or(this::preceding)
        .or(() -> beside().find())
        .or(this::infinitive);
  }

  /** "ordered eight members of the Russian delegation to NATO to leave": past a long object. */
  private Optional<Phrase> infinitive() {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> c.governor().filter(g -> g == clause).isPresent())
        .map(c -> c.verb().first())
        .filter(i -> i > 0 && isInfinitive(i))
        .map(Phrase::word)
        .findFirst();
  }

  /** "les nouveaux membres deviendront une cible": what one becomes stands after the verb. */
  private boolean isBecoming() {
    return scene.grammar().is(WordClass.COPULA, clause.verb().lemma())
        && !scene.grammar().is(WordClass.PASSIVE_AUXILIARY, clause.verb().lemma())
        && clause.subjects().stream().allMatch(s -> s.last() < clause.verb().first());
  }

  private AfterObject beside() {
    return new AfterObject(scene, clause, sense);
  }

  /** "La mise en place a pris du temps", "malgré les avertissements": not fixed to the verb. */
  private boolean hangsBefore(Phrase part) {
    boolean french = !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty();
    return french && scene.governs(WordClass.VERBAL, part)
        || part.last() < clause.verb().first() && scene.host(part).isPresent();
  }

  /** "tendues" → "tendu": adjectives that are participles too, whose lemma is the verb. */
  static String masculine(String adjective) {
    int end = adjective.length();
    end -=
        adjective.endsWith("es") ? 2 : adjective.endsWith("e") || adjective.endsWith("s") ? 1 : 0;
    return adjective.substring(0, end);
  }

  private String words(Phrase phrase) {
    int first = phrase.isBare() ? phrase.first() : Math.max(0, phrase.first() - 1);
    Span span = scene.sentence().cover(first, phrase.last());
    return Token.lower(span.of(scene.text()));
  }

  /**
   * The phrase whose head is among the fixed words; of "kicked out eight envoys" the word alone.
   */
  private Phrase around(int verb, int word) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.first() <= word && word <= p.last())
        .filter(p -> p.head() > verb && p.head() <= word)
        .filter(p -> p.head() == word || scene.name(p.head()).isEmpty())
        .findFirst()
        .orElse(Phrase.word(word));
  }

  /** "негативно относится", "крайне резко отреагировала": an adverb right before the verb. */
  private Optional<Phrase> preceding() {
    for (int i = clause.verb().last() - 1; i >= 0; i--) {
      boolean adverb = scene.token(i).pos() == Pos.ADV;
      if (adverb && sense.fixed().contains(scene.token(i).lower())) {
        return Optional.of(Phrase.word(i));
      }
      if (!adverb && i < clause.verb().first()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "put cooperation back on track": fixed words that stand after the object. */
  private boolean isFixedFrom(int i) {
    char first = Character.toLowerCase(scene.text().charAt(scene.token(i).span().start()));
    for (String fixed : sense.fixed()) {
      int last =
          fixed.indexOf(first) == 0 ? i + (int) fixed.chars().filter(c -> c == ' ').count() : i;
      boolean fits = last > i && last < scene.sentence().tokens().size();
      if (fits && scene.sentence().cover(i, last).of(scene.text()).equalsIgnoreCase(fixed)) {
        return true;
      }
    }
    return false;
  }

  /** "asked Medvedev to come": an infinitive among the fixed words, with its marker before it. */
  private boolean isInfinitive(int i) {
    return scene.grammar().is(WordClass.INFINITIVE_MARKER, scene.token(i - 1).lower())
        && sense.fixed().contains(scene.token(i - 1).lower() + " " + scene.token(i).lower());
  }

  /** An adjective or words right after the verb ("devenir tendu", "entrer en vigueur"). */
  private Optional<Phrase> following() {
    StringBuilder words = new StringBuilder();
    int last = clause.verb().last();
    for (int i = last + 1; i < Math.min(scene.sentence().tokens().size(), last + 7); i++) {
      String before = words + " ";
      boolean attribute =
          i > last + 1
              && scene.token(i - 1).pos() == Pos.NOUN
              && sense.fixed().stream().noneMatch(f -> f.startsWith(before));
      boolean joins =
          scene.token(i).pos() == Pos.CCONJ
                  && sense.fixed().stream().noneMatch(f -> f.startsWith(before))
              || scene.token(i).pos() == Pos.SCONJ && isOther(scene.token(i).lower());
      boolean article = scene.grammar().is(WordClass.ARTICLE, scene.token(i).lower());
      if (scene.token(i).pos() == Pos.PUNCT
          || article && words.isEmpty() && sense.fixed().contains(scene.token(i).lower())
          || joins
          || Unrealised.opens(scene, i)
          || attribute && scene.grammar().is(WordClass.COPULA, clause.verb().lemma())) {
        break;
      }
      words.append(words.length() == 0 ? "" : " ").append(scene.token(i).lower());
      String after = words.toString().replace("' ", "'");
      boolean word =
          sense.fixed().contains(scene.token(i).lemma())
              && scene.token(i).pos() != Pos.PROPN
              && (scene.token(i).pos() != Pos.DET || i == last + 1);
      boolean inflected = sense.fixed().contains(masculine(scene.token(i).lower()));
      Pos host = scene.token(i - 1).pos();
      boolean other = host == Pos.VERB && i > last + 1 && scene.token(i).pos() == Pos.ADV;
      boolean governs = scene.token(i).pos() == Pos.ADP && !AfterObject.isParticle(scene, i);
      if (other || governs && (host.isNominal() || host == Pos.ADJ)) {
        // "speaking after talks with Lavrov", "called Russia to carry out the accord": a noun's,
        // an adjective's or another verb's preposition is not the verb's.
        word = false;
        inflected = false;
      }
      boolean own = !isOtherSign(i) && !article && !beside().isCalled(i);
      inflected &= own;
      word &= own && !isOfOther(i);
      if (word || inflected || isInfinitive(i) || isFixedFrom(i) || sense.fixed().contains(after)) {
        return Optional.of(around(last, i));
      }
    }
    return Optional.empty();
  }

  /** Of "ont répondu que non" the conjunction is among the fixed words. */
  private boolean isOther(String opener) {
    return sense.fixed().stream().noneMatch(f -> (" " + f + " ").contains(" " + opener + " "));
  }

  /** "начала учения, крупнейшие со времён холодной войны": a genitive on another noun. */
  private boolean isOfOther(int i) {
    return scene.token(i).pos() == Pos.NOUN
        && (InsidePreposition.is(scene, i)
            || scene.sentence().phrases().stream()
                .filter(p -> p.head() == i && scene.governs(WordClass.GENITIVE, p))
                .anyMatch(
                    p -> scene.host(p).filter(h -> h.head() > clause.verb().last()).isPresent()));
  }

  /**
   * "said that he decided to recall the envoy": the "to" of what another verb tells is not that of
   * "is said to have recalled the envoy".
   */
  private boolean isOtherSign(int i) {
    return scene.grammar().is(WordClass.INFINITIVE_MARKER, scene.token(i).lower())
        && sense.bindings().stream().anyMatch(b -> b.role() == Role.CONTENT)
        && scene.content(clause).stream()
            .noneMatch(
                c ->
                    c.link() == Clause.Link.INFINITIVE
                        && c.verb().first() > i
                        && c.verb().first() <= i + 2);
  }

  /**
   * "лишили аккредитации восемь дипломатов", "отказано в аккредитации трёх сотрудников": the
   * genitives on the fixed noun are whom it strikes.
   */
  List<Phrase> struck(Phrase fixed) {
    return clause.objects().contains(fixed) || clause.obliques().contains(fixed)
        ? genitives(fixed).toList()
        : List.of();
  }

  /** Of "персоной нон грата" those on the last of its words. */
  private Stream<Phrase> genitives(Phrase noun) {
    return noun.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .flatMap(c -> isWithin(c) ? genitives(c) : Stream.of(c));
  }

  private boolean isWithin(Phrase phrase) {
    return sense.fixed().stream()
        .filter(words -> words.contains(" "))
        .anyMatch(words -> List.of(words.split(" ")).contains(scene.head(phrase).lower()));
  }
}
