package org.detente.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.article.Metadata;
import org.detente.model.Fault;
import picocli.CommandLine.Option;

/** Options of every command that reads articles. */
final class ReadingOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (2008-12-19) of the articles; wins over what they say.")
  private LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "fr|en|ru",
      description = "Language of the articles; wins over what they say.")
  private String language;

  /**
   * What is known of an article, these options included.
   *
   * @throws Fault UNKNOWN_LANGUAGE
   */
  Metadata over(Metadata metadata) {
    if (language != null && !Metadata.LANGUAGES.contains(language)) {
      throw new Fault(
          Fault.Code.UNKNOWN_LANGUAGE,
          "--language",
          "'" + language + "'; expected one of " + String.join(", ", sorted()),
          "Choose one of these");
    }
    return metadata.overriding(Optional.ofNullable(published), Optional.ofNullable(language));
  }

  private static Iterable<String> sorted() {
    return Metadata.LANGUAGES.stream().sorted().toList();
  }
}
