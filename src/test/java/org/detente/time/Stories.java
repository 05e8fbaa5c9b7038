package org.detente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Origin;
import org.detente.model.Span;
import org.detente.model.TimeWords.Tense;

/** Articles put together from plain text, with sentences and tenses told roughly. */
final class Stories {

  private static final Pattern DATELINE =
      Pattern.compile("^\\s*\\p{Lu}{3,}, [^.]{3,30} - [\\p{L} ]+\\.", Pattern.MULTILINE);
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]|(?=\\n)|$)");
  private static final Pattern TO_COME =
      Pattern.compile("(?:[\\p{L}]+(?:ra|ront)|doit|doivent|devrait|pourraient)(?![\\p{L}])");

  private Stories() {}

  static Article article(String text) {
    Matcher dateline = DATELINE.matcher(text);
    List<Block> blocks = new ArrayList<>();
    if (dateline.find()) {
      blocks.add(
          new Block(new Span(dateline.start(), dateline.end()), Block.Kind.DATELINE, "test"));
    }
    return new Article(
        "story",
        Optional.empty(),
        "fr",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        Origin.identity(text),
        blocks,
        "0",
        "0");
  }

  static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(article.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (article.blocks().stream().noneMatch(b -> b.span().overlaps(span))) {
        sentences.add(span);
      }
    }
    return sentences;
  }

  /** Future after a verb in the future, or a modal, in the same sentence. */
  static Function<Span, Tense> tense(String text) {
    return span -> {
      int from = Math.max(text.lastIndexOf('.', span.start()), text.lastIndexOf(',', span.start()));
      String before = text.substring(Math.max(0, from), span.start());
      return TO_COME.matcher(before).find() ? Tense.FUTURE : Tense.PAST;
    };
  }
}
