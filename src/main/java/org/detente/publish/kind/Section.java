package org.detente.publish.kind;

import java.util.Map;
import java.util.Objects;

/**
 * A part of a page, ready to be written.
 *
 * @param id its anchor
 * @param macro the macro of {@code pages/sections.ftlh} that writes it
 * @param heading in the language of the page; empty for a part without one
 * @param model what the macro shows
 */
public record Section(String id, String macro, String heading, Map<String, Object> model) {

  public Section {
    Objects.requireNonNull(id);
    Objects.requireNonNull(macro);
    Objects.requireNonNull(heading);
    model = Map.copyOf(model);
  }
}
