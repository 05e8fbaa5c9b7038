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
import org.detente.model.Span;

/** What was read, in words for people. */
final class Telling {

  private final Article article;

  Telling(Article article) {
    this.article = article;
  }

  /**
   * One role or feature of a claim.
   *
   * @param name what it is ("agent"); a flag when the value is empty
   * @param value what fills it
   */
  record Part(String name, String value) {}

  /** The headline, on one line. */
  String title() {
    return article.title().map(Telling::oneLine).orElse("(no title)");
  }

  /** How the day of publication is known. */
  String published() {
    return article
        .issued()
        .map(issued -> "published " + issued.date().edtf() + " (" + issued.rule() + ")")
        .orElse("published on a day that could not be determined");
  }

  /** Why a sentence yields nothing ("unmatched frame, nearest suspendre-1"), if it does not. */
  static Optional<String> silence(Passage passage) {
    return passage
        .reason()
        .map(why -> term(why) + passage.rule().map(r -> ", nearest " + local(r)).orElse(""));
  }

  /** Roles and features of a claim, those that it has. */
  List<Part> parts(Claim claim) {
    List<Part> parts = new ArrayList<>();
    many(parts, "agent", claim.agents());
    many(parts, "target", claim.targets());
    one(parts, "object", claim.object().map(Telling::name));
    one(parts, "scope", claim.scope().map(Telling::term));
    one(parts, "forum", claim.forum().map(Telling::name));
    one(parts, "place", claim.place().map(Telling::name));
    one(parts, "date", claim.date().map(DateSpan::edtf));
    one(parts, "effective", claim.effective().map(DateSpan::edtf));
    one(parts, "speaker", claim.speaker().map(Telling::name));
    one(parts, "modality", Optional.of(term(claim.modality())));
    one(parts, "negative", claim.negative() ? Optional.of("") : Optional.empty());
    claim.number().ifPresent(n -> parts.add(new Part("number", Integer.toString(n))));
    one(parts, "counts", claim.check().map(Telling::count));
    one(parts, "answers", claim.inResponseTo().map(key -> words(key.trigger())));
    one(parts, "retells", claim.retells().map(key -> words(key.trigger())));
    one(parts, "content", claim.content().map(key -> words(key.trigger())));
    claim.flags().stream().sorted().forEach(flag -> parts.add(new Part(term(flag), "")));
    return parts;
  }

  /** "gap P2Y at most", "ordinal 10 since 2016". */
  private static String count(Claim.Check check) {
    return term(check.kind())
        + " "
        + check.value()
        + check.approximation().map(a -> " " + term(a)).orElse("")
        + check.since().map(since -> " since " + since.edtf()).orElse("");
  }

  /** What an office holding says. */
  List<Part> parts(OfficeHolding office) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("person", name(office.person())));
    parts.add(new Part("post", name(office.post())));
    one(parts, "on", office.on().map(DateSpan::edtf));
    one(parts, "former", office.former() ? Optional.of("") : Optional.empty());
    return parts;
  }

  /** The entry that read a claim, and how sure it is. */
  static String origin(Claim claim) {
    return "by " + local(claim.rule()) + ", confidence " + claim.confidence();
  }

  /** Words of the article on one line, without characters that steer a terminal. */
  String words(Span span) {
    return oneLine(span.of(article.text()));
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
  }

  private static void many(List<Part> parts, String role, List<Mention> mentions) {
    if (!mentions.isEmpty()) {
      parts.add(
          new Part(role, mentions.stream().map(Telling::name).collect(Collectors.joining(", "))));
    }
  }

  private static void one(List<Part> parts, String role, Optional<String> value) {
    value.ifPresent(v -> parts.add(new Part(role, v)));
  }

  /** A slug, or the words in quotation marks where nothing is known by them. */
  private static String name(Mention mention) {
    return mention.entity().orElseGet(() -> "\"" + oneLine(mention.words()) + "\"");
  }

  private static String term(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
