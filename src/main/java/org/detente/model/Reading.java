package org.detente.model;

import java.util.List;

/**
 * All that was read from one article.
 *
 * @param article the article, with its day of publication when known or inferred
 * @param claims in order of their words
 * @param offices holdings of offices that the text states, in order of their words
 * @param passages every sentence, in order
 */
public record Reading(
    Article article, List<Claim> claims, List<OfficeHolding> offices, List<Passage> passages) {

  public Reading {
    claims = List.copyOf(claims);
    offices = List.copyOf(offices);
    passages = List.copyOf(passages);
  }
}
