package org.detente.publish.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Kinds of things that have a page of their own make, by the classes of the vocabulary. */
enum Kind {
  /** A person: posts, deeds and words. */
  PERSON(
      Set.of("Person"),
      new IntervalsPart("tenures", "tenures-of", true),
      new ClaimsPart("flags", "flagged-claims", false),
      new IntervalsPart("counterparts", "counterparts-of", false),
      new LinksPart("outlets", "outlets-of"),
      new ClaimsPart("deeds", "claims-by", false),
      new ClaimsPart("told", "claims-on", false),
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
      new ClaimsPart("told", "claims-on", false),
      new FactsPart(Set.of("heldBy", "type")),
      new PointingPart()),
  /** A treaty, act, arrangement, declaration or draft. */
  INSTRUMENT(
      Set.of("Treaty", "Act", "Arrangement", "Declaration", "Draft", "Instrument"),
      new LinksPart("parties", "parties-of"),
      new IntervalsPart("situations", "situations-of", true),
      new EventsPart("events", "events-of"),
      new ClaimsPart("told", "claims-on", false),
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
      new ClaimsPart("deeds", "claims-by", false),
      new ClaimsPart("told", "claims-on", false),
      new LinksPart("identifiers", "identifiers-of"),
      new FactsPart(Set.of("memberOf", "succeeds", "type")),
      new PointingPart()),
  /** An outlet: what it published and says, and who says the same. */
  OUTLET(
      Set.of("Source"),
      new LinksPart("types", "types-of-outlet"),
      new LinksPart("agreements", "agreements-of"),
      new LinksPart("articles", "articles-of"),
      new FactsPart(Set.of("type")),
      new PointingPart()),
  /** An article: its sentences, claims and mentions, never its text. */
  ARTICLE(
      Set.of("Article"),
      new ArticleHeadPart(),
      new LinksPart("copies", "copies-of"),
      new ClaimsPart("claims", "claims-of-article", true),
      new ChecksPart("checks-of-article"),
      new SentencesPart(),
      new MentionsPart(),
      new FactsPart(
          Set.of(
              "type",
              "title",
              "publisher",
              "issued",
              "language",
              "issuedRule",
              "earliest",
              "latest",
              "source",
              "fingerprint"))),
  /** An event: what its sources say of it, one by one and together. */
  EVENT(
      Set.of("EventType"),
      new EventHeadPart(),
      new ValuesPart(),
      new AttestationsPart(),
      new ChecksPart("checks-of-event"),
      new NamedClaimsPart("answered", "answered-by-event"),
      new NamedClaimsPart("answers", "answers-to-event"),
      new IntervalsPart("situated", "situations-by", false),
      new LinksPart("reviews", "reviews-of-event"),
      new FactsPart(
          Set.of(
              "type",
              "attestedBy",
              "deniedBy",
              "roleValue",
              "agent",
              "target",
              "object",
              "forum",
              "scope",
              "level",
              "format",
              "stage",
              "number",
              "date",
              "effective",
              "effectiveEarliest",
              "effectiveLatest",
              "earliest",
              "latest",
              "articles",
              "origins",
              "course",
              "restsOn",
              "mediaSide",
              "mediaOwnership")),
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

  /**
   * The kind of a thing of these classes; an event's class is itself one of the types of events.
   */
  static Kind of(PageGraph graph, List<Node> types) {
    if (types.stream().anyMatch(type -> isEventType(graph, type))) {
      return EVENT;
    }
    return Arrays.stream(values())
        .filter(kind -> kind.classes.stream().anyMatch(name -> types.contains(PageGraph.det(name))))
        .findFirst()
        .orElse(THING);
  }

  private static boolean isEventType(PageGraph graph, Node type) {
    return graph.values(type, RDF.type.asNode()).contains(PageGraph.det("EventType"));
  }
}
