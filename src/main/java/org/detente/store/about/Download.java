package org.detente.store.about;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A distribution of the dataset (DCAT 3, §6.8).
 *
 * @param title in English
 * @param url where to fetch it ({@code dcat:downloadURL}), or where it is told how ({@code
 *     dcat:accessURL})
 * @param mediaType such as {@code text/csv}
 * @param licence IRI of its licence
 * @param bytes its size, where it is known
 */
public record Download(
    String title, String url, String mediaType, String licence, OptionalLong bytes) {

  public Download {
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(licence);
    Objects.requireNonNull(bytes);
  }
}
