package org.detente.archive;

import java.util.Locale;
import org.detente.article.Capture;
import org.detente.article.Metadata;
import org.detente.model.Fault;

/** What stands at one place of an archive. */
public sealed interface Entry {

  /** Where. */
  Place place();

  /**
   * A page that may be an article.
   *
   * @param name what faults call it; its ending says whether it is text or HTML
   * @param bytes as fetched, without the encoding of the transport
   * @param metadata what the archive says of it, which wins over what the page says
   * @param capture how it was fetched, which the page wins over
   */
  record Page(Place place, String name, byte[] bytes, Metadata metadata, Capture capture)
      implements Entry {}

  /** Nothing that could be an article, and nothing wrong either. */
  record PassedOver(Place place, Reason reason) implements Entry {}

  /**
   * Something wrong, which costs this entry.
   *
   * @param code one of {@code docs/errors.md}
   * @param found what was found and what was expected
   */
  record Refused(Place place, Fault.Code code, String found) implements Entry {}

  /** Why an entry is passed over. */
  enum Reason {
    /** A record of the crawl itself: request, metadata, revisit, warcinfo, DNS. */
    NO_PAGE,
    /** The server answered with something else than the page. */
    HTTP_STATUS,
    /** Neither HTML nor plain text. */
    OTHER_TYPE,
    /** An address and perhaps a headline, but no text. */
    NO_TEXT,
    /** No word for one of the two sides, or none for what could happen between them. */
    FIRST_LOOK,
    /** The same article as one read before, under another address or fetched again. */
    SAME_ARTICLE;

    /** As reports have it: {@code first-look}. */
    public String term() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
