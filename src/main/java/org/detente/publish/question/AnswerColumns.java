package org.detente.publish.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Language;

/**
 * The columns of an answer as a page shows them: the outlet stands under its source and the place
 * of a quotation under its words, so that rows are no wider than they need to be.
 *
 * @param all as the question has them
 * @param language of the page
 */
record AnswerColumns(List<String> all, Language language) {

  AnswerColumns {
    all = List.copyOf(all);
  }

  boolean joinsPublisher() {
    return all.contains("source") && all.contains("publisher");
  }

  private boolean joinsPlace() {
    return all.contains("quotation") && all.contains("start") && all.contains("end");
  }

  private List<String> shown() {
    return all.stream()
        .filter(column -> !(joinsPublisher() && column.equals("publisher")))
        .filter(column -> !(joinsPlace() && (column.equals("start") || column.equals("end"))))
        .toList();
  }

  /** Column → what it is called. */
  Map<String, String> headings() {
    Glossary glossary = Glossary.in(language);
    Map<String, String> headings = new LinkedHashMap<>();
    shown().forEach(column -> headings.put(column, glossary.heading(column).orElse(column)));
    return headings;
  }

  /** Heading → what the column holds, of those whose heading does not say all. */
  Map<String, String> meanings() {
    Glossary glossary = Glossary.in(language);
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String column : all) {
      glossary
          .meaning(column)
          .ifPresent(m -> meanings.put(glossary.heading(column).orElse(column), m));
    }
    return meanings;
  }
}
