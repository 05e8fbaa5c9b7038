package org.detente.curate;

import java.util.Optional;
import org.detente.article.Metadata;

/**
 * An article as a curator sends it.
 *
 * @param name of its file, whose ending says what it is
 * @param bytes as sent
 * @param metadata what is known of it besides
 */
record Offered(String name, byte[] bytes, Optional<Metadata> metadata) {}
