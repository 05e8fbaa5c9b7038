package org.detente.publish.page;

import java.util.Map;
import java.util.Optional;

/** Where a visit begins. */
public final class HomePage implements Page {

  @Override
  public Optional<View> view(Visit visit) {
    return Optional.of(View.of("home", visit.words().say("site.title"), Map.of()));
  }
}
