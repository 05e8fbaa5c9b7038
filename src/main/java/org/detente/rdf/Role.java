package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** A role of a claim: the property that names who fills it, and the one that names the words. */
enum Role {
  AGENT(Det.AGENT, Det.AGENT_MENTION),
  TARGET(Det.TARGET, Det.TARGET_MENTION),
  OBJECT(Det.OBJECT, Det.OBJECT_MENTION),
  FORUM(Det.FORUM, Det.FORUM_MENTION),
  PLACE(Det.PLACE, Det.PLACE_MENTION),
  SPEAKER(Det.SPEAKER, Det.SPEAKER_MENTION);

  private final IRI filler;
  private final IRI mention;

  Role(IRI filler, IRI mention) {
    this.filler = filler;
    this.mention = mention;
  }

  /** The property whose value is an entity, or the mention of something unknown. */
  IRI filler() {
    return filler;
  }

  /** The property whose value is always the mention. */
  IRI mention() {
    return mention;
  }
}
