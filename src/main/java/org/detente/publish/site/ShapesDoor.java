package org.detente.publish.site;

import java.util.Map;
import java.util.Optional;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.DocumentFacts;
import org.detente.publish.docs.Documentation;
import org.detente.publish.docs.Shapes;
import org.detente.publish.page.Reading;

/** {@code /shapes}: leads to the page or to a document (303); {@code /shapes.ttl} is one. */
final class ShapesDoor implements Door {

  /** What the addresses that it answers begin with. */
  static final String NAME = "shapes";

  private final Documentation documentation;
  private final Reading reading;

  ShapesDoor(Documentation documentation, Reading reading) {
    this.documentation = documentation;
    this.reading = reading;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    if (asked.path().size() > 1) {
      return Optional.empty();
    }
    if (LinkSets.FORMAT.equals(asked.parameters().get("format"))) {
      return reading.glance(
          (data, contents) ->
              Optional.of(new LinkSets(reading.addresses(), data, contents).of(Shapes.IRI)));
    }
    Optional<DataFormat> wanted =
        asked.path().get(0).equals(NAME)
            ? FormatAsked.wanted(asked)
            : DataFormat.ending(asked.path().get(0).substring(NAME.length() + 1));
    if (wanted.isPresent()) {
      return wanted.map(this::document);
    }
    Sent found =
        FormatAsked.negotiated(asked)
            .map(format -> Sent.seeOther(address(format)))
            .orElseGet(
                () ->
                    Sent.seeOther(
                        reading.addresses().page(Shapes.IRI, FormatAsked.language(asked))));
    Links links = new Links();
    for (DataFormat format : DataFormat.values()) {
      links.to(address(format), "alternate", format.mediaType());
    }
    return Optional.of(
        found.with("Vary", "Accept, Accept-Language").with("Link", links.toString()));
  }

  private Sent document(DataFormat format) {
    Links links = new Links().to(Shapes.IRI, "describes").to(DocumentFacts.LICENCE, "license");
    return new Sent(200, format.contentType(), documentation.shapes().document(format), Map.of())
        .with("Link", links.toString());
  }

  private String address(DataFormat format) {
    return reading.addresses().lookUp(Shapes.IRI) + "." + format.ending();
  }
}
