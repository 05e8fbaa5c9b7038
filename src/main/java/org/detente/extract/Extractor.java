package org.detente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.detente.language.Analyser;
import org.detente.language.Grammar;
import org.detente.language.Stretches;
import org.detente.language.Unit;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.OfficeHolding;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.detente.time.Counting;
import org.detente.time.TimeExpression;
import org.detente.time.YearInference;

/**
 * Reads an article: every sentence yields claims or a reason why not.
 *
 * <p>Holds models; not safe for use by several threads. The same article gives the same reading.
 */
public final class Extractor {

  private final Analyser analyser;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final TimeExpression times;
  private final YearInference years;
  private final Counting counting;
  private final Grammar grammar;
  private final Confidence confidence;
  private final Namesakes namesakes;

  /**
   * @param analyser of the articles' language
   * @param lexicon of that language
   * @param gazetteer of that language
   * @param times the language's expressions of time
   * @param years infers the day of publication where it is not given
   * @param counting what is counted
   * @param grammar the language's function words
   * @param confidence how sure each claim is
   */
  public Extractor(
      Analyser analyser,
      Lexicon lexicon,
      Gazetteer gazetteer,
      TimeExpression times,
      YearInference years,
      Counting counting,
      Grammar grammar,
      Confidence confidence) {
    this.analyser = analyser;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.times = times;
    this.years = years;
    this.counting = counting;
    this.grammar = grammar;
    this.confidence = confidence;
    this.namesakes = new Namesakes(gazetteer, grammar, times);
  }

  /** All that is read from {@code article}. */
  public Reading read(Article article) {
    return read(article, (claim, traits) -> {});
  }

  /** All that is read; {@code observer} is told of each claim what its confidence comes from. */
  public Reading read(Article article, BiConsumer<Claim.Key, Set<Trait>> observer) {
    return new ArticleReader(article).read(observer);
  }

  /** The names in the story of {@code article} that the gazetteer does not know, in order. */
  public List<UnknownName> unknownNames(Article article) {
    List<UnknownName> names = new ArrayList<>();
    scenes(article).forEach(scene -> names.addAll(UnknownName.of(scene)));
    return names;
  }

  /** The lemmas of all words in the story of {@code article}. */
  public Set<String> lemmas(Article article) {
    Set<String> lemmas = new TreeSet<>();
    for (Scene scene : scenes(article)) {
      scene.sentence().tokens().forEach(t -> lemmas.add(t.lemma()));
      scene.sentence().clauses().forEach(c -> lemmas.add(c.verb().lemma()));
    }
    return lemmas;
  }

  /** The sentences of the story. */
  private List<Scene> scenes(Article article) {
    List<Scene> scenes = new ArrayList<>();
    String text = article.text();
    for (Block block : article.blocks()) {
      if (block.kind().isStory()) {
        for (Span span : analyser.sentences(text, block.span())) {
          scenes.add(scene(text, block, span, times.spans(text, span), n -> true));
        }
      }
    }
    return scenes;
  }

  private final class ArticleReader {
    private final Article article;
    private final Memory memory;
    private final Resolver resolver;
    private final FrameMatcher matcher;
    private final Dating dating;
    private final List<Draft> drafts = new ArrayList<>();
    private final Echoes echoes;
    private final Accounts accounts = new Accounts(lexicon, gazetteer);
    private final OfficeReader offices;
    private final Interview interview;
    private final SaidBefore saidBefore = new SaidBefore();
    private final Quotations quotations = new Quotations(gazetteer);
    private final CommonNames common;

    ArticleReader(Article article) {
      this.article = article;
      this.memory = new Memory(new Quotes(article));
      this.resolver = new Resolver(gazetteer, lexicon, memory);
      this.matcher = new FrameMatcher(lexicon, gazetteer, resolver);
      this.echoes = new Echoes(gazetteer, resolver);
      this.common = new CommonNames(gazetteer, namesakes, article);
      this.dating = new Dating(times, years, article, gazetteer);
      this.offices = new OfficeReader(gazetteer, resolver);
      this.interview = new Interview(article, gazetteer, resolver);
    }

