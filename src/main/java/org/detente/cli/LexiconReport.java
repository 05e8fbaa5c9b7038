package org.detente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.Knowledge;
import org.detente.evaluate.Table;
import org.detente.extract.Examples;
import org.detente.extract.Usage;
import org.detente.lexicon.ExampleCheck;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Overlap;
import org.detente.lexicon.Sense;
import org.detente.lexicon.TurtleFiles;

/**
 * What is to be said of one language's lexicon.
 *
 * @param language ISO 639-1 code
 * @param floor least share of the examples that must succeed
 * @param examples what became of each example
 * @param bare senses without an example
 * @param overlaps senses that nothing tells apart
 * @param unmet senses whose word no article has; empty without articles
 * @param unread senses whose word articles have, but never as that event; empty without articles
 */
record LexiconReport(
    String language,
    double floor,
    List<Examples.Outcome> examples,
    List<Sense> bare,
    List<Overlap> overlaps,
    Optional<List<Sense>> unmet,
    Optional<List<Sense>> unread) {

  static LexiconReport of(String language, Knowledge known, Path data, Optional<Usage> usage) {
    Lexicon lexicon = known.lexicon();
    ExampleCheck check =
        ExampleCheck.of(TurtleFiles.read(List.of(data.resolve("lexicon/checks.ttl"))), language);
    Set<String> seen = new TreeSet<>();
    return new LexiconReport(
        language,
        check.floor(),
        new Examples(known.extractor(), language, check.headline()).run(lexicon),
        lexicon.senses().stream().filter(s -> seen.add(s.iri()) && s.examples().isEmpty()).toList(),
        Overlap.of(lexicon),
        usage.map(u -> u.unmet(lexicon)),
        usage.map(u -> u.unread(lexicon)));
  }

  double share() {
    return Examples.share(examples);
  }

  /** One line a language. */
  static Table table(List<LexiconReport> reports) {
    return new Table(
        List.of(
            "language",
            "examples",
            "failing",
            "share",
            "floor",
            "without example",
            "overlapping",
            "never met",
            "met, never read"),
        reports.stream().map(LexiconReport::row).toList());
  }

  private List<String> row() {
    return List.of(
        language,
        Integer.toString(examples.size()),
        Long.toString(examples.stream().filter(e -> !e.kept()).count()),
        String.format(Locale.ROOT, "%.3f", share()),
        String.format(Locale.ROOT, "%.3f", floor),
        Integer.toString(bare.size()),
        Integer.toString(overlaps.size()),
        unmet.map(dead -> Integer.toString(dead.size())).orElse("–"),
        unread.map(dead -> Integer.toString(dead.size())).orElse("–"));
  }

  /** Each thing by itself, under a heading. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    section(
        lines,
        "examples that fail",
        examples.stream().filter(e -> !e.kept()).map(this::told).toList());
    section(lines, "entries without example", bare.stream().map(LexiconReport::named).toList());
    section(
        lines,
        "frames that nothing tells apart",
        overlaps.stream().map(o -> named(o.one()) + " – " + named(o.other())).toList());
    unmet.ifPresent(
        dead -> section(lines, "never met", dead.stream().map(LexiconReport::named).toList()));
    unread.ifPresent(
        dead ->
            section(lines, "met, never read", dead.stream().map(LexiconReport::named).toList()));
    return lines;
  }

  private void section(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(language + ": " + heading);
      items.forEach(item -> lines.add("  " + item));
    }
  }

  private String told(Examples.Outcome outcome) {
    List<String> read =
        outcome.reading().claims().stream().map(claim -> claim.type().id()).distinct().toList();
    return named(outcome.sense())
        + ": "
        + outcome.sentence()
        + " → "
        + (read.isEmpty() ? "nothing" : String.join(", ", read));
  }

  /** {@code suspendre-1 (suspension)}. */
  private static String named(Sense sense) {
    String name = sense.iri().substring(sense.iri().indexOf('#') + 1);
    String does =
        sense.type().map(t -> t.id()).orElse(sense.effect().name().toLowerCase(Locale.ROOT));
    return name + " (" + does + ")";
  }
}
