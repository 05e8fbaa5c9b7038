package org.detente.publish.kind;

import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/** What an event is called where its date stands beside it. */
final class EventName {

  private EventName() {}

  /** Its label without the date that the label ends with. */
  static Shown of(PageGraph graph, Node event) {
    Shown shown = graph.shown(event);
    String end = ", " + graph.text(event, "date");
    String text = shown.text();
    return end.length() > 2 && text.endsWith(end)
        ? new Shown(
            text.substring(0, text.length() - end.length()),
            shown.lang(),
            shown.href(),
            shown.iri(),
            shown.outside())
        : shown;
  }
}
