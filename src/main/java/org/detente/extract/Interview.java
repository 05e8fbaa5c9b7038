package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/**
 * An interview: paragraphs that ask, each with one that answers. Who answers is named before the
 * first question; "we" in an answer is his or her side.
 */
final class Interview {

  /** Fewest paragraphs that only ask, for an article to be an interview. */
  private static final int QUESTIONS = 2;

  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final List<Block> answers = new ArrayList<>();
  private final int begins;
  private Optional<Mention> answerer = Optional.empty();
  private Optional<Entity> side = Optional.empty();
  private boolean headed;

  Interview(Article article, Gazetteer gazetteer, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    List<Block> story = article.blocks().stream().filter(b -> b.kind() == Block.Kind.BODY).toList();
    List<Block> asking = new ArrayList<>();
    Optional<Block> before = Optional.empty();
    for (Block block : story) {
      boolean answers = before.filter(asking::contains).isPresent();
      if (asks(article, block) && !answers) {
        asking.add(block);
      }
      before = Optional.of(block);
    }
    boolean talk = asking.size() >= QUESTIONS;
    this.begins = talk ? asking.get(0).span().start() : 0;
    story.stream()
        .filter(b -> talk && b.span().start() > begins && !asking.contains(b))
        .forEach(answers::add);
  }

  private static boolean asks(Article article, Block block) {
    return block.span().of(article.text()).strip().endsWith("?");
  }

  /** "Un diplomate russe en poste à Bruxelles raconte": who is named before the first question. */
  void note(Scene scene) {
    if (scene.sentence().span().start() >= begins || headed) {
      return;
    }
    for (Phrase phrase : scene.sentence().phrases()) {
      Optional<Mention> person =
          resolver.resolve(scene, phrase, e -> e.kind() == EntityKind.PERSON);
      boolean official = phrase.isBare() && isOfficial(scene, phrase);
      if (person.isPresent() && phrase.isBare()) {
        answerer = person;
        side = sideOf(person.get());
        headed |= isHeading(scene, phrase);
      } else if (official && answerer.isEmpty()) {
        answerer = Optional.of(resolver.mention(scene, phrase, e -> false));
        side = official(scene, phrase);
      }
    }
  }

  /** "Александр Грушко: «Щит над Европой дырявый»": whose words are the headline answers. */
  private static boolean isHeading(Scene scene, Phrase phrase) {
    int end = phrase.extent() + 1;
    return scene.block().kind() == Block.Kind.TITLE
        && phrase.first() == 0
        && end < scene.sentence().tokens().size()
        && scene.token(end).form().equals(":");
  }

  /** "un diplomate", "бывший сотрудник постпредства". */
  private static boolean isOfficial(Scene scene, Phrase phrase) {
    String noun = scene.head(phrase).lemma().split(" ")[0];
    return scene.grammar().is(WordClass.PERSON_NOUN, noun)
        || scene.grammar().is(WordClass.MEETING_PEOPLE, noun)
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
            && scene.head(phrase).morph().number() == 's';
  }

  /** "un diplomate russe", "un responsable de l'Alliance". */
  private Optional<Entity> official(Scene scene, Phrase phrase) {
    return scene
        .name(phrase.head())
        .flatMap(m -> m.entities().stream().flatMap(e -> e.sides().stream()).findFirst())
        .or(() -> resolver.belonging().sides(scene, phrase).stream().findFirst())
        .flatMap(gazetteer::entity);
  }

  private Optional<Entity> sideOf(Mention person) {
    return person.entity().stream()
        .flatMap(p -> new Sides(gazetteer).of(p, Optional.empty()).stream())
        .findFirst()
        .flatMap(gazetteer::entity);
  }

  /** Gives what the answers tell its voice, and to "we" the side that answers. */
  void complete(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (answerer.isPresent() && answers.contains(draft.scene.block())) {
        if (draft.speaker.isEmpty()) {
          draft.speaker = answerer;
        }
        if (draft.agents.isEmpty()) {
          Quotations.first(draft)
              .flatMap(w -> side.map(s -> Mention.of(w.span(), w.words(), s.slug())))
              .ifPresent(draft.agents::add);
        }
      }
    }
  }
}
