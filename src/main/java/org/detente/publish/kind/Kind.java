package org.detente.publish.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Kinds of things that have a page of their own make, by the classes of the vocabulary. */
enum Kind {
  /** A person: posts, deeds and words. */
  PERSON(
      Set.of("Person"),
      new IntervalsPart("tenures", "tenures-of", true),
      new ClaimsPart("flags", "flagged-claims"),
      new IntervalsPart("counterparts", "counterparts-of", false),
      new LinksPart("outlets", "outlets-of"),
      new ClaimsPart("deeds", "claims-by"),
      new ClaimsPart("told", "claims-on"),
      new EventsPart("events", "events-of"),
      new LinksPart("identifiers", "identifiers-of"),
      new FactsPart(Set.of("holds", "type")),
      new PointingPart()),
  /** A post: who held it. */
  POST(
      Set.of("Post"),
      new IntervalsPart("holders", "holders-of", true),
      new IntervalsPart("situations", "situations-of", false),
      new EventsPart("events", "events-of"),
      new ClaimsPart("told", "claims-on"),
      new FactsPart(Set.of("heldBy", "type")),
      new PointingPart()),
  /** A treaty, act, arrangement, declaration or draft. */
  INSTRUMENT(
      Set.of("Treaty", "Act", "Arrangement", "Declaration", "Draft", "Instrument"),
      new LinksPart("parties", "parties-of"),
      new IntervalsPart("situations", "situations-of", true),
      new EventsPart("events", "events-of"),
      new ClaimsPart("told", "claims-on"),
      new LinksPart("identifiers", "identifiers-of"),
      new FactsPart(Set.of("sharedBy", "type")),
      new PointingPart()),
  /** A body, mission, State, programme or place. */
  BODY(
      Set.of(
          "Organisation",
          "Council",
          "Mission",
          "Office",
          "Ministry",
          "Group",
          "State",
          "Programme",
          "Place"),
      new LinksPart("predecessors", "predecessors-of"),
      new LinksPart("successors", "successors-of"),
      new IntervalsPart("situations", "situations-of", false),
      new IntervalsPart("memberships", "memberships-of", false),
      new IntervalsPart("members", "members-of", false),
      new EventsPart("meetings", "meetings-of"),
      new EventsPart("events", "events-of"),
      new LinksPart("outlets", "outlets-of"),
      new LinksPart("posts", "posts-in"),
      new ClaimsPart("deeds", "claims-by"),
      new ClaimsPart("told", "claims-on"),
      new LinksPart("identifiers", "identifiers-of"),
      new FactsPart(Set.of("memberOf", "succeeds", "type")),
      new PointingPart()),
  /** Anything else. */
  THING(Set.of(), new FactsPart(Set.of()), new PointingPart());

  private final Set<String> classes;
  private final List<Part> parts;

  Kind(Set<String> classes, Part... parts) {
    this.classes = classes;
    this.parts = List.of(parts);
  }

  /** What a page of this kind is made of, in order. */
  List<Part> parts() {
    return parts;
  }

  /** The kind of a thing of these classes. */
  static Kind of(List<Node> types) {
    return Arrays.stream(values())
        .filter(kind -> kind.classes.stream().anyMatch(name -> types.contains(PageGraph.det(name))))
        .findFirst()
        .orElse(THING);
  }
}
