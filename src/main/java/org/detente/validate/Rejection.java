package org.detente.validate;

import java.util.Optional;
import org.detente.model.Fault;

/**
 * What was not let in.
 *
 * @param why the first thing that is wrong
 * @param content the graph, where it could be read at all
 * @param report what the shapes say of it, where they were asked
 */
public record Rejection(Fault why, Optional<ParsedGraph> content, Optional<ShaclReport> report) {

  /** Of a file, or a part of one, that could not be read. */
  static Rejection unread(Fault why) {
    return new Rejection(why, Optional.empty(), Optional.empty());
  }
}
