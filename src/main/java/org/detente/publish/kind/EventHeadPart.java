package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Shown;

/** What an event was, as its sources taken together have it: who, what, when and where. */
record EventHeadPart() implements Part {

  private static final String EVENT = Addresses.NAMESPACE + "event/";

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    List<ClaimRow.Field> fields = new ArrayList<>(new Claims(graph).fieldsOf(thing));
    for (String name : List.of("restsOn", "mediaSide", "mediaOwnership")) {
      List<Shown> values = graph.shown(graph.values(thing, PageGraph.det(name)));
      if (!values.isEmpty()) {
        fields.add(new ClaimRow.Field(name, values));
      }
    }
    EventsPart.Row row = EventsPart.Row.of(graph, thing, null);
    String slug = thing.toString().substring(EVENT.length());
    return Optional.of(
        new Section(
            "event",
            "event",
            "",
            Map.of(
                "date",
                row.date(),
                "bounds",
                bounds(graph, thing),
                "course",
                row.course(),
                "fields",
                fields,
                "attested",
                row.attested(),
                "compare",
                graph
                    .visit()
                    .reading()
                    .addresses()
                    .page(Addresses.NAMESPACE + "compare/" + slug, graph.visit().language()))));
  }

  /** Between which days it lies, where that is not one day. */
  private static String bounds(PageGraph graph, Node thing) {
    String earliest = graph.text(thing, "earliest");
    String latest = graph.text(thing, "latest");
    if (earliest.equals(latest)) {
      return "";
    }
    String unknown = graph.words().say("date.unknown");
    return graph
        .words()
        .say(
            "event.bounds",
            earliest.isEmpty() ? unknown : graph.dates().edtf(earliest),
            latest.isEmpty() ? unknown : graph.dates().edtf(latest));
  }
}
