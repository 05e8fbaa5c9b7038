package org.detente.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The visible text nodes of a page, each with its place in the source and what holds for it. */
final class HtmlRuns implements NodeVisitor {

  private final MarkupWeight weight;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Run> runs = new ArrayList<>();
  private int breaks;
  private boolean afterBreak;

  private HtmlRuns(Document page, MarkupWeight weight) {
    this.weight = weight;
    frames.push(Frame.of(page));
  }

  /** All runs in the order of the source, which mended markup may have changed in the page. */
  static List<Run> of(Document page, MarkupWeight weight) {
    HtmlRuns walk = new HtmlRuns(page, weight);
    NodeTraversor.traverse(walk, page);
    walk.runs.sort(Comparator.comparingInt(Run::start));
    return walk.runs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addRun(text);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breaks += afterBreak ? 1 : 0;
        afterBreak = true;
      }
      frames.push(frames.peek().inside(element, weight));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      frames.pop();
    }
  }

  private void addRun(TextNode text) {
    Frame frame = frames.peek();
    if (frame.hidden() || !text.sourceRange().isTracked()) {
      return;
    }
    boolean blank = text.isBlank();
    boolean broken = afterBreak && !blank;
    afterBreak = afterBreak && blank;
    int start = text.sourceRange().startPos();
    int end = text.sourceRange().endPos();
    runs.add(new Run(start, end, text.getWholeText(), frame, broken, breaks));
  }

  /**
   * One text node.
   *
   * @param start where it begins in the source, UTF-16 units
   * @param end one past its end in the source
   * @param shown its characters, references decoded
   * @param frame what holds for it
   * @param broken true when a line break stands before it
   * @param breaks how many empty lines (two line breaks) stand before it on the page
   */
  record Run(int start, int end, String shown, Frame frame, boolean broken, int breaks) {

    /** True when the two belong to one line or paragraph. */
    boolean joins(Run other) {
      return frame.block() == other.frame.block() && breaks == other.breaks;
    }
  }
}
