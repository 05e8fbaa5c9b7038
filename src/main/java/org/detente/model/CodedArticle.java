package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as rows of a data set tell it: nobody has read it here.
 *
 * @param id its id, made of the data set and its address
 * @param dataSet id of the data set
 * @param url where it was published, if the rows say so
 * @param publisher who published it
 * @param language BCP 47 primary subtag; {@code und} where the rows do not say
 * @param seen day on which the data set took it in, or of publication
 * @param seenRule the column that says so
 * @param claims its rows, in the order of their ids
 */
public record CodedArticle(
    String id,
    String dataSet,
    Optional<String> url,
    Optional<Publisher> publisher,
    String language,
    Optional<DateSpan> seen,
    String seenRule,
    List<CodedClaim> claims) {

  public CodedArticle {
    Objects.requireNonNull(id);
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an article without rows: " + id);
    }
  }

  /**
   * Who published it.
   *
   * @param name as the rows have it, or the host of the address
   * @param slug of the outlet, where the reference layer knows it
   */
  public record Publisher(String name, Optional<String> slug) {}
}
