package org.detente.publish.site;

import java.util.Optional;

/** What answers a part of the site's addresses. */
public interface Door {

  /**
   * The answer; empty when there is no such thing, which is told by 404.
   *
   * @throws org.detente.model.Fault for what whoever asked must correct, or the store cannot do
   */
  Optional<Sent> open(Asked asked);
}
