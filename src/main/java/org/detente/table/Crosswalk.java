package org.detente.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Scope;

/**
 * From events to the codes that political scientists count: CAMEO and PLOVER.
 *
 * @param rules by type, in the order in which they are tried
 * @param codes what each CAMEO code is called, and its Goldstein score
 * @param actors codes of actors
 */
public record Crosswalk(
    Map<EventType, List<Rule>> rules, Map<String, Code> codes, ActorCodes actors) {

  private static final int LAST_OF_TALK = 5;
  private static final int LAST_OF_COOPERATION = 8;
  private static final int LAST_OF_VERBAL_CONFLICT = 13;
  private static final int MANY = 2;

  /** What an event must be for a rule to hold. */
  enum Condition {
    NONE,
    SCOPE,
    FORUM,
    TARGET,
    MANY,
    OWN_OBJECT,
    ANNOUNCED,
    /** The data sets that its claims are rows of have one code for it. */
    CODED;

    /** The condition that a table names; {@code scope=…} is one of {@link #SCOPE}. */
    static Named of(String name) {
      if (name.startsWith("scope=")) {
        String scope = name.substring("scope=".length());
        Scope.valueOf(scope.toUpperCase(Locale.ROOT));
        return new Named(SCOPE, scope);
      }
      String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
      return new Named(name.isEmpty() ? NONE : valueOf(constant), "");
    }
  }

  /**
   * A condition with what it asks for.
   *
   * @param scope the scope; empty for other conditions
   */
  record Named(Condition condition, String scope) {}

  /**
   * A row of the table.
   *
   * @param cameo code; empty for none, and so the next two
   * @param why what is missing where there is no code
   */
  record Rule(Named when, String cameo, String ploverEvent, String ploverMode, String why) {}

  /**
   * A CAMEO code.
   *
   * @param goldstein how far it is towards cooperation (10) or conflict (-10)
   * @param ploverEvent what PLOVER makes of it; empty for nothing, and so the next
   * @param isTentative true where the code itself says that something is considered or intended
   */
  record Code(
      String name, String goldstein, String ploverEvent, String ploverMode, boolean isTentative) {

    private static final Code UNKNOWN = new Code("", "", "", "", false);
  }

  /**
   * The codes of an event: those that data sets gave it, where they agree, else those of the first
   * rule whose condition it meets.
   *
   * @param event its cells
   * @param side whose everything is
   */
  Rule codes(Map<String, String> event, Belongings side) {
    return new CodedAs(event, codes).orElse(ofType(event, side));
  }

  /**
   * Why the codes that data sets gave an event are not all written; nothing where they are.
   *
   * @param written the codes it got
   */
  Optional<String> lost(Map<String, String> event, Rule written) {
    return new CodedAs(event, codes).lost(written);
  }

  private Rule ofType(Map<String, String> event, Belongings side) {
    return rules.get(EventType.ofId(event.get("type"))).stream()
        .filter(rule -> holds(rule.when(), event, side))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule for " + event.get("type")));
  }

  /** The name and score of a code; of its root where it has none of its own. */
  Code code(String cameo) {
    return codes.getOrDefault(cameo, Code.UNKNOWN);
  }

  /**
   * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the
   * root of a CAMEO code as GDELT has it; nothing for none.
   */
  static String quadClass(String cameo) {
    if (cameo.isEmpty()) {
      return "";
    }
    int root = Integer.parseInt(cameo.substring(0, 2));
    if (root <= LAST_OF_TALK) {
      return "1";
    }
    if (root <= LAST_OF_COOPERATION) {
      return "2";
    }
    return root <= LAST_OF_VERBAL_CONFLICT ? "3" : "4";
  }

  private static boolean holds(Named when, Map<String, String> event, Belongings side) {
    return switch (when.condition()) {
      case NONE -> true;
      case SCOPE -> event.getOrDefault("scope", "").equals(when.scope());
      case FORUM -> event.containsKey("forum");
      case TARGET -> event.containsKey("targets");
      case MANY -> EventCells.values(event, "agents").size() > MANY;
      case OWN_OBJECT -> ownsObject(event, side);
      case ANNOUNCED -> event.getOrDefault("course", "").equals("announced");
      case CODED -> false;
    };
  }

  private static boolean ownsObject(Map<String, String> event, Belongings side) {
    String owner = side.side(event.getOrDefault("object", ""));
    return !owner.isEmpty()
        && EventCells.values(event, "agents").stream()
            .anyMatch(agent -> owner.equals(agent) || owner.equals(side.side(agent)));
  }
}
