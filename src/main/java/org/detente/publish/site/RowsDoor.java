package org.detente.publish.site;

import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.publish.page.Language;
import org.detente.publish.picture.Filters;
import org.detente.publish.picture.Sheet;
import org.detente.publish.picture.SheetWriter;
import org.detente.publish.picture.Sheets;

/**
 * The rows of pictures: {@code /rows/timeline-events.csv?lang=fr&party=nato}. Every IRI of the
 * graph comes with its name in the language asked for.
 */
final class RowsDoor implements Door {

  private final Sheets sheets;

  RowsDoor(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * CSV (RFC 4180) or JSON.
   *
   * @throws Fault BAD_PARAMETER for a filter or language that is none
   */
  @Override
  public Optional<Sent> open(Asked asked) {
    if (asked.path().size() != 2) {
      return Optional.empty();
    }
    String file = asked.path().get(1);
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String format = file.substring(dot + 1);
    if (!Sheets.names().contains(name) || !format.equals("csv") && !format.equals("json")) {
      return Optional.empty();
    }
    Language language = language(asked.parameters());
    Sheet sheet = sheets.of(name, Filters.of(asked.parameters()), language);
    Sent sent =
        format.equals("csv")
            ? new Sent(
                200, "text/csv;charset=utf-8;header=present", SheetWriter.csv(sheet), Map.of())
            : new Sent(200, "application/json", SheetWriter.json(sheet), Map.of());
    Sent named = sent.with("Content-Disposition", "attachment; filename=\"" + file + "\"");
    return Optional.of(
        sheet.more() ? named.with("X-KG-Limit", "rows=" + sheet.rows().size()) : named);
  }

  private static Language language(Map<String, String> parameters) {
    String tag = parameters.getOrDefault("lang", "en");
    return Language.tagged(tag)
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.BAD_PARAMETER,
                    "address",
                    "lang is \"" + tag + "\"; expected en, fr or ru",
                    "Correct it"));
  }
}
