package org.detente.store.changes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Iris;

/** One graph, before and after, as its lines go by. */
final class GraphSides {

  private static final String CLAIM = Iris.NAMESPACE + "Claim";
  private static final String EVENT = "<" + Iris.EVENT;
  private static final String REPLACED = "<http://purl.org/dc/terms/isReplacedBy>";
  private static final String DEPRECATED = "<http://www.w3.org/2002/07/owl#deprecated>";

  private final String name;
  private final Finding finding;
  private final MessageDigest before = CanonicalQuads.sha256();
  private final MessageDigest after = CanonicalQuads.sha256();
  private long kept;
  private long added;
  private long removed;
  private String subject = "";
  private boolean was;
  private boolean is;
  private boolean altered;
  private boolean retired;
  private boolean replaced;

  GraphSides(String name, Finding finding) {
    this.name = name;
    this.finding = finding;
  }

  String name() {
    return name;
  }

  /** Takes a line that is on one side or both. */
  void take(Line line, boolean old, boolean fresh) {
    if (!line.subject().equals(subject)) {
      leave();
      subject = line.subject();
    }
    byte[] text = (line.quad() + "\n").getBytes(StandardCharsets.UTF_8);
    if (old) {
      before.update(text);
    }
    if (fresh) {
      after.update(text);
    }
    kept += old && fresh ? 1 : 0;
    removed += fresh ? 0 : 1;
    added += old ? 0 : 1;
    altered |= old != fresh;
    if (line.type().equals(CLAIM) || isEvent() && !line.type().isEmpty()) {
      was |= old;
      is |= fresh;
    }
    boolean event = isEvent() && fresh && !old;
    retired |= event && line.rest().startsWith(DEPRECATED);
    replaced |= event && line.rest().startsWith(REPLACED);
  }

  /** The event itself and not a part of it. */
  private boolean isEvent() {
    return subject.startsWith(EVENT) && subject.indexOf('#') < 0;
  }

  private void leave() {
    if (altered && (was || is)) {
      Finding.Fate fate =
          was && is ? Finding.Fate.ALTERED : is ? Finding.Fate.ADDED : Finding.Fate.REMOVED;
      finding.resource(name, subject.substring(1, subject.length() - 1), fate);
    }
    if (retired) {
      finding.retired(replaced);
    }
    was = false;
    is = false;
    altered = false;
    retired = false;
    replaced = false;
  }

  /** The end of the graph: tells of it if it differs. */
  Difference end() {
    leave();
    Difference difference =
        new Difference(
            name,
            kept + removed > 0 ? Optional.of(Comparison.hex(before)) : Optional.empty(),
            kept + added > 0 ? Optional.of(Comparison.hex(after)) : Optional.empty(),
            added,
            removed);
    if (added + removed > 0) {
      finding.graph(difference);
    }
    return difference;
  }
}
