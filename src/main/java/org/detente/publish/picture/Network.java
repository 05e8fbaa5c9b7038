package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.publish.page.Shown;

/**
 * Who acts on whom: those who act or are acted on stand on a circle, by name of their IRIs, and
 * what is between two of them is a line for each class of acts. Scripts find them better places.
 *
 * @param nodes those who are drawn, those with most events first
 * @param ties all there is between any two, those of most events first
 */
public record Network(List<Node> nodes, List<Tie> ties) {

  /** How wide and high it is drawn. */
  public static final int WIDTH = 900;

  /** How high it is drawn. */
  public static final int HEIGHT = 640;

  private static final int MOST = 40;
  private static final int MARGIN = 90;
  private static final int LONGEST = 26;

  public Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * Somebody.
   *
   * @param agent who
   * @param name the agent's, cut to the room there is
   * @param side {@code russia}, {@code nato} or {@code other}
   * @param events how many the agent has a part in
   * @param x where the agent stands
   * @param y where the agent stands
   * @param radius of the disc
   */
  public record Node(
      Shown agent, String name, String side, int events, double x, double y, double radius) {}

  /**
   * What one does to another, or two do together.
   *
   * @param actor who does it
   * @param way {@code on}, or {@code with} where none is the doer alone
   * @param other to whom, or with whom
   * @param quad {@code verbal-cooperation}, {@code material-cooperation}, {@code verbal-conflict},
   *     {@code material-conflict}, or {@code none} for what has no class
   * @param acts the events, as rows of {@code network-acts}
   * @param from which of the nodes the actor is; −1 when not drawn
   * @param to which of the nodes the other is; −1 when not drawn
   * @param bend how far its line is bent, so that lines of one pair keep apart
   * @param line its line
   * @param width of its line
   */
  public record Tie(
      Shown actor,
      String way,
      Shown other,
      String quad,
      List<Map<String, Shown>> acts,
      int from,
      int to,
      double bend,
      String line,
      double width) {

    public Tie {
      acts = List.copyOf(acts);
    }

    /** True when both ends are drawn. */
    boolean isDrawn() {
      return from >= 0 && to >= 0;
    }
  }

  /**
   * Lays it out.
   *
   * @param acts rows of {@code network-acts}
   * @param sides the IRI of an agent → the last part of the IRI of the side
   * @param quads the IRI of a type → its class
   */
  static Network of(
      List<Map<String, Shown>> acts, Map<String, String> sides, Map<String, String> quads) {
    Map<String, List<Map<String, Shown>>> groups = new TreeMap<>();
    Map<String, Integer> events = new TreeMap<>();
    Map<String, Shown> agents = new TreeMap<>();
    for (Map<String, Shown> act : acts) {
      String quad = quads.getOrDefault(act.get("type").iri(), "none");
      String key =
          String.join(
              " ", act.get("actor").iri(), act.get("way").text(), act.get("other").iri(), quad);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(act);
      for (String end : List.of("actor", "other")) {
        agents.put(act.get(end).iri(), act.get(end));
        events.merge(act.get(end).iri(), 1, Integer::sum);
      }
    }
    List<String> drawn =
        events.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    List<Node> nodes = new ArrayList<>();
    for (String iri : drawn) {
      nodes.add(node(agents.get(iri), sides, events.get(iri), nodes.size(), drawn.size()));
    }
    Map<String, Integer> pairs = new LinkedHashMap<>();
    List<Tie> ties = new ArrayList<>();
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .forEach(e -> ties.add(tie(e.getKey(), e.getValue(), nodes, drawn, pairs)));
    return new Network(nodes, ties);
  }

  private static Node node(
      Shown agent, Map<String, String> sides, int events, int index, int count) {
    String own = agent.iri().substring(agent.iri().lastIndexOf('/') + 1);
    String side = sides.getOrDefault(agent.iri(), own);
    double angle = 2 * Math.PI * index / count - Math.PI / 2;
    return new Node(
        agent,
        cut(agent.text()),
        side.equals("russia") || side.equals("nato") ? side : "other",
        events,
        TimeScale.tenth(WIDTH / 2.0 + (WIDTH / 2.0 - MARGIN) * Math.cos(angle)),
        TimeScale.tenth(HEIGHT / 2.0 + (HEIGHT / 2.0 - MARGIN / 2.0) * Math.sin(angle)),
        TimeScale.tenth(6 + 3 * Math.sqrt(events)));
  }

  private static Tie tie(
      String key,
      List<Map<String, Shown>> acts,
      List<Node> nodes,
      List<String> drawn,
      Map<String, Integer> pairs) {
    Shown actor = acts.get(0).get("actor");
    Shown other = acts.get(0).get("other");
    String way = acts.get(0).get("way").text();
    int from = drawn.indexOf(actor.iri());
    int to = drawn.indexOf(other.iri());
    String pair = Math.min(from, to) + " " + Math.max(from, to);
    int before = pairs.merge(pair, 1, Integer::sum) - 1;
    // Bends of one pair, seen from its first end: 0, then to one side and the other by turns.
    double bend = (before + 1) / 2 * 0.18 * (before % 2 == 0 ? 1 : -1) * (from < to ? 1 : -1);
    String line = from < 0 || to < 0 ? "" : line(nodes.get(from), nodes.get(to), bend);
    double width = TimeScale.tenth(1.2 + Math.sqrt(acts.size()));
    String quad = key.substring(key.lastIndexOf(' ') + 1);
    return new Tie(actor, way, other, quad, acts, from, to, bend, line, width);
  }

  /** From the edge of one disc to the edge of another, bent by a share of its length. */
  private static String line(Node a, Node b, double bend) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double gap = b.radius() + 7;
    double x1 = a.x() + dx / length * a.radius();
    double y1 = a.y() + dy / length * a.radius();
    double x2 = b.x() - dx / length * gap;
    double y2 = b.y() - dy / length * gap;
    double cx = (a.x() + b.x()) / 2 - dy * bend;
    double cy = (a.y() + b.y()) / 2 + dx * bend;
    return "M"
        + TimeScale.tenth(x1)
        + " "
        + TimeScale.tenth(y1)
        + "Q"
        + TimeScale.tenth(cx)
        + " "
        + TimeScale.tenth(cy)
        + " "
        + TimeScale.tenth(x2)
        + " "
        + TimeScale.tenth(y2);
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
