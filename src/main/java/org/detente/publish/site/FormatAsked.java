package org.detente.publish.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.publish.data.Accept;
import org.detente.publish.data.DataFormat;
import org.detente.publish.page.Language;

/** In which format and language whoever asks wants something (RFC 9110 §12). */
final class FormatAsked {

  private static final String HTML = "text/html";

  /** Who takes nothing else gets the page nevertheless: browsers that read this read HTML. */
  private static final String XHTML = "application/xhtml+xml";

  private FormatAsked() {}

  /** The format that the address itself asks for. */
  static Optional<DataFormat> wanted(Asked asked) {
    return Optional.ofNullable(asked.parameters().get("format"))
        .map(name -> DataFormat.ending(name).orElseThrow(() -> noSuchFormat("format")));
  }

  /** The format that the client asks for; empty for a page. */
  static Optional<DataFormat> negotiated(Asked asked) {
    List<String> offers = new ArrayList<>(List.of(HTML));
    Arrays.stream(DataFormat.values()).forEach(format -> offers.addAll(format.mediaTypes()));
    offers.add(XHTML);
    String best = Accept.of(asked.accept()).best(offers).orElseThrow(() -> noSuchFormat("Accept"));
    return Arrays.stream(DataFormat.values())
        .filter(format -> format.mediaTypes().contains(best))
        .findFirst();
  }

  /** The language of pages that whoever asked prefers. */
  static Language language(Asked asked) {
    return Language.preferred(asked.acceptLanguage().orElse(null));
  }

  private static Fault noSuchFormat(String place) {
    List<String> types = new ArrayList<>(List.of(HTML));
    Arrays.stream(DataFormat.values()).forEach(format -> types.add(format.mediaType()));
    return new Fault(
        Fault.Code.UNKNOWN_FORMAT,
        place,
        "no format that this has; expected one of " + String.join(", ", types),
        "Ask for one of these");
  }
}
