package org.detente.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.Block.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The lowest element that holds nearly all paragraphs of a page: the story's container. What comes
 * after its end does not belong to the story.
 */
final class StoryRoot implements NodeVisitor {

  private static final double NEARLY_ALL = 0.85;
  private static final Set<String> NO_CONTAINER =
      Set.of("p", "li", "ul", "ol", "blockquote", "td", "tr", "tbody", "table", "dd", "dl", "span");

  private final List<Piece> pieces;
  private final List<Element> blocks;
  private final Map<Element, Integer> own = new IdentityHashMap<>();
  private final Deque<Integer> sums = new ArrayDeque<>();
  private Element root;
  private int total;

  StoryRoot(Document page, List<Piece> pieces, List<Element> blocks) {
    this.pieces = pieces;
    this.blocks = blocks;
    for (int i = 0; i < pieces.size(); i++) {
      int length = isParagraph(pieces.get(i)) ? pieces.get(i).words().length() : 0;
      own.merge(blocks.get(i), length, Integer::sum);
      total += length;
    }
    NodeTraversor.traverse(this, page);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      sums.push(own.getOrDefault(element, 0));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      int sum = sums.pop();
      if (!sums.isEmpty()) {
        sums.push(sums.pop() + sum);
      }
      boolean holds = sum > 0 && sum >= NEARLY_ALL * total;
      if (root == null && holds && !NO_CONTAINER.contains(element.normalName())) {
        root = element;
      }
    }
  }

  /** The pieces, those after the container's end marked as furniture. */
  List<Piece> markOutside() {
    boolean known = root != null && root.endSourceRange().isTracked();
    int end = known ? root.endSourceRange().endPos() : Integer.MAX_VALUE;
    List<Piece> told = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean after =
          blocks.get(i).sourceRange().isTracked() && blocks.get(i).sourceRange().startPos() >= end;
      Piece piece = pieces.get(i);
      boolean furniture = after && !piece.isMarked(Kind.FURNITURE);
      told.add(furniture ? piece.marked(Kind.FURNITURE, "outside the story's element") : piece);
    }
    return List.copyOf(told);
  }

  private static boolean isParagraph(Piece piece) {
    return !piece.isMarked(Kind.FURNITURE) && Words.isProse(piece.words()) && piece.linked() < 0.5;
  }
}
