package org.detente.publish.docs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The main classes and how they lead to each other, as boxes in columns. Lists of values, narrower
 * classes and the modules that are about the graph itself are left out; a property that leads to a
 * narrower class is drawn to the broader one.
 */
final class ClassDiagram {

  /** Modules of each column, from left to right: from the text to the world. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("article"),
          List.of("claim"),
          List.of("event", "situation"),
          List.of("agent", "instrument"));

  private static final double LETTER = 6.7;
  private static final int LINE = 17;
  private static final int PADDING = 9;
  private static final int GAP = 20;
  private static final int AISLE = 84;
  private static final int MARGIN = 12;

  private final Ontology ontology;
  private final Map<String, Box> boxes = new LinkedHashMap<>();

  /**
   * A class with its properties.
   *
   * @param lines property → names of the classes it leads to
   */
  private record Box(Term term, Map<String, Set<String>> lines, int x, int y, int width) {

    int height() {
      return LINE + PADDING * 2 + lines.size() * LINE;
    }

    Set<String> targets() {
      Set<String> targets = new TreeSet<>();
      lines.values().forEach(targets::addAll);
      return targets;
    }
  }

  private ClassDiagram(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * Draws it.
   *
   * @param title what it is called, for those who do not see it
   * @param description how to read it, likewise
   * @return an SVG element that can stand in HTML
   */
  static String of(Ontology ontology, String title, String description) {
    ClassDiagram diagram = new ClassDiagram(ontology);
    diagram.arrange();
    return diagram.draw(title, description);
  }

  private void arrange() {
    int x = MARGIN;
    for (List<String> modules : COLUMNS) {
      List<Term> classes = modules.stream().flatMap(m -> main(m).stream()).toList();
      int width = classes.stream().mapToInt(term -> width(term, lines(term))).max().orElse(0);
      int y = MARGIN;
      for (Term term : classes) {
        Box box = new Box(term, lines(term), x, y, width);
        boxes.put(term.name(), box);
        y += box.height() + GAP;
      }
      x += width + AISLE;
    }
  }

  /**
   * Classes of a module that others do not contain, and that are neither lists nor their values.
   */
  private List<Term> main(String module) {
    return ontology.modules().stream()
        .filter(each -> each.name().equals(module))
        .flatMap(each -> each.of(Kind.CLASS).stream())
        .filter(term -> term.linked(Link.MEMBERS).isEmpty() && term.linked(Link.TYPES).isEmpty())
        .filter(
            term -> term.linked(Link.PARENTS).stream().allMatch(p -> ontology.term(p).isEmpty()))
        .toList();
  }

  private Map<String, Set<String>> lines(Term term) {
    Map<String, Set<String>> lines = new TreeMap<>();
    for (String property : term.linked(Link.PROPERTIES)) {
      Set<String> targets = new TreeSet<>();
      ontology.term(property).orElseThrow().linked(Link.RANGES).stream()
          .flatMap(range -> drawn(range).stream())
          .forEach(targets::add);
      if (!targets.isEmpty()) {
        lines.put(ontology.term(property).orElseThrow().name(), targets);
      }
    }
    return lines;
  }

  /** The name of the class as which another is drawn. */
  private Optional<String> drawn(String iri) {
    Optional<Term> term = ontology.term(iri);
    while (term.isPresent()) {
      Term here = term.get();
      Optional<Term> broader =
          here.linked(Link.PARENTS).stream().flatMap(p -> ontology.term(p).stream()).findFirst();
      if (broader.isEmpty()) {
        boolean isDrawn =
            COLUMNS.stream().flatMap(List::stream).anyMatch(m -> main(m).contains(here));
        return isDrawn ? Optional.of(here.name()) : Optional.empty();
      }
      term = broader;
    }
    return Optional.empty();
  }

  private static int width(Term term, Map<String, Set<String>> lines) {
    int longest = term.name().length() + 2;
    for (Map.Entry<String, Set<String>> line : lines.entrySet()) {
      longest = Math.max(longest, text(line).length());
    }
    return (int) Math.ceil(longest * LETTER) + PADDING * 2;
  }

  private static String text(Map.Entry<String, Set<String>> line) {
    return line.getKey() + " → " + String.join(", ", line.getValue());
  }

  private String draw(String title, String description) {
    int right = boxes.values().stream().mapToInt(box -> box.x + box.width).max().orElse(0);
    int bottom = boxes.values().stream().mapToInt(box -> box.y + box.height()).max().orElse(0);
    Svg svg = new Svg(right + AISLE / 2 + MARGIN, bottom + MARGIN, title, description);
    Set<String> ways = new LinkedHashSet<>();
    for (Box box : boxes.values()) {
      int nth = 0;
      for (String target : box.targets()) {
        if (!target.equals(box.term.name())) {
          ways.add(way(box, boxes.get(target), nth++));
        }
      }
    }
    ways.forEach(svg::arrow);
    boxes.values().forEach(box -> draw(box, svg));
    return svg.written();
  }

  /** From the side of one box that is nearer to the head of another. */
  private static String way(Box from, Box to, int nth) {
    int y = from.y + LINE + nth * 4;
    int end = to.y + PADDING + LINE / 2;
    if (to.x > from.x) {
      return curve(from.x + from.width, y, AISLE / 2, to.x, end, -AISLE / 2);
    }
    if (to.x < from.x) {
      return curve(from.x, y, -AISLE / 2, to.x + to.width, end, AISLE / 2);
    }
    return curve(from.x + from.width, y, AISLE / 3, to.x + to.width, end, AISLE / 3);
  }

  private static String curve(int x, int y, int out, int toX, int toY, int in) {
    return "M%s %sC%s %s %s %s %s %s".formatted(x, y, x + out, y, toX + in, toY, toX, toY);
  }

  private static void draw(Box box, Svg svg) {
    svg.rectangle(box.x, box.y, box.width, box.height());
    int y = box.y + PADDING + LINE - 5;
    svg.heading(box.x + PADDING, y, box.term.name());
    for (Map.Entry<String, Set<String>> line : box.lines.entrySet()) {
      y += LINE;
      svg.text(box.x + PADDING, y, text(line));
    }
  }
}
