package org.detente.publish.page;

import java.util.Optional;

/** A kind of page. */
public interface Page {

  /**
   * The page that a visit asks for; empty when there is none, which is answered by 404.
   *
   * @throws org.detente.model.Fault for what the visitor must correct
   */
  Optional<View> view(Visit visit);
}
