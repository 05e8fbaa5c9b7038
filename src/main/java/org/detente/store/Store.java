package org.detente.store;

import java.util.Collection;
import org.detente.validate.Admitted;

/** Where admitted graphs are kept. */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore {

  /**
   * Puts each graph in the place of whatever stood under its IRI, whole or not at all.
   *
   * @return what was done
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE or ENDPOINT_REFUSED; graphs counted
   *     before it are stored, the others are as they were
   */
  LoadSummary load(Iterable<Admitted> graphs);

  /**
   * Withdraws articles with all that they claim.
   *
   * @param articles article ids
   * @return how many of them were there
   * @throws org.detente.model.Fault as for {@link #load}
   */
  int retract(Collection<String> articles);

  @Override
  void close();
}
