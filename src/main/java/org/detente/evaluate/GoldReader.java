package org.detente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.detente.model.Modality;
import org.detente.model.Span;

/** Reads a gold file ({@code NAME.gold.json}) as the codebook describes it. */
public final class GoldReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String place;

  private GoldReader(String place) {
    this.place = place;
  }

  /**
   * Reads one gold file.
   *
   * @param json the document
   * @param place its name, for messages
   * @throws Fault {@code BAD_GOLD} when it is no JSON or breaks the codebook
   */
  public static Gold read(Reader json, String place) {
    try {
      JsonNode root = JSON.readTree(json);
      return new GoldReader(place).gold(root);
    } catch (JsonProcessingException e) {
      throw new Fault(
          Fault.Code.BAD_GOLD,
          place + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(),
          "this is no JSON: " + e.getOriginalMessage(),
          "Mend the syntax");
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.BAD_GOLD, place, "cannot be read: " + e.getMessage(), "Check the file");
    }
  }

  private Gold gold(JsonNode root) {
    List<Gold.Event> events = new ArrayList<>();
    List<Gold.Check> checks = new ArrayList<>();
    for (JsonNode event : root.path("events")) {
      String what = "event " + event.path("id").asText("?");
      events.add(event(event, what));
      if (event.path("check").isObject()) {
        checks.add(check(event.path("check"), what + ", check"));
      }
    }
    checkReferences(events);
    List<Gold.Office> offices = new ArrayList<>();
    for (JsonNode office : root.path("offices")) {
      offices.add(
          new Gold.Office(text(office, "person", "office"), text(office, "post", "office")));
    }
    List<Gold.MustNot> mustNot = new ArrayList<>();
    for (JsonNode wrong : root.path("must_not")) {
      mustNot.add(mustNot(wrong, "must_not " + mustNot.size()));
    }
    return new Gold(
        text(root, "id", "the file"),
        text(root, "language", "the file"),
        date(root, "published_expected", "the file"),
        events,
        offices,
        mustNot,
        checks);
  }

  private Gold.Event event(JsonNode event, String what) {
    JsonNode words = event.path("object_words");
    return new Gold.Event(
        text(event, "id", what),
        type(event, what),
        names(event, "agents"),
        names(event, "targets"),
        maybe(event, "object"),
        words.isObject() ? Optional.of(span(words, what + ", object_words")) : Optional.empty(),
        maybe(event, "forum"),
        date(event, "date", what),
        date(event, "effective", what),
        maybe(event, "speaker"),
        modality(text(event, "modality", what), what),
        event.path("polarity").asText().equals("negative"),
        number(event),
        maybe(event, "in_response_to"),
        maybe(event, "same_as"),
        event.path("core").asBoolean(false),
        span(event, what));
  }

  private Gold.Check check(JsonNode check, String what) {
    String kind = text(check, "kind", what);
    try {
      return new Gold.Check(
          Claim.Check.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          check.path("value").asText(),
          span(check, what));
    } catch (IllegalArgumentException e) {
      throw bad(what + " has kind \"" + kind + "\"; gap, ordinal, members, anniversary expected");
    }
  }

  private Gold.MustNot mustNot(JsonNode wrong, String what) {
    return new Gold.MustNot(
        type(wrong, what),
        span(wrong, what),
        maybe(wrong, "agent"),
        maybe(wrong, "object"),
        date(wrong, "date", what),
        maybe(wrong, "modality").map(m -> modality(m, what)),
        maybe(wrong, "polarity").map(p -> p.equals("negative")),
        number(wrong));
  }

  private void checkReferences(List<Gold.Event> events) {
    Set<String> ids = new HashSet<>();
    for (Gold.Event event : events) {
      if (!ids.add(event.id())) {
        throw bad("event " + event.id() + " is there twice; ids are unique");
      }
    }
    for (Gold.Event event : events) {
      for (Optional<String> other : List.of(event.sameAs(), event.inResponseTo())) {
        if (other.isPresent() && (!ids.contains(other.get()) || other.get().equals(event.id()))) {
          throw bad("event " + event.id() + " refers to " + other.get() + "; another id expected");
        }
      }
    }
  }

  private EventType type(JsonNode node, String what) {
    String name = text(node, "type", what);
    try {
      return EventType.ofId(name);
    } catch (IllegalArgumentException e) {
      throw bad(what + " has type \"" + name + "\"; one of the 31 event types expected");
    }
  }

  private Modality modality(String name, String what) {
    try {
      return Modality.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(what + " has modality \"" + name + "\"; actual, planned, … expected");
    }
  }

  private Optional<DateSpan> date(JsonNode node, String key, String what) {
    try {
      return maybe(node, key).map(DateSpan::parse);
    } catch (IllegalArgumentException e) {
      throw bad(what + " has " + key + " " + node.path(key) + "; an EDTF date expected");
    }
  }

  private Span span(JsonNode node, String what) {
    int start = node.path("start").asInt(-1);
    int end = node.path("end").asInt(-1);
    if (start < 0 || end <= start) {
      throw bad(what + " has start and end " + start + ", " + end + "; 0 ≤ start < end expected");
    }
    return new Span(start, end);
  }

  private static OptionalInt number(JsonNode node) {
    JsonNode number = node.path("number");
    return number.isInt() ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
  }

  private static List<String> names(JsonNode node, String key) {
    List<String> names = new ArrayList<>();
    node.path(key).forEach(name -> names.add(name.asText()));
    return names;
  }

  private static Optional<String> maybe(JsonNode node, String key) {
    return node.path(key).isTextual() ? Optional.of(node.path(key).asText()) : Optional.empty();
  }

  private String text(JsonNode node, String key, String what) {
    return maybe(node, key).orElseThrow(() -> bad(what + " has no " + key + "; text expected"));
  }

  private Fault bad(String found) {
    return new Fault(
        Fault.Code.BAD_GOLD, place, found, "Mend the gold file as the codebook describes");
  }
}
