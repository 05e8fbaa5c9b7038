package org.detente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.detente.model.Span;

/** A reading told sentence by sentence, for people. */
final class Account {

  private final Reading reading;
  private final List<String> lines = new ArrayList<>();

  private Account(Reading reading) {
    this.reading = reading;
  }

  /** The lines of the account. */
  static List<String> of(Reading reading) {
    Account account = new Account(reading);
    account.head();
    reading.passages().forEach(account::passage);
    account.lines.add("");
    return List.copyOf(account.lines);
  }

  private void head() {
    Article article = reading.article();
    lines.add(article.id() + ": " + article.title().map(Account::oneLine).orElse("(no title)"));
    lines.add(
        article
            .issued()
            .map(issued -> "published " + issued.date().edtf() + " (" + issued.rule() + ")")
            .orElse("published on a day that could not be determined"));
  }

  private void passage(Passage passage) {
    lines.add("");
    lines.add(words(passage.sentence()));
    passage
        .reason()
        .ifPresent(
            reason ->
                lines.add(
                    "  – nothing: "
                        + term(reason)
                        + passage.rule().map(rule -> ", nearest " + local(rule)).orElse("")));
    for (Claim claim : reading.claims()) {
      if (passage.sentence().contains(claim.evidence().trigger())) {
        claim(claim);
      }
    }
    for (OfficeHolding office : reading.offices()) {
      if (passage.sentence().contains(office.evidence().trigger())) {
        office(office);
      }
    }
  }

  private void claim(Claim claim) {
    StringBuilder line = new StringBuilder("  → ").append(claim.type().id());
    line.append(" «").append(words(claim.evidence().trigger())).append("»");
    many(line, "agent", claim.agents());
    many(line, "target", claim.targets());
    one(line, "object", claim.object().map(Account::name));
    one(line, "scope", claim.scope().map(Account::term));
    one(line, "forum", claim.forum().map(Account::name));
    one(line, "place", claim.place().map(Account::name));
    one(line, "date", claim.date().map(DateSpan::edtf));
    one(line, "effective", claim.effective().map(DateSpan::edtf));
    one(line, "speaker", claim.speaker().map(Account::name));
    one(line, "modality", Optional.of(term(claim.modality())));
    if (claim.negative()) {
      line.append(" negative");
    }
    claim.number().ifPresent(number -> line.append(" number=").append(number));
    one(line, "answers", claim.inResponseTo().map(key -> words(key.trigger())));
    one(line, "retells", claim.retells().map(key -> words(key.trigger())));
    one(line, "content", claim.content().map(key -> words(key.trigger())));
    claim.flags().stream().sorted().forEach(flag -> line.append(" ").append(term(flag)));
    lines.add(line.toString());
    lines.add("    by " + local(claim.rule()) + ", confidence " + claim.confidence());
  }

  private void office(OfficeHolding office) {
    lines.add(
        "  → office «"
            + words(office.evidence().trigger())
            + "» person="
            + name(office.person())
            + " post="
            + name(office.post())
            + office.on().map(on -> " on=" + on.edtf()).orElse("")
            + (office.former() ? " former" : ""));
  }

  private static void many(StringBuilder line, String role, List<Mention> mentions) {
    if (!mentions.isEmpty()) {
      String names = mentions.stream().map(Account::name).collect(Collectors.joining(", "));
      line.append(' ').append(role).append('=').append(names);
    }
  }

  private static void one(StringBuilder line, String role, Optional<String> value) {
    value.ifPresent(v -> line.append(' ').append(role).append('=').append(v));
  }

  /** A slug, or the words in quotation marks where nothing is known by them. */
  private static String name(Mention mention) {
    return mention.entity().orElseGet(() -> "\"" + oneLine(mention.words()) + "\"");
  }

  private String words(Span span) {
    return oneLine(reading.article().text().substring(span.start(), span.end()));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String term(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
