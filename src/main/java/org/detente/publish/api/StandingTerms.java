package org.detente.publish.api;

import java.util.EnumMap;
import java.util.Map;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;

/**
 * What an editor of SPARQL suggests, gathered once for each language and again once the store has
 * been written to: it looks through all labels. Safe for threads.
 */
public final class StandingTerms {

  private final Reading reading;
  private final Map<Language, byte[]> documents = new EnumMap<>(Language.class);
  private long revision;

  /**
   * @param reading what may be read
   */
  public StandingTerms(Reading reading) {
    this.reading = reading;
  }

  /** The document of {@link EditorTerms}, which nobody may change. */
  public synchronized byte[] in(Language language) {
    long now = reading.store().revision();
    if (now != revision) {
      documents.clear();
      revision = now;
    }
    return documents.computeIfAbsent(language, l -> EditorTerms.of(reading, l));
  }
}
