package org.detente.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.language.Grammar;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * A speech or press conference given word for word: its headline says whose it is ("Press
 * conference by NATO Secretary General Jens Stoltenberg"), or a name with a colon at the head of a
 * paragraph does ("JENS STOLTENBERG: We met this morning").
 */
final class Speech {

  /** Longest words before a colon that name who speaks. */
  private static final int LABEL = 90;

  /** Fewest paragraphs with a name before a colon of which each tells what that person said. */
  private static final int SEVERAL = 2;

  private final String text;
  private final Gazetteer gazetteer;
  private final Grammar grammar;
  private final Map<Block, Mention> voices = new IdentityHashMap<>();

  Speech(Article article, Gazetteer gazetteer, Grammar grammar) {
    this.text = article.text();
    this.gazetteer = gazetteer;
    this.grammar = grammar;
    boolean several =
        article.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.TITLE)
                .flatMap(b -> label(b.span()).stream())
                .limit(SEVERAL)
                .count()
            == SEVERAL;
    Optional<Mention> voice = Optional.empty();
    Optional<Span> headline = Optional.empty();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        headline = Optional.of(block.span());
        voice = ofHeadline(block.span());
      } else if (headline.isPresent()) {
        Span both = headline.get().cover(block.span());
        voice = voice.isEmpty() && goesOn(block) ? ofHeadline(both) : voice;
        headline = Optional.empty();
      }
      if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.DATELINE) {
        Optional<Span> label = label(block.span()).filter(l -> several || isLoud(name(l)));
        if (label.isPresent()) {
          voice = person(label.get());
        }
        voice.ifPresent(v -> voices.put(block, v));
      }
    }
  }

  /** "Doorstep statement" and below it "by NATO Secretary General Jens Stoltenberg". */
  private boolean goesOn(Block block) {
    String words = block.span().of(text).toLowerCase(Locale.ROOT);
    return grammar.all(WordClass.AGENTIVE).stream().anyMatch(by -> words.startsWith(by + " "));
  }

  /** "Remarks by the Secretary General, Jens Stoltenberg": who is named right behind "by". */
  private Optional<Mention> ofHeadline(Span title) {
    String words = title.of(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
    boolean speech = grammar.all(WordClass.SPEECH).stream().anyMatch(words::contains);
    return grammar.all(WordClass.AGENTIVE).stream()
        .map(by -> words.indexOf(" " + by + " "))
        .filter(at -> speech && at >= 0)
        .flatMap(at -> named(new Span(title.start() + at, title.end())).stream())
        .findFirst();
  }

  /** The person or post named first, the person where he or she is named right after the post. */
  private Optional<Mention> named(Span within) {
    Optional<Mention> post = Optional.empty();
    for (Gazetteer.Match match : gazetteer.names(text, within)) {
      boolean apart = post.filter(p -> match.span().start() - p.span().end() > 2).isPresent();
      for (Entity entity : match.entities()) {
        Mention mention = Mention.of(match.span(), match.span().of(text), entity.slug());
        if (!apart && entity.kind() == EntityKind.PERSON) {
          return Optional.of(mention);
        }
        if (post.isEmpty() && entity.kind() == EntityKind.POST) {
          post = Optional.of(mention);
        }
      }
    }
    return post;
  }

  /** "JAAP DE HOOP SCHEFFER (Secretary General of NATO):", "Jens Stoltenberg:", "Question:". */
  private Optional<Span> label(Span block) {
    int colon = text.indexOf(':', block.start());
    if (colon < 0 || colon > block.end() || colon - block.start() > LABEL) {
      return Optional.empty();
    }
    Span label = new Span(block.start(), colon);
    String name = name(label);
    boolean loud = isLoud(name);
    boolean asks = !name.isEmpty() && !name.contains(" ");
    boolean known = person(label).filter(p -> p.words().equals(name)).isPresent();
    return loud || asks || known ? Optional.of(label) : Optional.empty();
  }

  private String name(Span label) {
    String words = label.of(text);
    int bracket = words.indexOf('(');
    return (bracket < 0 ? words : words.substring(0, bracket)).strip();
  }

  private static boolean isLoud(String name) {
    return name.chars().filter(Character::isLetter).count() > 1
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The only person that is named. */
  private Optional<Mention> person(Span within) {
    List<Mention> persons =
        gazetteer.names(text, within).stream()
            .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PERSON))
            .map(m -> Mention.of(m.span(), m.span().of(text), m.entities().get(0).slug()))
            .toList();
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  /** Gives what is told its voice. */
  void complete(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.speaker.isEmpty()) {
        draft.speaker = Optional.ofNullable(voices.get(draft.scene.block()));
        draft.speaker.ifPresent(s -> new Due(gazetteer).complete(draft));
      }
    }
  }
}
