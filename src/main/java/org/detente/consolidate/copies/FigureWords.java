package org.detente.consolidate.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.consolidate.copies.FigurePieces.Piece;
import org.detente.model.TimeWords;

/**
 * What a language calls numbers, months and days of the week. "One" is left out: it is an article
 * as often as a number. So are shortened months, which may be words of their own.
 */
final class FigureWords {

  /** By the first word of their form, longest first. */
  private final Map<String, List<Entry>> words = new LinkedHashMap<>();

  private record Entry(List<String> forms, boolean capital, Found found) {}

  FigureWords(TimeWords times) {
    for (TimeWords.Word word : times.words()) {
      boolean wanted =
          switch (word.type()) {
            case "NUMBER" -> word.value() > 1;
            case "MONTH" -> !word.form().endsWith(".");
            case "WEEKDAY" -> true;
            default -> false;
          };
      if (wanted) {
        add(word);
      }
    }
    words.values().forEach(entries -> entries.sort((a, b) -> b.forms().size() - a.forms().size()));
  }

  private void add(TimeWords.Word word) {
    List<Piece> pieces = FigurePieces.of(word.form());
    if (pieces.isEmpty() || !pieces.stream().allMatch(Piece::isWord)) {
      return;
    }
    List<String> forms = pieces.stream().map(FigureWords::key).toList();
    words
        .computeIfAbsent(forms.get(0), form -> new ArrayList<>())
        .add(
            new Entry(
                forms,
                pieces.get(0).isCapital(),
                new Found(word.type(), word.value(), forms.size())));
  }

  /**
   * A word of the language.
   *
   * @param type NUMBER, MONTH or WEEKDAY
   * @param value its number
   * @param parts how many pieces of the text it is
   */
  record Found(String type, int value, int parts) {}

  /**
   * The longest that begins at a piece of text.
   *
   * @param pieces a paragraph, piece by piece
   */
  Optional<Found> at(List<Piece> pieces, int from) {
    if (from >= pieces.size() || !pieces.get(from).isWord()) {
      return Optional.empty();
    }
    for (Entry entry : words.getOrDefault(key(pieces.get(from)), List.of())) {
      if (stands(entry, pieces, from)) {
        return Optional.of(entry.found());
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Entry entry, List<Piece> pieces, int from) {
    int parts = entry.forms().size();
    if (from + parts > pieces.size() || entry.capital() && !pieces.get(from).isCapital()) {
      return false;
    }
    for (int i = 0; i < parts; i++) {
      if (!key(pieces.get(from + i)).equals(entry.forms().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String key(Piece piece) {
    return piece.text().toLowerCase(Locale.ROOT);
  }
}
