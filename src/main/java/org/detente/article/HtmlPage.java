package org.detente.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Block;
import org.detente.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An HTML page cut into pieces: the lines and paragraphs that its block elements make. */
final class HtmlPage {

  private final String source;
  private final int shift;
  private final CleanText clean;
  private final Entities entities;
  private final Pieces pieces;
  private final List<Element> blocks = new ArrayList<>();
  private final Map<Element, String> settings = new IdentityHashMap<>();

  private HtmlPage(FileText file) {
    this.shift = file.text().charAt(0) == '\uFEFF' ? 1 : 0;
    this.source = file.text().substring(shift);
    this.clean = new CleanText(file.text());
    this.pieces = new Pieces(file.name());
    this.entities = new Entities(source, clean);
  }

  /**
   * Reads a page.
   *
   * @param classes false to believe tags alone, not class names
   */
  static Page read(FileText file, boolean classes) {
    return new HtmlPage(file).read(classes);
  }

  private Page read(boolean classes) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    MarkupWeight weight = new MarkupWeight(page, classes);
    List<HtmlRuns.Run> runs = HtmlRuns.of(page, weight);
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || !runs.get(i).joins(runs.get(i - 1))) {
        addPiece(runs.subList(from, i));
        from = i;
      }
    }
    List<Piece> told = new StoryRoot(page, pieces.all(), blocks).markOutside();
    HtmlHead head = new HtmlHead(page);
    return new Page(
        clean.text(),
        clean.origin(),
        told,
        head.titles(),
        head.publisher(),
        head.url(),
        head.language(),
        head.issued());
  }

  private void addPiece(List<HtmlRuns.Run> runs) {
    int before = clean.end();
    int linked = 0;
    int emphasised = 0;
    Optional<Element> opening = Optional.empty();
    for (HtmlRuns.Run run : runs) {
      int start = clean.end();
      if (run.broken()) {
        clean.append(' ', run.start() + shift, run.start() + shift);
      }
      entities.append(run.shown(), run.start(), run.end(), shift);
      int added = clean.end() - start;
      linked += run.frame().link() ? added : 0;
      boolean first = start == before && added > 0;
      opening = first ? run.frame().emphasis() : opening;
      boolean same = opening.isPresent() && run.frame().emphasis().equals(opening);
      emphasised = same && start - before <= emphasised + 1 ? start - before + added : emphasised;
    }
    Span span = clean.endPiece();
    if (span.length() > 0) {
      pieces.add(piece(span, prevailing(runs), linked, emphasised));
      blocks.add(runs.get(0).frame().block());
    }
  }

  /** The frame of most of the piece's text: a word set apart inside a paragraph is part of it. */
  private static Frame prevailing(List<HtmlRuns.Run> runs) {
    Map<Optional<Block.Kind>, Integer> lengths = new HashMap<>();
    for (HtmlRuns.Run run : runs) {
      lengths.merge(run.frame().marked(), run.shown().strip().length(), Integer::sum);
    }
    int most = Collections.max(lengths.values());
    return runs.stream()
        .map(HtmlRuns.Run::frame)
        .filter(frame -> lengths.get(frame.marked()) == most)
        .findFirst()
        .orElseThrow();
  }

  private Piece piece(Span span, Frame frame, int linked, int emphasised) {
    double share = Math.min(1.0, (double) linked / span.length());
    String words = span.of(clean.soFar());
    return new Piece(
        span,
        words,
        Words.key(words),
        frame.marked(),
        frame.isFurniture() || frame.marked().isPresent() ? frame.reason() : "",
        frame.heading(),
        share,
        emphasised,
        setting(frame.block()));
  }

  /** Equal for blocks of one tag inside one element. */
  private String setting(Element block) {
    Element around = block.parent() == null ? block : block.parent();
    String id = settings.computeIfAbsent(around, e -> Integer.toString(settings.size()));
    return block.normalName() + " in " + id;
  }
}