    Reading read(BiConsumer<Claim.Key, Set<Trait>> observer) {
      for (Block block : article.blocks()) {
        if (block.kind().isStory()) {
          sentences(block);
        } else {
          accounts.unread(block);
        }
      }
      Article dated = dating.issue(offices.holdings());
      dating.resolve();
      Echoes.date(drafts);
      SaidBefore.date(drafts);
      Sittings.date(drafts);
      new Elaborations(new Sides(gazetteer)).link(drafts);
      new WhatWasPut(gazetteer).complete(drafts);
      Optional<DateSpan> issued = dated.issued().map(Article.Issued::date);
      Optional<LocalDate> day = issued.filter(DateSpan::isDay).flatMap(DateSpan::earliest);
      new Speech(article, gazetteer, grammar).complete(drafts);
      quotations.complete();
      interview.complete(drafts);
      new Announcements().continueIn(drafts);
      List<Draft> kept =
          new Domain(gazetteer, memory, day, Opening.of(article, gazetteer)).keep(drafts);
      new VacatedPosts(gazetteer, offices.namings(), memory.entities()).complete(kept);
      new SoleTreaty(memory.entities()).complete(kept);
      Incumbents incumbents = new Incumbents(gazetteer, issued, memory.persons());
      kept.forEach(incumbents::name);
      new Functions(gazetteer, day).name(kept);
      new Answers(gazetteer).complete(kept);
      new Recalls(new Sides(gazetteer)).date(kept);
      new Responses().link(kept);
      new Retellings(new Sides(gazetteer)).link(kept);
      new Counts(counting, issued).complete(kept);
      OutOfOffice guard = new OutOfOffice(gazetteer, issued, offices.namings());
      kept.forEach(guard::flag);
      kept.forEach(MixedScripts::flag);
      Traits traits = new Traits(gazetteer, kept);
      List<Claim> claims = new ArrayList<>();
      for (Draft draft : kept) {
        Set<Trait> has = traits.of(draft);
        observer.accept(draft.key(), has);
        claims.add(draft.claim(confidence.of(has)));
      }
      claims.sort(
          Comparator.comparing((Claim c) -> c.evidence().trigger())
              .thenComparing(c -> c.type())
              .thenComparing(c -> c.key().ordinal()));
      List<OfficeHolding> held =
          offices.holdings(dated.issued()).stream().map(guard::weigh).toList();
      return new Reading(dated, claims, held, accounts.all(drafts, kept));
    }

    private void sentences(Block block) {
      String text = article.text();
      for (Span stretch : Stretches.of(text, block.span())) {
        for (Span span : Stretches.shortened(text, analyser.sentences(text, stretch))) {
          sentence(block, span);
        }
      }
    }

    private void sentence(Block block, Span span) {
      Scene scene = scene(article.text(), block, span, dating.spans(span), common::stands);
      memory.advance();
      offices.read(scene);
      interview.note(scene);
      if (accounts.passedOver(article.text(), span).isPresent()) {
        dating.sentence(scene, List.of());
        Notes.take(scene, resolver, gazetteer, memory);
        return;
      }
      SentenceReader reader = new SentenceReader(matcher);
      List<Draft> found = new ArrayList<>(echoes.heard(scene, reader.read(scene)));
      found.addAll(new Preconditions(scene, matcher, resolver).demands());
      Voices voices = new Voices(scene, matcher, gazetteer, resolver, memory);
      Completion completion = new Completion(scene, resolver, gazetteer, voices);
      found.addAll(new Positions(scene, gazetteer, voices).positions(matcher, found));
      new Opinions(scene, lexicon, gazetteer, voices).held(matcher, found).ifPresent(found::add);
      found.addAll(new Unwilling(scene, lexicon, resolver).stances(found));
      found.forEach(completion::complete);
      Participants.share(found);
      quotations.add(scene, voices, found);
      dating.sentence(scene, saidBefore.hear(scene, matcher, voices, found));
      drafts.addAll(found);
      Notes.take(scene, resolver, gazetteer, memory);
      Strangers.note(scene, voices, resolver, memory);
      Notes.acting(scene, resolver, gazetteer, memory);
      Notes.together(found, gazetteer, memory);
      accounts.read(scene, found, reader.nearest());
    }
  }

  private Scene scene(
      String text, Block block, Span span, List<Span> dates, Predicate<Gazetteer.Match> stands) {
    List<Unit> units = new ArrayList<>();
    dates.forEach(d -> units.add(new Unit(d, Unit.Kind.TIME)));
    List<Gazetteer.Match> names =
        gazetteer.names(text, span).stream()
            .filter(n -> dates.stream().noneMatch(d -> d.overlaps(n.span())))
            .filter(stands)
            .filter(n -> !Origins.isOne(grammar, text, n.span()))
            .toList();
    names.forEach(n -> units.add(new Unit(n.span(), Unit.Kind.NAME)));
    units.sort(Comparator.comparing(Unit::span));
    return new Scene(grammar, text, block, analyser.analyse(text, span, units), names);
  }
}
