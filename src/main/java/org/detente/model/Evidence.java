package org.detente.model;

/**
 * The words that prove a claim.
 *
 * @param trigger the words that express the event, within one sentence
 * @param sentence the sentence around them
 */
public record Evidence(Span trigger, Span sentence) {

  public Evidence {
    if (!sentence.contains(trigger) || trigger.length() == 0) {
      throw new IllegalArgumentException("trigger " + trigger + " not in sentence " + sentence);
    }
  }
}
