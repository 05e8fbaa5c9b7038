package org.detente.publish.picture;

import java.util.List;
import org.detente.publish.page.Shown;

/**
 * What is in one condition.
 *
 * @param condition suspended, closed, vacant …
 * @param name the last part of the condition's IRI, by which styles know it
 * @param top where its name stands
 * @param rows a row for each thing
 */
public record BandGroup(Shown condition, String name, double top, List<BandRow> rows) {

  public BandGroup {
    rows = List.copyOf(rows);
  }
}
