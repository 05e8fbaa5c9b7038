package org.detente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.Fault;

/**
 * Scores as a JSON document, to compare a later run with: what became of each gold item and which
 * predictions matched nothing. Sentences, offices, checks and days of publication are not kept.
 */
public final class SavedScores {

  private static final String FORMAT = "detente-scores-1";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final String place;

  private SavedScores(String place) {
    this.place = place;
  }

  /** The document; the same scores give the same text. */
  public static String write(Scores scores) {
    ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
    ArrayNode articles = root.putArray("articles");
    for (ArticleScore article : scores.articles()) {
      ObjectNode node = articles.addObject();
      node.put("id", article.id()).put("language", article.language());
      node.put("set", article.part().set()).put("unseen", article.part().unseen());
      ArrayNode gold = node.putArray("gold");
      article.pairs().forEach(pair -> pair(gold.addObject(), pair));
      article.missed().forEach(missed -> item(gold, missed.gold(), missed.type(), missed.core()));
      ArrayNode extra = node.putArray("extra");
      article.wrong().forEach(wrong -> wrong(extra.addObject(), wrong));
    }
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree of plain values is always JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param place name of the document, for messages
   * @throws Fault BAD_SCORES when it is something else
   */
  public static Scores read(Reader json, String place) {
    try {
      return new SavedScores(place).scores(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new Fault(
          Fault.Code.BAD_SCORES,
          place + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(),
          "this is no JSON; expected what 'evaluate --save' wrote",
          "Save the run again");
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.BAD_SCORES, place, "cannot be read: " + e.getMessage(), "Check the file");
    }
  }

  private static void pair(ObjectNode node, ArticleScore.Pair pair) {
    node.put("id", pair.gold()).put("type", pair.type().id()).put("core", pair.core());
    node.put("depth", ScoreTables.name(pair.depth())).put("stop", pair.stop());
    node.put("predicted", pair.predicted()).put("confidence", pair.confidence().toPlainString());
    node.put("dating", pair.dating().name().toLowerCase(Locale.ROOT));
  }

  private static void item(ArrayNode gold, String id, EventType type, boolean core) {
    gold.addObject().put("id", id).put("type", type.id()).put("core", core).put("depth", "none");
  }

  private static void wrong(ObjectNode node, ArticleScore.Wrong wrong) {
    node.put("predicted", wrong.predicted()).put("type", wrong.type().id());
    node.put("trap", wrong.trap()).put("confidence", wrong.confidence().toPlainString());
  }

  private Scores scores(JsonNode root) {
    if (root == null || !root.path("format").asText().equals(FORMAT)) {
      throw bad("no \"format\": \"" + FORMAT + "\"");
    }
    List<ArticleScore> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode article : root.path("articles")) {
      ArticleScore score = article(article);
      if (!ids.add(score.id())) {
        throw bad("article " + score.id() + " is there twice");
      }
      articles.add(score);
    }
    return new Scores(articles);
  }

  private ArticleScore article(JsonNode node) {
    List<ArticleScore.Pair> pairs = new ArrayList<>();
    List<ArticleScore.Missed> missed = new ArrayList<>();
    for (JsonNode gold : node.path("gold")) {
      Depth depth = one(Depth.class, gold, "depth");
      if (depth == Depth.NONE) {
        missed.add(
            new ArticleScore.Missed(
                text(gold, "id"), type(gold), gold.path("core").asBoolean(), ""));
      } else {
        pairs.add(pair(gold, depth));
      }
    }
    List<ArticleScore.Wrong> wrong = new ArrayList<>();
    for (JsonNode extra : node.path("extra")) {
      wrong.add(
          new ArticleScore.Wrong(
              text(extra, "predicted"),
              type(extra),
              extra.path("trap").asBoolean(),
              confidence(extra),
              ""));
    }
    return new ArticleScore(
        text(node, "id"),
        text(node, "language"),
        new ArticleScore.Part(node.path("set").asText(), node.path("unseen").asBoolean()),
        pairs,
        missed,
        wrong,
        List.of(),
        new ArticleScore.Offices(0, 0, 0),
        new ArticleScore.Checks(0, 0, 0),
        Optional.empty());
  }

  private ArticleScore.Pair pair(JsonNode gold, Depth depth) {
    return new ArticleScore.Pair(
        text(gold, "id"),
        text(gold, "predicted"),
        type(gold),
        gold.path("core").asBoolean(),
        depth,
        gold.path("stop").asText(),
        one(ArticleScore.Dating.class, gold, "dating"),
        confidence(gold),
        "");
  }

  private EventType type(JsonNode node) {
    return one(EventType.class, node, "type");
  }

  private <E extends Enum<E>> E one(Class<E> list, JsonNode node, String key) {
    try {
      return Enum.valueOf(list, text(node, key).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad("\"" + key + "\": " + node.path(key));
    }
  }

  private BigDecimal confidence(JsonNode node) {
    try {
      return new BigDecimal(text(node, "confidence"));
    } catch (NumberFormatException e) {
      throw bad("\"confidence\": " + node.path("confidence"));
    }
  }

  private String text(JsonNode node, String key) {
    if (!node.path(key).isTextual()) {
      throw bad("an entry without \"" + key + "\"");
    }
    return node.path(key).asText();
  }

  private Fault bad(String found) {
    return new Fault(
        Fault.Code.BAD_SCORES,
        place,
        found + "; expected what 'evaluate --save' wrote",
        "Save the run again");
  }
}
