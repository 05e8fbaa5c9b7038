package org.detente.publish.wire;

import jakarta.servlet.http.HttpServletResponse;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;

/** The header that tells the state of the store that an answer was made of. */
public final class SnapshotHeader {

  /** Its name. */
  public static final String NAME = "X-KG-Snapshot";

  private SnapshotHeader() {}

  /** Sets it to the state as it is; of a store that cannot be read nothing is told. */
  public static void begin(HttpServletResponse response, EmbeddedStore store) {
    response.setHeader(NAME, state(store));
  }

  /** Takes it away when the store was written to since: which of the two it was, is not known. */
  public static void end(HttpServletResponse response, EmbeddedStore store) {
    String told = response.getHeader(NAME);
    if (told != null && !told.equals(state(store))) {
      response.setHeader(NAME, null);
    }
  }

  private static String state(EmbeddedStore store) {
    try {
      return store.snapshot();
    } catch (Fault unreadable) {
      return null;
    }
  }
}
