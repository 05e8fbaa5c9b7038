package org.detente.curate;

import java.util.Optional;

/**
 * A request that was let in.
 *
 * @param request its id, which the audit graph tells
 * @param curator whose it is
 * @param key under which its answer is kept, if any
 * @param digest by which the same request is known
 */
record Entry(String request, Curator curator, Optional<String> key, String digest) {}
