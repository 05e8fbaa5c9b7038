package org.detente.publish.kind;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** A part that pages of some kinds have. */
interface Part {

  /** What it says of a thing; empty when such a page is better without it. */
  Optional<Section> of(PageGraph graph, Node thing);
}
