package org.detente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.detente.model.Claim;
import org.detente.model.OfficeHolding;
import org.detente.model.Passage;
import org.detente.model.Reading;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A reading told sentence by sentence, for people at a terminal. */
final class Account {

  private final Reading reading;
  private final Telling telling;
  private final Ansi ansi;
  private final List<String> lines = new ArrayList<>();

  private Account(Reading reading, Ansi ansi) {
    this.reading = reading;
    this.telling = new Telling(reading.article());
    this.ansi = ansi;
  }

  /**
   * The lines of the account.
   *
   * @param ansi whether in colour: claims green, silence yellow, the words that tell underlined
   */
  static List<String> of(Reading reading, Ansi ansi) {
    Account account = new Account(reading, ansi);
    account.lines.add(
        account.paint(reading.article().id() + ": " + account.telling.title(), Style.bold));
    account.lines.add(account.telling.published());
    reading.passages().forEach(account::passage);
    account.lines.add("");
    return List.copyOf(account.lines);
  }

  private void passage(Passage passage) {
    lines.add("");
    lines.add(
        Highlights.of(passage.sentence(), reading.claims()).stream()
            .map(this::piece)
            .collect(Collectors.joining())
            .strip());
    Telling.silence(passage)
        .ifPresent(why -> lines.add(paint("  – nothing: " + why, Style.fg_yellow)));
    for (Claim claim : reading.claims()) {
      if (passage.sentence().contains(claim.evidence().trigger())) {
        claim(claim);
      }
    }
    for (OfficeHolding office : reading.offices()) {
      if (passage.sentence().contains(office.evidence().trigger())) {
        lines.add(
            "  → office «"
                + telling.words(office.evidence().trigger())
                + "»"
                + parts(telling.parts(office)));
      }
    }
  }

  private String piece(Highlights.Piece piece) {
    String words =
        piece.span().of(reading.article().text()).replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
    return piece.claims().isEmpty() ? words : paint(words, Style.underline, Style.fg_green);
  }

  private void claim(Claim claim) {
    lines.add(
        "  → "
            + paint(claim.type().id(), Style.bold, Style.fg_green)
            + " «"
            + telling.words(claim.evidence().trigger())
            + "»"
            + parts(telling.parts(claim)));
    lines.add(paint("    " + Telling.origin(claim), Style.faint));
  }

  private String parts(List<Telling.Part> parts) {
    return parts.stream()
        .map(
            part ->
                part.value().isEmpty()
                    ? " " + paint(part.name(), Style.fg_red)
                    : " " + paint(part.name() + "=", Style.fg_cyan) + part.value())
        .collect(Collectors.joining());
  }

  private String paint(String words, IStyle... styles) {
    return ansi.enabled() ? Style.on(styles) + words + Style.off(styles) : words;
  }
}
