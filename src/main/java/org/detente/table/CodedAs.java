package org.detente.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The codes that data sets gave an event, which are narrower than those of its type. */
final class CodedAs {

  private static final String COLUMN = "coded_as";

  /** Told once from each side; the host's is written for the pair that has the host first. */
  private static final String HOSTED = "043";

  private static final String VISIT = "042";

  private final TreeSet<String> cameo = new TreeSet<>();
  private final TreeSet<String> plover = new TreeSet<>();
  private final Map<String, Crosswalk.Code> codes;
  private final boolean happened;

  /**
   * @param event its cells, with the codes of the claims that attest it
   * @param codes those that CAMEO has
   */
  CodedAs(Map<String, String> event, Map<String, Crosswalk.Code> codes) {
    this.codes = codes;
    this.happened = event.getOrDefault("course", "happened").equals("happened");
    for (String code : EventCells.values(event, COLUMN)) {
      if (codes.containsKey(code)) {
        cameo.add(code.equals(HOSTED) ? VISIT : code);
      } else if (isPlover(code)) {
        plover.add(code);
      }
    }
  }

  private boolean isPlover(String code) {
    String event = code.replaceFirst("/.*", "");
    return codes.values().stream().anyMatch(known -> known.ploverEvent().equals(event));
  }

  /**
   * Codes that agree in the place of a rule's. Of what did not happen they must say so themselves.
   * Where they disagree and the rule has none, what they have in common.
   */
  Crosswalk.Rule orElse(Crosswalk.Rule rule) {
    Optional<String> code = common(rule).filter(c -> happened || codes.get(c).isTentative());
    Optional<String> record =
        plover.size() == 1
            ? Optional.of(plover.first()).filter(p -> happened || p.startsWith("AGREE"))
            : Optional.empty();
    if (code.isEmpty() && record.isEmpty()) {
      return rule;
    }
    String written = code.orElse(rule.cameo());
    Crosswalk.Code known = codes.get(written);
    boolean kept = code.isEmpty() || written.equals(rule.cameo());
    String[] parts = record.orElse("").split("/", 2);
    String mode = parts.length > 1 ? parts[1] : "";
    String event = kept ? rule.ploverEvent() : known.ploverEvent();
    String eventMode = kept ? rule.ploverMode() : known.ploverMode();
    return new Crosswalk.Rule(
        new Crosswalk.Named(Crosswalk.Condition.CODED, ""),
        written,
        record.isPresent() ? parts[0] : event,
        record.isPresent() ? mode : eventMode,
        rule.why().isEmpty() ? "PLOVER has no code for it" : rule.why());
  }

  private Optional<String> common(Crosswalk.Rule rule) {
    if (cameo.size() == 1 || !cameo.isEmpty() && rule.cameo().isEmpty()) {
      return root(cameo.first(), cameo.last());
    }
    return Optional.empty();
  }

  /** What two codes have in common, as the code that says no more than that: 1621, 164: 160. */
  private Optional<String> root(String first, String last) {
    int same = 0;
    while (same < Math.min(first.length(), last.length())
        && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    String root = first.substring(0, same) + (same == 2 ? "0" : "");
    return Optional.of(root).filter(codes::containsKey);
  }

  /** Why the codes that were given are not all written; nothing where they are. */
  Optional<String> lost(Crosswalk.Rule written) {
    TreeSet<String> all = new TreeSet<>(cameo);
    all.remove(written.cameo());
    all.addAll(plover);
    String mode = written.ploverMode();
    all.remove(written.ploverEvent() + (mode.isEmpty() ? "" : "/" + mode));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of("it is coded as " + String.join(", ", List.copyOf(all)));
  }
}
