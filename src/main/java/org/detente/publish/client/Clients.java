package org.detente.publish.client;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.detente.http.ClientAddress;

/**
 * Clients lately seen, by IPv4 address or by the 64 bits of IPv6 that a household has. As many as
 * may ask, no more than a bound are remembered. Safe for threads.
 */
final class Clients {

  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  private final LoadingCache<String, Client> table;

  Clients(Budget budget) {
    this.table =
        CacheBuilder.newBuilder()
            .maximumSize(budget.table())
            .expireAfterAccess(REMEMBERED)
            .build(CacheLoader.from(() -> new Client(budget)));
  }

  /** The client at an address; all whose address is none are one. */
  Client at(Optional<InetAddress> address) {
    return table.getUnchecked(address.map(a -> ClientAddress.prefix(a, 32, 64)).orElse("?"));
  }

  /** How many are remembered. */
  long size() {
    return table.size();
  }
}
