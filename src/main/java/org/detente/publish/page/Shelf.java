package org.detente.publish.page;

import java.util.Arrays;
import java.util.Optional;

/** The kinds by which a reader browses: together they hold everything that has a page. */
public enum Shelf {
  EVENT("Event", Group.HAPPENED),
  SITUATION("Situation", Group.HAPPENED),
  ENDING("Ending", Group.HAPPENED),
  ARTICLE("Article", Group.SAID),
  SOURCE("Source", Group.SAID),
  PERSON("Person", Group.WHO),
  POST("Post", Group.WHO),
  TENURE("Tenure", Group.WHO),
  COUNTERPARTS("Counterparts", Group.WHO),
  STATE("State", Group.WHO),
  COUNCIL("Council", Group.WHO),
  ORGANISATION("Organisation", Group.WHO),
  MISSION("Mission", Group.WHO),
  MINISTRY("Ministry", Group.WHO),
  OFFICE("Office", Group.WHO),
  GROUP("Group", Group.WHO),
  MEMBERSHIP("Membership", Group.WHO),
  INSTRUMENT("Instrument", Group.WHAT),
  PROGRAMME("Programme", Group.WHAT),
  PLACE("Place", Group.WHAT),
  COVERAGE("Coverage", Group.WHAT);

  /** Shelves that stand together. */
  enum Group {
    HAPPENED,
    SAID,
    WHO,
    WHAT
  }

  private final String className;
  private final Group group;

  Shelf(String className, Group group) {
    this.className = className;
    this.group = group;
  }

  /** The last part of its class's IRI, and of its page's address. */
  public String className() {
    return className;
  }

  /** Its class. */
  public String iri() {
    return Addresses.NAMESPACE + "ns#" + className;
  }

  Group group() {
    return group;
  }

  /** The shelf of a class. */
  static Optional<Shelf> of(String className) {
    return Arrays.stream(values()).filter(s -> s.className.equals(className)).findFirst();
  }
}
